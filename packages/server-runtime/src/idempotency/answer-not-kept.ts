import { ProblemError } from "../problems/problem-error.ts";
import type { StoredReply } from "./unit-of-work.ts";

/** A key promises an answer that can be given again, which this one cannot. A unit of work undoes what led to it. */
export class AnswerNotKept extends ProblemError {
  override readonly name = "AnswerNotKept";

  /** @param reason What is the matter with the answer: `is a stream, which cannot be repeated`. */
  constructor(reason: string) {
    super({
      code: "invalid_idempotency_key",
      detail: `the answer ${reason}; send the request without an idempotency key`,
    });
  }
}

/** The answer of an operation that has no other is a stream. */
export function streamNotKept(): AnswerNotKept {
  return new AnswerNotKept("is a stream, which cannot be repeated");
}

/** Bytes of the largest answer that is kept for a key, unless a unit of work is told otherwise: 256 KiB. */
export const defaultKeepBytes = 262_144;

/**
 * For those who write a unit of work: call it with the effect's answer, before that is stored.
 *
 * @param keepBytes Largest body. Default: 262,144 (256 KiB).
 * @throws AnswerNotKept when the answer is larger. Undo what the effect wrote, and leave the key free.
 */
export function expectKeepable({ body }: StoredReply, keepBytes = defaultKeepBytes): void {
  if (body === undefined || body.length <= keepBytes) return;
  throw new AnswerNotKept(`has ${body.length} bytes, and at most ${keepBytes} are kept`);
}
