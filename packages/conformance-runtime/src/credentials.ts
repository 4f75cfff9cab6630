import type { OperationDescriptor } from "@heldsway/server-runtime";
import type { Attempt } from "./attempt.ts";
import type { Conformance } from "./contract.ts";
import type { Credentials, Target } from "./target.ts";
import type { WrittenRequest } from "./write-request.ts";

/** Whether the target has credentials of a kind; nobody and strangers need none. */
export function has(target: Target, as: NonNullable<Attempt["as"]>): boolean {
  if (as === "lesser") return target.lesserCredentials !== undefined;
  return as === "limited" ? target.limitedCredentials !== undefined : true;
}

/** The request with what its operation authenticates by. */
export function authenticated(
  request: WrittenRequest,
  { security }: OperationDescriptor,
  { securitySchemes }: Conformance,
  target: Target,
  as: NonNullable<Attempt["as"]>,
): WrittenRequest {
  const credentials = credentialsOf(target, as);
  if (credentials === undefined) return request;
  // The first way all of whose schemes there is a credential for.
  const ways = security.map((set) => set.map(({ scheme }) => scheme));
  const way = ways.find((schemes) => schemes.every((scheme) => isKnown(credentials, scheme))) ?? [];
  return way.reduce((sent, name) => {
    const scheme = securitySchemes[name];
    const secret = credentials === stranger ? strangersSecret : (credentials[name] ?? "");
    switch (scheme?.kind) {
      case "bearer":
      case "other":
        return withHeader(sent, "authorization", `Bearer ${secret}`);
      case "basic":
        return withHeader(sent, "authorization", `Basic ${btoa(secret)}`);
      case "apiKey":
        return withKey(sent, scheme.in, scheme.parameter, secret);
      default:
        return sent;
    }
  }, request);
}

const stranger: Credentials = {};
const strangersSecret = "nobody:has-this";

function credentialsOf(target: Target, as: NonNullable<Attempt["as"]>): Credentials | undefined {
  switch (as) {
    case "full":
      return target.credentials ?? {};
    case "lesser":
      return target.lesserCredentials;
    case "limited":
      return target.limitedCredentials;
    case "stranger":
      return stranger;
    case "nobody":
      return undefined;
  }
}

function isKnown(credentials: Credentials, scheme: string): boolean {
  return credentials === stranger || credentials[scheme] !== undefined;
}

function withKey(
  request: WrittenRequest,
  place: "header" | "query" | "cookie",
  name: string,
  secret: string,
): WrittenRequest {
  if (place === "header") return withHeader(request, name.toLowerCase(), secret);
  const pair = `${encodeURIComponent(name)}=${encodeURIComponent(secret)}`;
  if (place === "query")
    return { ...request, url: `${request.url}${request.url.includes("?") ? "&" : "?"}${pair}` };
  const { cookie } = request.headers;
  return withHeader(request, "cookie", cookie === undefined ? pair : `${cookie}; ${pair}`);
}

function withHeader(request: WrittenRequest, name: string, value: string): WrittenRequest {
  return { ...request, headers: { ...request.headers, [name]: value } };
}
