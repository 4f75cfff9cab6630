import type { Answer } from "./wire.ts";

/** What is wrong with an answer to hostile input, whatever was asked: it may refuse, but in good order. */
export function objectionTo({ status, headers, body }: Answer, method: string): string | undefined {
  if (!Number.isInteger(status) || status >= 500) return `status ${status}: ${body.slice(0, 300)}`;
  if (!headers.has("x-request-id")) return `${status} without a request id`;
  if (status < 400 || method === "HEAD") return undefined;
  if (headers.get("content-type") !== "application/problem+json") return `${status} without a problem`;
  try {
    const problem = JSON.parse(Buffer.from(body, "latin1").toString());
    const isWhole = problem.status === status && problem.request_id === headers.get("x-request-id");
    return isWhole ? undefined : `${status} with a problem that says otherwise: ${body.slice(0, 300)}`;
  } catch {
    return `${status} with a broken problem: ${body.slice(0, 300)}`;
  }
}
