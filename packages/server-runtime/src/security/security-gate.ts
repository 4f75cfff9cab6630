import type { Exchange } from "../exchange.ts";
import type { AppTypes } from "../handler.ts";
import type { OperationDescriptor, SchemeRequirement, SecuritySchemeDescriptor } from "../operation.ts";
import type { Authenticate, Refusal, ServerOptions } from "../options.ts";
import { challenges } from "./challenges.ts";
import { credentialReader, type ReadCredential } from "./credentials.ts";

/** Who is calling, or why nobody may know. */
export type GateResult<App extends AppTypes> =
  | {
      readonly kind: "authenticated";
      readonly principal: App["principal"];
      /** Scopes the operation needs and the principal does not hold. */
      readonly missingScopes: readonly string[];
    }
  | { readonly kind: "anonymous" }
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly challenges: readonly string[] };

/** Authenticates one request for one operation. */
export type SecurityGate<App extends AppTypes> = (exchange: Exchange, now: Date) => Promise<GateResult<App>>;

interface Scheme<App extends AppTypes> {
  readonly name: string;
  readonly read: ReadCredential;
  readonly authenticate: Authenticate<App>;
}

interface Alternative<App extends AppTypes> {
  readonly schemes: readonly Scheme<App>[];
  readonly scopes: readonly string[];
}

/** How one scheme's credential fared; read and verified once a request. */
type Attempt<App extends AppTypes> =
  | { readonly kind: "absent" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "valid"; readonly principal: App["principal"] };

/**
 * Builds the gate of an operation from its alternatives. The first alternative whose credentials are all
 * valid and whose scopes are held wins; the principal is that of its first scheme. A credential that came
 * and is not valid is refused even where anonymous calls are allowed.
 */
export function securityGate<App extends AppTypes>(
  operation: OperationDescriptor,
  schemes: { readonly [scheme: string]: SecuritySchemeDescriptor },
  options: Pick<ServerOptions<App>, "authenticate" | "scopesOf">,
): SecurityGate<App> {
  const named = operation.security.filter((requirements) => requirements.length > 0);
  if (named.length === 0) return async () => ({ kind: "anonymous" });
  const allowsAnonymous = named.length < operation.security.length;
  const alternatives = named.map((requirements) => prepare(operation, requirements, schemes, options));
  const challenge = challenges(named, schemes);

  return async (exchange, now) => {
    const attempts = new Map<string, Attempt<App>>();
    let refusal: Refusal | undefined;
    let lacking: Extract<GateResult<App>, { kind: "authenticated" }> | undefined;
    for (const { schemes, scopes } of alternatives) {
      const outcome = await tryAll(schemes, attempts, exchange, now);
      if (outcome.kind === "refused") refusal ??= outcome.refusal;
      if (outcome.kind !== "valid") continue;
      const { principal } = outcome;
      const held = scopes.length > 0 ? (options.scopesOf?.(principal) ?? []) : [];
      const missingScopes = scopes.filter((scope) => !held.includes(scope));
      const result = { kind: "authenticated", principal, missingScopes } as const;
      if (missingScopes.length === 0) return result;
      lacking ??= result;
    }
    if (lacking) return lacking;
    if (refusal) return { kind: "refused", refusal, challenges: challenge.invalid };
    if (allowsAnonymous) return { kind: "anonymous" };
    return { kind: "refused", refusal: challenge.missing, challenges: challenge.plain };
  };
}

async function tryAll<App extends AppTypes>(
  schemes: readonly Scheme<App>[],
  attempts: Map<string, Attempt<App>>,
  exchange: Exchange,
  now: Date,
): Promise<Attempt<App>> {
  let first: Attempt<App> | undefined;
  for (const scheme of schemes) {
    const attempt = attempts.get(scheme.name) ?? (await tryOne(scheme, exchange, now));
    attempts.set(scheme.name, attempt);
    if (attempt.kind !== "valid") return attempt;
    first ??= attempt;
  }
  return first ?? { kind: "absent" };
}

async function tryOne<App extends AppTypes>(
  scheme: Scheme<App>,
  exchange: Exchange,
  now: Date,
): Promise<Attempt<App>> {
  const credential = scheme.read(exchange);
  if (credential === undefined) return { kind: "absent" };
  if (credential === "malformed") return { kind: "refused", refusal: malformed };
  const result = await scheme.authenticate(credential, exchange, now);
  return "refused" in result
    ? { kind: "refused", refusal: result.refused }
    : { kind: "valid", principal: result.principal };
}

const malformed: Refusal = { code: "unauthorized", detail: "the credential is malformed" };

function prepare<App extends AppTypes>(
  operation: OperationDescriptor,
  requirements: readonly SchemeRequirement[],
  schemes: { readonly [scheme: string]: SecuritySchemeDescriptor },
  options: Pick<ServerOptions<App>, "authenticate" | "scopesOf">,
): Alternative<App> {
  const scopes = requirements.flatMap((requirement) => requirement.scopes);
  if (scopes.length > 0 && !options.scopesOf)
    throw new Error(
      `"${operation.id}" needs scope "${scopes[0]}"; pass "scopesOf" to tell what a principal holds`,
    );
  return {
    scopes,
    schemes: requirements.map(({ scheme: name }) => {
      const descriptor = schemes[name];
      const authenticate = options.authenticate?.[name];
      if (!descriptor) throw new Error(`"${operation.id}" names the unknown security scheme "${name}"`);
      if (!authenticate)
        throw new Error(`"${operation.id}" needs security scheme "${name}"; pass authenticate.${name}`);
      return { name, read: credentialReader(descriptor), authenticate };
    }),
  };
}
