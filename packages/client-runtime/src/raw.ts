import createClient, { type Client, type MiddlewareCallbackParams } from "openapi-fetch";
import { startCall } from "./call-state.ts";
import type { Core } from "./core.ts";
import { ApiError } from "./errors.ts";
import type { EncodedBody } from "./operation.ts";
import { transport } from "./transport.ts";

/**
 * The openapi-fetch client over types of openapi-typescript, on the transport of a client: same credential,
 * retries, limits and hooks. Answers of the API come as `{ data, error, response }`, everything else is thrown;
 * decide on `response.ok`, since `error` is `undefined` where an error has no body. A request repeats by its
 * method or by the idempotency key in its headers; none is made for it.
 */
export function createRawClient<Paths extends {}>(core: Core): Client<Paths> {
  const notes = new WeakMap<Request, Note>();
  const client = createClient<Paths>({
    baseUrl: core.baseUrl,
    redirect: "manual",
    fetch: (request) => forward(core, request, notes.get(request)),
  });
  client.use({
    onRequest: ({ request, schemaPath, options }) => {
      notes.set(request, { schemaPath, options });
    },
  });
  return client;
}

/** What a request is about, as far as openapi-fetch knows. */
type Note = Pick<MiddlewareCallbackParams, "schemaPath" | "options">;

async function forward(core: Core, request: Request, note: Note | undefined): Promise<Response> {
  const { method, url, headers, signal } = request;
  const path = note?.schemaPath ?? "";
  const { idempotencyHeader } = core.policy;
  const idempotencyKey = (idempotencyHeader && headers.get(idempotencyHeader)) || undefined;
  const call = startCall(core, { id: `${method} ${path}`, method, path }, { signal });
  if (idempotencyKey) call.facts.idempotencyKey = idempotencyKey;
  const body = request.body && (await request.arrayBuffer());
  const parts = { url, method, headers: Object.fromEntries(headers), body };
  const parseAs = note?.options.parseAs ?? "json";
  try {
    const answer = await transport(core, call, parts, {
      reads: parseAs === "stream" ? "response" : "blob",
      ...(parseAs !== "json" && { accept: "text/html" }),
    });
    return answer.data instanceof Blob ? copyOf(answer.response, answer.data) : answer.response;
  } catch (error) {
    if (!ApiError.is(error) || error.status < 200) throw error;
    return copyOf(error, typeof error.body === "string" ? error.body : JSON.stringify(error.body));
  }
}

const withoutBody = [204, 205, 304];

/** The same answer once more, for its body was read inside an attempt. */
function copyOf({ status, headers }: Pick<Response, "status" | "headers">, body: EncodedBody): Response {
  return new Response(withoutBody.includes(status) ? null : body, { status, headers });
}
