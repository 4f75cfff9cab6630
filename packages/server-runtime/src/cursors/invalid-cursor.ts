import { ProblemError } from "../problems/problem-error.ts";

/**
 * A cursor that was altered, cut, or given out for another list, caller, filter or sort.
 * Answers 400 `invalid_cursor` when it leaves a handler.
 */
export class InvalidCursor extends ProblemError {
  override readonly name = "InvalidCursor";

  constructor(parameter = "cursor") {
    const detail = "Must be a cursor of this list with these filters; start again without it.";
    super({
      code: "invalid_cursor",
      detail: `Parameter "${parameter}" is not valid. ${detail}`,
      errors: [{ parameter, code: "invalid_cursor", detail }],
    });
  }
}
