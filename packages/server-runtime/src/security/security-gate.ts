import type { Exchange } from "../exchange.ts";
import type { AppTypes } from "../handler.ts";
import type { OperationDescriptor, SchemeRequirement, SecuritySchemeDescriptor } from "../operation.ts";
import type { Authenticate, Refusal, ServerOptions } from "../options.ts";
import { challenges } from "./challenges.ts";
import { credentialReader, type ReadCredential } from "./credentials.ts";

/** Whom each scheme's credential stands for. */
export interface Principals<App extends AppTypes> {
  readonly [scheme: string]: App["principal"];
}

/** Who is calling, or why nobody may know. */
export type GateResult<App extends AppTypes> =
  | {
      readonly kind: "authenticated";
      readonly principal: App["principal"];
      /** By scheme; more than one where an alternative asks for several schemes at once. */
      readonly principals: Principals<App>;
      /** Scopes the operation needs and the principal does not hold. */
      readonly missingScopes: readonly string[];
    }
  | { readonly kind: "anonymous" }
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly challenges: readonly string[] };

/** Authenticates one request for one operation; at once where nothing is asked for. */
export type SecurityGate<App extends AppTypes> = (
  exchange: Exchange,
  now: Date,
) => GateResult<App> | Promise<GateResult<App>>;

const anonymous = { kind: "anonymous" } as const;

/** One scheme of an alternative. */
interface Scheme<App extends AppTypes> {
  readonly name: string;
  /** What its principal has to hold. */
  readonly scopes: readonly string[];
  readonly read: ReadCredential;
  readonly authenticate: Authenticate<App>;
}

/** All are needed. */
type Alternative<App extends AppTypes> = readonly Scheme<App>[];

/** How one scheme's credential fared; read and verified once a request. */
type Attempt<App extends AppTypes> =
  | { readonly kind: "absent" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "valid"; readonly principal: App["principal"] };

/**
 * Builds the gate of an operation from its alternatives. The first alternative whose credentials are all
 * valid and whose scopes are held wins; the principal is that of its first scheme, and each scheme's scopes
 * are its own principal's to hold. A credential that came and is not valid is refused even where anonymous calls are allowed.
 */
export function securityGate<App extends AppTypes>(
  operation: OperationDescriptor,
  schemes: { readonly [scheme: string]: SecuritySchemeDescriptor },
  options: Pick<ServerOptions<App>, "authenticate" | "scopesOf">,
): SecurityGate<App> {
  const named = operation.security.filter((requirements) => requirements.length > 0);
  if (named.length === 0) return () => anonymous;
  const allowsAnonymous = named.length < operation.security.length;
  const alternatives = named.map((requirements) => prepare(operation, requirements, schemes, options));
  const challenge = challenges(named, schemes);

  return async (exchange, now) => {
    const attempts = new Map<string, Attempt<App>>();
    let refusal: Refusal | undefined;
    let lacking: Extract<GateResult<App>, { kind: "authenticated" }> | undefined;
    for (const alternative of alternatives) {
      const outcome = await tryAll(alternative, attempts, exchange, now);
      if (outcome.kind === "refused") refusal ??= outcome.refusal;
      if (outcome.kind !== "valid") continue;
      const { principal, principals } = outcome;
      const missingScopes = alternative.flatMap(({ name, scopes }) => {
        const held = scopes.length > 0 ? (options.scopesOf?.(principals[name]) ?? []) : [];
        return scopes.filter((scope) => !held.includes(scope));
      });
      const result = { kind: "authenticated", principal, principals, missingScopes } as const;
      if (missingScopes.length === 0) return result;
      lacking ??= result;
    }
    if (lacking) return lacking;
    if (refusal) return { kind: "refused", refusal, challenges: challenge.invalid };
    if (allowsAnonymous) return anonymous;
    return { kind: "refused", refusal: challenge.missing, challenges: challenge.plain };
  };
}

async function tryAll<App extends AppTypes>(
  alternative: Alternative<App>,
  attempts: Map<string, Attempt<App>>,
  exchange: Exchange,
  now: Date,
): Promise<
  | Exclude<Attempt<App>, { kind: "valid" }>
  | { readonly kind: "valid"; readonly principal: App["principal"]; readonly principals: Principals<App> }
> {
  const principals: { [scheme: string]: App["principal"] } = {};
  for (const scheme of alternative) {
    const attempt = attempts.get(scheme.name) ?? (await tryOne(scheme, exchange, now));
    attempts.set(scheme.name, attempt);
    if (attempt.kind !== "valid") return attempt;
    principals[scheme.name] = attempt.principal;
  }
  return { kind: "valid", principal: principals[alternative[0]?.name ?? ""], principals };
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
  return requirements.map(({ scheme: name, scopes }) => {
    if (scopes.length > 0 && !options.scopesOf)
      throw new Error(
        `"${operation.id}" needs scope "${scopes[0]}"; pass "scopesOf" to tell what a principal holds`,
      );
    const descriptor = schemes[name];
    const authenticate = options.authenticate?.[name];
    if (!descriptor) throw new Error(`"${operation.id}" names the unknown security scheme "${name}"`);
    if (!authenticate)
      throw new Error(`"${operation.id}" needs security scheme "${name}"; pass authenticate.${name}`);
    return { name, scopes, read: credentialReader(descriptor), authenticate };
  });
}
