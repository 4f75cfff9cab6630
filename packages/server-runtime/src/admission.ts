import type { Exchange } from "./exchange.ts";
import type { AppTypes } from "./handler.ts";
import { isPromise } from "./is-promise.ts";
import type { Observing } from "./observing.ts";
import type { ServerOptions } from "./options.ts";
import type { PreparedOperation } from "./prepared-operation.ts";
import type { Problems } from "./problems/problem-body.ts";
import { ProblemError } from "./problems/problem-error.ts";
import { rateLimitHeaders } from "./rate-limit/headers.ts";
import type { RateLimitDecision, RateLimiter, RateLimitPolicy } from "./rate-limit/limiter.ts";
import { memoryRateLimiter } from "./rate-limit/memory-limiter.ts";
import { scopeChallenge } from "./security/challenges.ts";
import type { GateResult, Principals } from "./security/security-gate.ts";
import type { Trace } from "./trace.ts";

/** Who was let in. */
export interface Admitted<App extends AppTypes> {
  /** `undefined` for an anonymous caller. */
  readonly principal: App["principal"] | undefined;
  readonly principals: Principals<App>;
}

/** Lets a request in, or throws a `ProblemError`; at once where neither gate nor limiter has to wait. */
export type Admission<App extends AppTypes> = (
  operation: PreparedOperation<App>,
  exchange: Exchange,
  trace: Trace,
) => Admitted<App> | Promise<Admitted<App>>;

/** Authenticate, rate limit, authorize: a refused scope counts and carries the limit headers. */
export function admission<App extends AppTypes>(
  options: ServerOptions<App>,
  problems: Problems,
  observing: Observing,
): Admission<App> {
  const { rateLimit } = options;
  const take = rateLimit && steadyLimiter(rateLimit.limiter, observing);

  const authorize = (result: GateResult<App>, { operation, exchange, trace }: Applicant<App>) => {
    if (result.kind === "refused") {
      // Counted before it is told, and still refused by the phase before.
      trace.enter("authenticate");
      throw unauthorized(result, problems);
    }
    if (result.kind === "anonymous") return anonymous;
    trace.enter("authorize");
    const { principal, principals, missingScopes } = result;
    if (missingScopes.length > 0) throw insufficientScope(missingScopes);
    const refusal = options.admit?.(principal, operation.descriptor.id, exchange);
    if (refusal) throw new ProblemError(refusal);
    return { principal, principals };
  };

  const limit = (result: GateResult<App>, applicant: Applicant<App>) => {
    const { exchange, trace } = applicant;
    trace.enter("rateLimit");
    const policy = rateLimit && policyOf(rateLimit, result, exchange);
    if (!policy || !take) return authorize(result, applicant);
    const settle = (decision: RateLimitDecision) => {
      count(decision, policy, result, trace);
      return authorize(result, applicant);
    };
    const decision = take(policy, trace);
    return decision instanceof Promise ? decision.then(settle) : settle(decision);
  };

  return (operation, exchange, trace) => {
    trace.enter("authenticate");
    const applicant = { operation, exchange, trace };
    const result = operation.gate(exchange, trace.now);
    return result instanceof Promise
      ? result.then((known) => limit(known, applicant))
      : limit(result, applicant);
  };
}

/** Who asks to be let in. */
interface Applicant<App extends AppTypes> {
  readonly operation: PreparedOperation<App>;
  readonly exchange: Exchange;
  readonly trace: Trace;
}

const anonymous = { principal: undefined, principals: {} };

type RateLimit<App extends AppTypes> = NonNullable<ServerOptions<App>["rateLimit"]>;

function policyOf<App extends AppTypes>(
  rateLimit: RateLimit<App>,
  result: GateResult<App>,
  exchange: Exchange,
): RateLimitPolicy | undefined {
  if (result.kind === "authenticated") return rateLimit.policyOf(result.principal);
  return rateLimit.anonymous?.(exchange.remoteAddress ?? "unknown");
}

/** A limiter that fails is stood in for by one of this process: never open, never a 500. */
function steadyLimiter(limiter: RateLimiter, observing: Observing) {
  const standIn = memoryRateLimiter();
  return (policy: RateLimitPolicy, trace: Trace): RateLimitDecision | Promise<RateLimitDecision> => {
    const instead = (error: unknown) => {
      observing.error(error, trace);
      return standIn.take(policy, trace.now);
    };
    try {
      const decision = limiter.take(policy, trace.now);
      return isPromise(decision) ? Promise.resolve(decision).catch(instead) : decision;
    } catch (error) {
      return instead(error);
    }
  };
}

function count<App extends AppTypes>(
  decision: RateLimitDecision,
  policy: RateLimitPolicy,
  result: GateResult<App>,
  trace: Trace,
): void {
  if (result.kind !== "refused") trace.headers = rateLimitHeaders(policy, decision);
  if (decision.isAllowed) return;
  const { limit, windowSeconds } = policy;
  const wait = decision.retryAfterSeconds;
  throw new ProblemError({
    code: "rate_limited",
    detail: `the limit is ${limit} requests in ${windowSeconds} seconds; try again in ${wait} seconds`,
    headers: { "retry-after": String(wait) },
  });
}

function unauthorized(
  {
    refusal,
    challenges,
  }: { readonly refusal: ProblemError["refusal"]; readonly challenges: readonly string[] },
  problems: Problems,
): ProblemError {
  if (problems.statusOf(refusal.code) !== 401) return new ProblemError(refusal);
  return new ProblemError({
    ...refusal,
    headers: { "www-authenticate": challenges.join(", "), ...refusal.headers },
  });
}

function insufficientScope(scopes: readonly string[]): ProblemError {
  const names = scopes.map((scope) => `"${scope}"`).join(" and ");
  return new ProblemError({
    code: "insufficient_scope",
    detail: `the credential needs scope ${names}`,
    headers: { "www-authenticate": scopeChallenge(scopes) },
    extensions: { required_scopes: scopes },
  });
}
