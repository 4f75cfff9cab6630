import type { Refusal } from "../options.ts";

/**
 * Answers the request with a problem. The pipeline throws it; so may handlers, for problems the
 * operation does not declare as a reply.
 */
export class ProblemError extends Error {
  override readonly name: string = "ProblemError";
  readonly refusal: Refusal;

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(`${refusal.code}: ${refusal.detail}`, options);
    this.refusal = refusal;
  }
}
