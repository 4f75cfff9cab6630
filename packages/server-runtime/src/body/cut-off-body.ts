import { ProblemError } from "../problems/problem-error.ts";

/** The caller left within the body. Nobody hears the answer, and it is no error of the server. */
export class CutOffBody extends ProblemError {
  override readonly name = "CutOffBody";

  constructor(cause: unknown) {
    super({ code: "bad_request", detail: "the connection closed within the body" }, { cause });
  }
}
