import { answerFacts, parseJson, snippetOf } from "./answer.ts";
import type { CallState } from "./call-state.ts";
import type { Core } from "./core.ts";
import { ApiError } from "./errors.ts";
import { redact } from "./redact.ts";

/**
 * The error an answer tells: as the policy reads it, else problem details (RFC 9457), or the usual
 * `{ code, message }`, bare or under `error`. An answer in no such form keeps its status, and its start as the detail.
 */
export async function readApiError(core: Core, call: CallState, response: Response): Promise<ApiError> {
  // A body that breaks off takes nothing away from the status.
  const text = redact(await response.text().catch(() => ""), core.credential?.last);
  const { value: body } = parseJson(text) ?? { value: text };
  const outer: Record<string, unknown> = Object(body);
  const problem = core.policy.readError?.(body) ?? (isRecord(outer.error) ? outer.error : outer);
  const { status } = response;
  const code = textOf(problem.code) ?? `http_${status}`;
  const title = textOf(problem.title);
  const detail =
    textOf(problem.detail) ??
    textOf(problem.message) ??
    textOf(outer.error) ??
    detailOf(response, text, body);
  const facts = answerFacts(core, call, response);
  const requestId = facts.requestId ?? textOf(problem.request_id);
  const trace = `${requestId ? `request ${requestId}; ` : ""}${facts.attempts} attempt${facts.attempts === 1 ? "" : "s"}`;
  return new ApiError(`${status} ${code}: ${detail ?? title ?? "no detail given"} (${trace})`, {
    ...facts,
    requestId,
    status,
    code,
    type: textOf(problem.type),
    title,
    detail,
    // What members an issue has is the server's word.
    errors: [problem.errors].flat().filter(isRecord),
    body,
    headers: response.headers,
  });
}

/** What to say about an answer that explains nothing itself. */
function detailOf({ headers, type }: Response, text: string, body: unknown): string | undefined {
  const target = headers.get("location");
  if (target || type === "opaqueredirect") {
    // The origin only: the rest of a location may be signed.
    const origin = target && URL.canParse(target) ? new URL(target).origin : (target ?? "another place");
    return `redirected to ${origin}; redirects are not followed`;
  }
  return typeof body === "string" && text !== "" ? `"${snippetOf(text)}"` : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
