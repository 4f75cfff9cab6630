import type { Answer, Reading } from "./answer.ts";
import { type CallState, startCall } from "./call-state.ts";
import type { Core } from "./core.ts";
import { createFinalURL, defaultBodySerializer, defaultPathSerializer, mergeHeaders } from "openapi-fetch";
import type { RequestParts } from "./attempt.ts";
import { ConfigError, type ErrorFacts, SdkError } from "./errors.ts";
import { idempotencyKey } from "./idempotency.ts";
import type { CallInput, OperationSpec } from "./operation.ts";
import type { KeyedCallOptions } from "./options.ts";
import { checkedPath, cookieHeader, querySerializer } from "./request.ts";
import { transport } from "./transport.ts";

/** A call that succeeded. */
export interface Sent extends Answer {
  readonly call: CallState;
}

/**
 * Sends one logical call. openapi-fetch makes the request from the input; what it takes for `fetch` is the
 * transport, which sends the request as often as needed and reads the answer itself.
 */
export async function send(
  core: Core,
  spec: OperationSpec,
  input: CallInput,
  options: KeyedCallOptions,
  reading: Reading,
): Promise<Sent> {
  const { id: operation, method, path } = spec;
  const facts = { operation, method, path };
  const headers = requestHeaders(core, spec, input, options);
  const keyHeader = spec.isKeyed && core.policy.idempotencyHeader;
  const key = keyHeader ? idempotencyKey(options.idempotencyKey ?? headers.get(keyHeader), facts) : undefined;
  if (keyHeader && key) headers.set(keyHeader, key);
  const call = startCall(core, { ...facts, idempotencyKey: key }, options);
  const parts = requestParts(core, spec, input, headers, facts);
  return { ...(await transport(core, call, parts, reading)), call };
}

function requestParts(core: Core, spec: OperationSpec, input: CallInput, headers: Headers, facts: ErrorFacts): RequestParts {
  try {
    const { encode = defaultBodySerializer } = spec;
    const body = input.body === undefined ? null : encode(input.body);
    const url = createFinalURL(spec.path, {
      baseUrl: core.baseUrl,
      params: { path: checkedPath(input, spec, facts), query: { ...input.query } },
      querySerializer: querySerializer(spec.styles),
      pathSerializer: defaultPathSerializer,
    });
    return { url, init: { method: spec.method, headers: mergeHeaders(headers, { ...input.headers }), body, redirect: "manual" } };
  } catch (error) {
    if (SdkError.is(error)) throw error;
    throw new ConfigError(`no request can be made from the arguments of ${spec.id}`, facts, error);
  }
}

/** The client's headers, then the operation's, then the call's. Those of the document are added by openapi-fetch. */
function requestHeaders(
  core: Core,
  spec: OperationSpec,
  input: CallInput,
  options: KeyedCallOptions,
): Headers {
  const headers = new Headers(core.options.headers);
  headers.set("accept", spec.accept ?? "application/json");
  if (input.body !== undefined && (spec.bodyType || !spec.encode)) headers.set("content-type", spec.bodyType ?? "application/json");
  if (input.cookies) headers.set("cookie", cookieHeader(input.cookies));
  for (const [name, value] of Object.entries(options.headers ?? {})) headers.set(name, value);
  return headers;
}
