import type { Conformance, ConformanceRequest, Values } from "./contract.ts";

/** A server that is held to the document, and what is known of it. */
export interface Target {
  /** Where the API is, its path included. Default: the document's first server. */
  readonly baseUrl?: string;
  /** Default: the global `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Credentials that may do everything, by security scheme: a token, a key, `user:password`. */
  readonly credentials?: Credentials;
  /** Valid ones with the fewest rights, for 403. */
  readonly lesserCredentials?: Credentials;
  /** Valid ones whose rate limit a few calls use up, for 429. */
  readonly limitedCredentials?: Credentials;
  /** Values of parameters that exist there, by name, or by operation and name: `{ pet_id: 7, "getPet.pet_id": 8 }`. */
  readonly values?: Values;
  /** Fits a request to the target just before it is sent: makes rows, names them. Given the operation's id. */
  readonly prepare?: (
    operationId: string,
    request: ConformanceRequest,
  ) => ConformanceRequest | Promise<ConformanceRequest>;
  /** Headers that ask the target to answer with a status, as mocks can be asked. */
  readonly script?: (status: number) => { readonly [name: string]: string };
  /**
   * Declared replies that nothing brings about, and why: `"getPet 409"`, or `"503"` for all operations. With this
   * list, what else does not come is a failure, and so is what is listed and comes. Without it, what does not come is
   * skipped with its reason.
   */
  readonly outOfReach?: { readonly [reply: string]: string };
  /** Called when all is done. */
  readonly close?: () => Promise<unknown>;
}

export interface Credentials {
  readonly [scheme: string]: string;
}

/**
 * The server that environment variables name: its URL in `API_BASE_URL`, or in `BASE_URL` outside of vitest, which
 * gives that name a value of its own; a credential for each security scheme in `CREDENTIAL_<SCHEME>`, or for all in
 * `CREDENTIAL`; `LESSER_CREDENTIAL...` and `LIMITED_CREDENTIAL...` likewise; `VALUES` is JSON. `undefined` without URL.
 */
export function environmentTarget(
  environment: { readonly [variable: string]: string | undefined },
  { securitySchemes }: Pick<Conformance, "securitySchemes">,
): Target | undefined {
  const { API_BASE_URL, BASE_URL = "/", VALUES } = environment;
  const baseUrl = API_BASE_URL || BASE_URL;
  if (baseUrl === "/" || baseUrl === "") return undefined;
  if (!/^https?:/.test(baseUrl) || !URL.canParse(baseUrl))
    throw new TypeError(`the base URL is "${baseUrl}"; expected "https://..."`);
  const credentials = (kind: string) =>
    Object.fromEntries(
      Object.keys(securitySchemes).flatMap((scheme) => {
        const word = scheme
          .replace(/([a-z])([A-Z])/g, "$1_$2")
          .replace(/\W+/g, "_")
          .toUpperCase();
        const value = environment[`${kind}_${word}`] ?? environment[kind];
        return value ? [[scheme, value]] : [];
      }),
    );
  const lesser = credentials("LESSER_CREDENTIAL");
  const limited = credentials("LIMITED_CREDENTIAL");
  return {
    baseUrl,
    credentials: credentials("CREDENTIAL"),
    ...(Object.keys(lesser).length > 0 && { lesserCredentials: lesser }),
    ...(Object.keys(limited).length > 0 && { limitedCredentials: limited }),
    ...(VALUES && { values: valuesOf(VALUES) }),
  };
}

function valuesOf(text: string): Values {
  try {
    return Object(JSON.parse(text));
  } catch (cause) {
    throw new TypeError('VALUES is no JSON; expected an object such as {"pet_id":7}', { cause });
  }
}

/** Generated mocks as a target: every declared reply can be asked for, by `Prefer: code=404`. */
export function mockTarget(
  mocks: { readonly fetch: (request: Request) => Promise<Response> },
  { securitySchemes }: Pick<Conformance, "securitySchemes">,
): Target {
  const credentials = Object.entries(securitySchemes).map(([name, { kind }]) => {
    return [name, kind === "basic" ? "user:secret" : "secret"];
  });
  return {
    fetch: mocks.fetch,
    script: (status) => ({ prefer: `code=${status}` }),
    credentials: Object.fromEntries(credentials),
  };
}
