import type { Outcome } from "../exchange.ts";
import type { Refusal } from "../options.ts";
import type { EncodedReply } from "../replies/encode-reply.ts";
import type { ProblemOccurrence, Problems } from "./problem-body.ts";
import { ProblemError } from "./problem-error.ts";

/** Turns what was thrown into answers. */
export interface ProblemAnswers {
  readonly problems: Problems;
  /** The problem an error stands for; `undefined` for one nobody expected. */
  readonly refusalOf: (error: unknown) => Refusal | undefined;
  /** A problem as a finished reply, which undoes what the handler did. */
  readonly replyOf: (refusal: Refusal, occurrence: ProblemOccurrence) => EncodedReply;
  /** The answer to a request that failed. An error nobody expected is a 500 that says nothing of it. */
  readonly outcomeOf: (error: unknown, occurrence: ProblemOccurrence) => Outcome;
}

export function problemAnswers(
  problems: Problems,
  mapError: ((error: unknown) => Refusal | undefined) | undefined,
): ProblemAnswers {
  const refusalOf = (error: unknown) => (error instanceof ProblemError ? error.refusal : mapError?.(error));

  const replyOf = (refusal: Refusal, occurrence: ProblemOccurrence): EncodedReply => {
    const { requestId, path } = occurrence;
    const body = problems.bodyOf(refusal, { requestId, path });
    return {
      status: body.status,
      headers: [
        ["content-type", "application/problem+json"],
        ...Object.entries(refusal.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const),
      ],
      body: JSON.stringify(body),
      holdsSecret: false,
      undoEffects: true,
    };
  };

  return {
    problems,
    refusalOf,
    replyOf,
    outcomeOf: (error, occurrence) => replyOf(refusalOf(error) ?? unexpected, occurrence),
  };
}

const unexpected: Refusal = {
  code: "internal_error",
  detail: "Something went wrong on our side; quote the request id when you report it.",
};
