import type { Socket } from "node:net";
import { type PipelineProblemCode, pipelineProblems } from "../problems/pipeline-problems.ts";
import { newRequestId } from "../request-id.ts";

/**
 * Answers what is no HTTP request that a listener could see: broken syntax, headers past the limit,
 * headers or bodies that take too long.
 */
export function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const [code, detail] = reasons[error.code ?? ""] ?? ["bad_request", "The request is not valid HTTP."];
  const { status, title } = pipelineProblems[code];
  const requestId = newRequestId();
  const body = JSON.stringify({ type: "about:blank", title, status, detail, code, request_id: requestId });
  socket.end(
    [
      `HTTP/1.1 ${status} ${title}`,
      "Content-Type: application/problem+json",
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Request-Id: ${requestId}`,
      "Cache-Control: no-store",
      "Connection: close",
      "",
      body,
    ].join("\r\n"),
  );
}

const reasons: { readonly [code: string]: readonly [PipelineProblemCode, string] } = {
  HPE_HEADER_OVERFLOW: ["headers_too_large", "The headers have more bytes than allowed."],
  ERR_HTTP_REQUEST_TIMEOUT: ["request_timeout", "The request took too long to arrive."],
};
