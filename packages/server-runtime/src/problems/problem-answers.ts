import type { Outcome } from "../exchange.ts";
import type { EncodedReply } from "../replies/encode-reply.ts";
import type { Trace } from "../trace.ts";
import type { MapError, MappedProblem } from "./error-table.ts";
import type { Problems } from "./problem-body.ts";
import { ProblemError } from "./problem-error.ts";

/** Turns what was thrown into answers. */
export interface ProblemAnswers {
  readonly problems: Problems;
  /** The problem an error stands for; `undefined` for one nobody expected. */
  readonly problemOf: (error: unknown, trace: Trace) => MappedProblem | undefined;
  /** A problem as a finished reply, which undoes what the handler did. */
  readonly replyOf: (problem: MappedProblem, trace: Trace) => EncodedReply;
  /** The answer to a request that failed. An error nobody expected is a 500 that says nothing of it. */
  readonly outcomeOf: (error: unknown, trace: Trace) => Outcome;
}

export function problemAnswers(problems: Problems, mapError: MapError): ProblemAnswers {
  const problemOf: ProblemAnswers["problemOf"] = (error, { operation }) =>
    error instanceof ProblemError ? error.refusal : mapError(error, operation);

  const replyOf: ProblemAnswers["replyOf"] = (problem, trace) => {
    const { requestId, path } = trace;
    const { status, headers = {} } = problem;
    const body = problems.bodyOf(problem, { requestId, path, ...(status !== undefined && { status }) });
    return {
      status: body.status,
      headers: [
        ["content-type", "application/problem+json"],
        ...Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const),
      ],
      body: JSON.stringify(body),
      holdsSecret: false,
      undoEffects: true,
    };
  };

  return {
    problems,
    problemOf,
    replyOf,
    outcomeOf: (error, trace) => replyOf(problemOf(error, trace) ?? unexpected, trace),
  };
}

/** Also the answer when the problem that was meant cannot be made. */
export const unexpected: MappedProblem = {
  code: "internal_error",
  detail: "something failed on our side; quote the request id when you report it",
};
