import type { Duplex } from "node:stream";
import { type PipelineProblemCode, pipelineProblems } from "../problems/pipeline-problems.ts";
import { newRequestId } from "../request-id.ts";

/**
 * Answers what is no HTTP request that a listener could see: broken syntax, headers past the limit,
 * headers or bodies that take too long.
 */
export function refuseConnection(error: NodeJS.ErrnoException, socket: Duplex): void {
  const [code, detail] = reasons[error.code ?? ""] ?? ["bad_request", "The request is not valid HTTP."];
  const { status, title } = pipelineProblems[code];
  const requestId = newRequestId();
  const problem = { type: "about:blank", title, status, detail, instance: "", code, request_id: requestId };
  const body = JSON.stringify(problem);
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
