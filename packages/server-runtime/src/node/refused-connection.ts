import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { type PipelineProblemCode, pipelineProblems } from "../problems/pipeline-problems.ts";
import { newRequestId } from "../request-id.ts";

/**
 * Answers, with problem details, what is no HTTP request that a listener could see: broken syntax, headers past the
 * limit, headers or bodies that take too long. `listen` does so by itself; a server of the application's is told to by
 * `http.on("clientError", refuseConnection)` or `fastify({ clientErrorHandler: refuseConnection })`.
 */
export function refuseConnection(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable || isAnswering(socket)) {
    socket.destroy();
    return;
  }
  const [code, detail] = reasons[error.code ?? ""] ?? ["bad_request", "the request is not valid HTTP"];
  const { status, title, headers, body } = refusal(code, detail);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${title}`, ...lines, "", body].join("\r\n"));
}

/** Whether an answer has begun and not ended: nothing else may be written. */
function isAnswering(socket: Duplex): boolean {
  // The answer that Node writes to a connection of HTTP; its types do not tell.
  return "_httpMessage" in socket && Object(socket._httpMessage).headersSent === true;
}

/** Answers a request without `Host`, or with several, of which each reader could take another. */
export function refuseHost(response: ServerResponse): void {
  const { status, headers, body } = refusal("bad_request", "a request has exactly one Host header");
  response.writeHead(status, headers).end(body);
}

/** RFC 9112 section 3.2. Node would answer itself when there is none, and take the first of several. */
export function hasOneHost({ rawHeaders, httpVersion }: IncomingMessage): boolean {
  let count = 0;
  for (let index = 0; index < rawHeaders.length; index += 2)
    if (rawHeaders[index]?.length === 4 && rawHeaders[index]?.toLowerCase() === "host") count += 1;
  return count === 1 || (count === 0 && httpVersion === "1.0");
}

function refusal(code: PipelineProblemCode, detail: string) {
  const { status, title } = pipelineProblems[code];
  const requestId = newRequestId();
  const problem = { type: "about:blank", title, status, detail, instance: "", code, request_id: requestId };
  const body = JSON.stringify(problem);
  const headers = {
    "Content-Type": "application/problem+json",
    "Content-Length": String(Buffer.byteLength(body)),
    "X-Request-Id": requestId,
    "Cache-Control": "no-store",
    Connection: "close",
  };
  return { status, title, headers, body };
}

const reasons: { readonly [code: string]: readonly [PipelineProblemCode, string] } = {
  HPE_HEADER_OVERFLOW: ["headers_too_large", "the headers have more bytes than allowed"],
  ERR_HTTP_REQUEST_TIMEOUT: ["request_timeout", "the request took too long to arrive"],
};
