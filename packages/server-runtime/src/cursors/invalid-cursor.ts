import { ProblemError } from "../problems/problem-error.ts";

/**
 * A cursor that was altered, cut, or given out for another list, caller, filter or sort.
 * Answers 400 `invalid_cursor` when it leaves a handler.
 */
export class InvalidCursor extends ProblemError {
  override readonly name = "InvalidCursor";

  constructor(parameter = "cursor") {
    super({
      code: "invalid_cursor",
      detail: "the cursor is damaged or belongs to another list; start again without it",
      errors: [
        { parameter, code: "invalid_cursor", detail: "was not issued for this list with these filters" },
      ],
    });
  }
}
