import type { CallFacts, CallState } from "./call-state.ts";
import type { Core } from "./core.ts";
import { ConfigError } from "./errors.ts";
import type { AttemptInfo, Fetch } from "./options.ts";

/**
 * Sends one request: straight to `fetch`, or through middleware. A `Request` is dear, and made once more by
 * `fetch`, so only middleware gets one.
 */
export async function dispatch(
  { baseUrl, options }: Core,
  call: CallState,
  url: string,
  init: RequestInit,
): Promise<Response> {
  const { facts } = call;
  const { middleware = [], fetch } = options;
  const given = middleware.length > 0 ? buildRequest(url, init, baseUrl, facts) : undefined;
  facts.attempts += 1;
  if (given) {
    return middleware.reduceRight<(request: Request) => Promise<Response>>(
      (next, each) => (request) => each(request, next, infoOf(call)),
      (passed) => (fetch ? sendParts(fetch, passed, init) : globalThis.fetch(passed)),
    )(given);
  }
  return (fetch ?? globalThis.fetch)(url, init).catch((error) => {
    // `fetch` tells a request it cannot make as it tells a bad network; to make it tells which it was.
    const unsent = { ...facts, attempts: facts.attempts - 1 };
    buildRequest(url, { ...init, body: init.body ? "" : null }, baseUrl, unsent);
    throw error;
  });
}

/** To a `fetch` of another making this platform's `Request` is no request. Its body is read: a stream has no length. */
async function sendParts(fetch: Fetch, request: Request, init: RequestInit): Promise<Response> {
  const { url, method, headers, signal } = request;
  const body = await request.blob();
  return fetch(url, { ...init, method, headers, signal, body: body.size > 0 ? body : null });
}

function buildRequest(url: string, init: RequestInit, baseUrl: string, facts: CallFacts): Request {
  try {
    return new Request(url, init);
  } catch {
    // The platform's message would quote the credential.
    throw new ConfigError(`no request can be made from "${baseUrl}", these headers and credential`, facts);
  }
}

export function infoOf({ facts: { operation, path, attempts } }: CallState): AttemptInfo {
  return { operation, path, attempt: attempts };
}
