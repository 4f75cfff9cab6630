import type { Reply } from "../../ir/operation.ts";

/**
 * Problem codes that the server's pipeline answers with by itself, before or around a handler.
 * No handler has a reason to send one; `mapError` and thrown problems can, where one has.
 */
const pipelineCodes = new Set([
  "bad_request",
  "headers_too_large",
  "idempotency_in_progress",
  "idempotency_key_reused",
  "insufficient_scope",
  "internal_error",
  "invalid_idempotency_key",
  "invalid_json",
  "method_not_allowed",
  "not_acceptable",
  "not_implemented",
  "payload_too_large",
  "rate_limited",
  "request_timeout",
  "unauthorized",
  "unsupported_media_type",
]);

/** What is left of a document's replies for handlers to choose from. */
export function handlerReplies(replies: readonly Reply[]): readonly Reply[] {
  return replies.flatMap((reply) => {
    const problemCodes = reply.problemCodes.filter((code) => !pipelineCodes.has(code));
    if (problemCodes.length === reply.problemCodes.length) return [reply];
    if (problemCodes.length === 0) return [];
    // The wait belongs to the codes that are gone.
    const headers = reply.headers.filter((header) => header.property !== "retry-after");
    return [{ ...reply, problemCodes, headers }];
  });
}
