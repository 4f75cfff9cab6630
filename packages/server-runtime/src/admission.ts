import type { Exchange } from "./exchange.ts";
import type { AppTypes } from "./handler.ts";
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
  readonly principal: App["principal"];
  readonly principals: Principals<App>;
}

/** Lets a request in, or throws a `ProblemError`. */
export type Admission<App extends AppTypes> = (
  operation: PreparedOperation<App>,
  exchange: Exchange,
  trace: Trace,
) => Promise<Admitted<App>>;

/** Authenticate, rate limit, authorize: a refused scope counts and carries the limit headers. */
export function admission<App extends AppTypes>(
  options: ServerOptions<App>,
  problems: Problems,
  observing: Observing,
): Admission<App> {
  const take = steadyLimiter(options.rateLimit?.limiter, observing);
  return async (operation, exchange, trace) => {
    trace.enter("authenticate");
    const result = await operation.gate(exchange, trace.now);

    trace.enter("rateLimit");
    const policy = policyOf(options.rateLimit, result, exchange);
    if (policy) count(await take(policy, trace), policy, result, trace);
    if (result.kind === "refused") throw unauthorized(result, problems);
    if (result.kind === "anonymous") return anonymous;

    trace.enter("authorize");
    const { principal, principals, missingScopes } = result;
    if (missingScopes.length > 0) throw insufficientScope(missingScopes);
    const refusal = options.admit?.(principal, operation.descriptor.id, exchange);
    if (refusal) throw new ProblemError(refusal);
    return { principal, principals };
  };
}

const anonymous = { principal: undefined, principals: {} };

type RateLimit<App extends AppTypes> = ServerOptions<App>["rateLimit"];

function policyOf<App extends AppTypes>(
  rateLimit: RateLimit<App>,
  result: GateResult<App>,
  exchange: Exchange,
): RateLimitPolicy | undefined {
  if (result.kind === "authenticated") return rateLimit?.policyOf(result.principal);
  return rateLimit?.anonymous?.(exchange.remoteAddress ?? "unknown");
}

/** A limiter that fails is stood in for by one of this process: never open, never a 500. */
function steadyLimiter(limiter: RateLimiter | undefined, observing: Observing) {
  const standIn = memoryRateLimiter();
  return async (policy: RateLimitPolicy, trace: Trace): Promise<RateLimitDecision> => {
    try {
      return await (limiter ?? standIn).take(policy, trace.now);
    } catch (error) {
      observing.error(error, trace);
      return standIn.take(policy, trace.now);
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
