import { CallbackError, ConnectionError, type ErrorFacts, type SdkError } from "./errors.ts";

/** System codes of failures before the first byte left: sending again cannot do anything twice. */
const unsent = /NOTFOUND|EAI_AGAIN|REFUSED|UNREACH|CONNECT_TIMEOUT/i;
/** Codes of network failures; `ERR_…` are Node's for wrong arguments. */
const network = /^(E(?!RR_)|Connection|UND_ERR_(SOCKET|\w+TIMEOUT))/;
/** Certificates do not get better by trying again. */
const certificate = /CERT|SELF_SIGNED|UNABLE_TO_|_TLS|_SSL/;
/** How runtimes without codes say it. */
const said = /^(fetch failed|failed to fetch|load failed|network|error sending request)/i;

/** The error for what `fetch` or a middleware threw: a failure of the network, or of that function. */
export function sendingError(cause: unknown, facts: ErrorFacts): SdkError {
  const code = systemCodeOf(cause);
  const isNetwork = code
    ? network.test(code) || certificate.test(code)
    : cause instanceof Error && said.test(cause.message);
  if (isNetwork) return brokenConnection("connection failed", cause, facts);
  return new CallbackError("fetch or a middleware threw", facts, cause);
}

/** The error for a connection that broke while the answer was read. */
export function brokenConnection(what: string, cause: unknown, facts: ErrorFacts): ConnectionError {
  const systemCode = systemCodeOf(cause);
  return new ConnectionError(systemCode ? `${what}: ${systemCode}` : what, { ...facts, systemCode }, cause);
}

export function neverSent({ systemCode = "" }: ConnectionError): boolean {
  return unsent.test(systemCode);
}

export function mayPass({ systemCode = "" }: ConnectionError): boolean {
  return !certificate.test(systemCode);
}

/** First code in the chain of causes; the outer ones only say that it failed. */
function systemCodeOf(error: unknown, depth = 0): string | undefined {
  const { code, cause }: { readonly code?: unknown; readonly cause?: unknown } = Object(error);
  if (typeof code === "string") return code;
  return cause && depth < 5 ? systemCodeOf(cause, depth + 1) : undefined;
}
