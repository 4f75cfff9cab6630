import type { SchemeRequirement, SecuritySchemeDescriptor } from "../operation.ts";
import type { Refusal } from "../options.ts";

/** What a 401 says about how to authenticate. */
export interface Challenges {
  /** `WWW-Authenticate` lines when no credential came (RFC 9110 section 11.6.1). */
  readonly plain: readonly string[];
  /** The same when one came and is no good (RFC 6750 section 3.1). */
  readonly invalid: readonly string[];
  readonly missing: Refusal;
}

export function challenges(
  alternatives: readonly (readonly SchemeRequirement[])[],
  schemes: { readonly [scheme: string]: SecuritySchemeDescriptor },
): Challenges {
  const names = new Set(alternatives.flat().map((requirement) => requirement.scheme));
  const descriptors = [...names].flatMap((name) => schemes[name] ?? []);
  return {
    plain: descriptors.map((scheme) => challengeOf(scheme, "")),
    invalid: descriptors.map((scheme) => challengeOf(scheme, ', error="invalid_token"')),
    missing: {
      code: "unauthorized",
      detail: `no credential came; send ${descriptors.map(howToSend).join(" or ")}`,
    },
  };
}

/** `WWW-Authenticate` of a 403 for want of scopes (RFC 6750 section 3.1). */
export function scopeChallenge(scopes: readonly string[]): string {
  return `Bearer realm="api", error="insufficient_scope", scope="${scopes.join(" ")}"`;
}

function challengeOf(scheme: SecuritySchemeDescriptor, bearerError: string): string {
  switch (scheme.kind) {
    case "bearer":
      return `Bearer realm="api"${bearerError}`;
    case "basic":
      return 'Basic realm="api", charset="UTF-8"';
    case "apiKey":
      return `ApiKey realm="api", in="${scheme.in}", name="${scheme.parameter}"`;
    case "other":
      return 'Other realm="api"';
  }
}

function howToSend(scheme: SecuritySchemeDescriptor): string {
  switch (scheme.kind) {
    case "bearer":
      return '"Authorization: Bearer <token>"';
    case "basic":
      return '"Authorization: Basic <credentials>"';
    case "apiKey":
      return `the key as ${scheme.in} "${scheme.parameter}"`;
    case "other":
      return "the credential the document describes";
  }
}
