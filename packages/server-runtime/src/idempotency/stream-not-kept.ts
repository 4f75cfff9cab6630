import { ProblemError } from "../problems/problem-error.ts";

/** A key would promise an answer that can be given again, which a stream cannot. */
export class StreamNotKept extends ProblemError {
  override readonly name = "StreamNotKept";

  constructor() {
    super({
      code: "invalid_idempotency_key",
      detail: "the answer is a stream, which cannot be repeated; send the request without an idempotency key",
    });
  }
}
