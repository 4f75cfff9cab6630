import { admission } from "./admission.ts";
import { decodeBody, expectedBody, noBody } from "./body/decode-body.ts";
import type { JsonLimits } from "./body/parse-json.ts";
import { decodeHead, loadChecks } from "./decode-input.ts";
import { BodyTooLarge, type Exchange, type Handle, type Outcome } from "./exchange.ts";
import { executor } from "./execution.ts";
import type { AppTypes } from "./handler.ts";
import { isPromise } from "./is-promise.ts";
import { observing } from "./observing.ts";
import type { ServedContract } from "./operation.ts";
import type { Refusal, ServerOptions } from "./options.ts";
import type { PreparedOperation } from "./prepared-operation.ts";
import { errorTable } from "./problems/error-table.ts";
import { problemAnswers, unexpected } from "./problems/problem-answers.ts";
import { problemsOf } from "./problems/problem-body.ts";
import { ProblemError } from "./problems/problem-error.ts";
import { newRequestId } from "./request-id.ts";
import type { RouteMatch, Router } from "./routing/router.ts";
import { pathOf } from "./routing/target.ts";
import { Trace } from "./trace.ts";

/**
 * The way of every request: guard, match, authenticate, rate limit, authorize, decode and validate,
 * then in a unit of work handle, validate the reply and encode it.
 */
export function pipeline<App extends AppTypes>(
  router: Router<PreparedOperation<App>>,
  contract: ServedContract,
  options: ServerOptions<App> & JsonLimits & { readonly bodyLimit: number },
): Handle {
  const problems = problemsOf({
    document: contract.problems,
    application: options.problems,
    typeBase: options.problemTypeBase,
  });
  const operations = Object.values(contract.operations);
  const answers = problemAnswers(problems, errorTable(options.mapError ?? [], operations, problems));
  const observer = observing(options);
  const admit = admission(options, problems, observer);
  const execute = executor(options, answers);
  const clock = options.clock ?? (() => new Date());
  const makeRequestId = options.newRequestId ?? newRequestId;

  const find = (exchange: Exchange, trace: Trace) => {
    const refusal = options.guard?.(exchange);
    if (refusal) throw new ProblemError(refusal);
    trace.enter("match");
    const match = router.match(exchange.method, trace.path, exchange.target);
    if (match.kind === "found") trace.operation = match.target.descriptor;
    else if (match.kind !== "options") throw unmatched(match);
    return match;
  };

  const fail = (error: unknown, trace: Trace): Outcome => {
    let outcome: Outcome;
    try {
      outcome = answers.outcomeOf(error, trace);
    } catch (secondError) {
      // The problem itself is wrong: a code nobody has defined, a reply the operation does not declare.
      observer.error(secondError, trace);
      outcome = answers.replyOf(unexpected, trace);
    }
    if (outcome.status >= 500 && outcome.status !== 501)
      observer.error((error instanceof ProblemError && error.cause) || error, trace);
    return outcome;
  };

  // One function: each one more that is asynchronous costs every request a turn.
  return async (exchange) => {
    const trace = new Trace(
      { requestId: makeRequestId(), now: clock(), path: pathOf(exchange.target) },
      observer,
    );
    let outcome: Outcome;
    try {
      const match = find(exchange, trace);
      if (match.kind !== "found") {
        outcome = { status: 204, headers: [["allow", match.allow]], body: undefined };
      } else {
        const { target: operation, values } = match;
        const admitting = admit(operation, exchange, trace);
        const admitted = isPromise(admitting) ? await admitting : admitting;
        const { handler } = operation;
        if (!handler) throw new ProblemError(notImplemented);
        trace.enter("decode");
        const checks = operation.checks.loaded ?? (await loadChecks(operation));
        const { idempotencyKey, parameters } = decodeHead(operation, exchange, values, checks);
        let body = noBody;
        const described = operation.descriptor.body;
        const expected = described && expectedBody(exchange, described);
        if (expected) {
          const bytes = exchange.hasBody ? await exchange.body(options.bodyLimit) : noBytes;
          const decoding = decodeBody(expected, bytes, checks, options);
          body = isPromise(decoding) ? await decoding : decoding;
        }
        const input = { idempotencyKey, parameters, body };
        outcome = await execute({ operation, handler, exchange, trace, admitted, input });
      }
    } catch (error) {
      outcome = fail(error instanceof BodyTooLarge ? tooLarge(options.bodyLimit) : error, trace);
    }
    trace.end();
    observer.request(exchange.method, outcome.status, trace);
    return withCommonHeaders(outcome, exchange, trace);
  };
}

const noBytes = new Uint8Array();

function tooLarge(limit: number): ProblemError {
  return new ProblemError({ code: "payload_too_large", detail: `the body is larger than ${limit} bytes` });
}

const notImplemented: Refusal = {
  code: "not_implemented",
  detail: "this operation is not implemented yet",
};

function unmatched(match: Exclude<RouteMatch<unknown>, { kind: "found" }>): ProblemError {
  switch (match.kind) {
    case "malformed":
      return new ProblemError({ code: "bad_request", detail: "the path holds a broken percent-encoding" });
    case "notFound":
      return new ProblemError({ code: "not_found", detail: "nothing is at this path" });
    default:
      return new ProblemError({
        code: "method_not_allowed",
        detail: `this path takes ${match.allow}`,
        headers: { allow: match.allow },
      });
  }
}

const notStored = ["cache-control", "no-store"] as const;

function isCacheControl([name]: readonly [string, string]): boolean {
  return name === "cache-control";
}

function byteLength(body: Uint8Array | string): number {
  return typeof body === "string" ? new TextEncoder().encode(body).length : body.length;
}

function withCommonHeaders({ status, headers, body }: Outcome, exchange: Exchange, trace: Trace): Outcome {
  const all = [...headers, ["x-request-id", trace.requestId] as const, ...trace.headers];
  if (!headers.some(isCacheControl)) all.push(notStored);
  if (exchange.method !== "HEAD") return { status, headers: all, body };
  if (body instanceof ReadableStream) void body.cancel();
  else if (body !== undefined) all.push(["content-length", String(byteLength(body))]);
  return { status, headers: all, body: undefined };
}
