/** State of a rate limit, as the last answer told it. */
export interface RateLimit {
  /** Requests allowed in a window, where `RateLimit-Policy` says. */
  readonly limit: number | undefined;
  /** Requests left in this window. */
  readonly remaining: number;
  /** Milliseconds until requests come back. */
  readonly resetMs: number | undefined;
}

/**
 * Reads `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers-10): one entry per policy.
 * Malformed members are left out.
 */
export function readRateLimits(headers: Headers): readonly RateLimit[] {
  const policies = members(headers.get("ratelimit-policy"));
  return [...members(headers.get("ratelimit"))].flatMap(([name, parameters]) => {
    const remaining = integer(parameters, "r");
    if (remaining === undefined) return [];
    const limit = integer(policies.get(name) ?? "", "q");
    return [{ limit, remaining, resetMs: integer(parameters, "t", 1000) }];
  });
}

/** The limit closest to its end, if an answer tells any. */
export function tightestLimit(headers: Headers): RateLimit | undefined {
  return readRateLimits(headers).reduce<RateLimit | undefined>(
    (least, limit) => (least && least.remaining <= limit.remaining ? least : limit),
    undefined,
  );
}

/** Members of a structured-field list (RFC 9651): name to its parameters. */
function members(text: string | null): ReadonlyMap<string, string> {
  const pattern = /("[^"]*"|[^\s",;=]+)((?:\s*;[^,]*)?)/g;
  return new Map(
    Array.from((text ?? "").matchAll(pattern), ([, name = "", parameters = ""]) => [name, parameters]),
  );
}

function integer(parameters: string, key: string, unit = 1): number | undefined {
  const digits = new RegExp(`;\\s*${key}=(\\d+)(?=\\s*(;|$))`).exec(parameters)?.[1];
  return digits === undefined ? undefined : Number(digits) * unit;
}
