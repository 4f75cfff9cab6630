import { isPublic, operationRule } from "./operation-rule.ts";

/** Headers by status, on the replies of every operation. */
const everywhere: readonly (readonly [status: RegExp, headers: readonly string[]])[] = [
  [/^[1-5]/, ["X-Request-Id"]],
  [/^(?:201|3..)$/, ["Location"]],
  [/^401$/, ["WWW-Authenticate"]],
  [/^429$/, ["Retry-After"]],
];

/** On success and 429, where the limit is that of the key. */
const ofKeys = ["RateLimit", "RateLimit-Policy"];

const replayMark = "Idempotent-Replayed";

/**
 * Replies carry the headers the conventions promise: the request id always, the rate limit where a key was
 * sent, and the mark of a replay on every success of POST and PUT, and nowhere that no key can be sent.
 */
export const replyHeaders = operationRule(({ operation, method, name, responses, report }) => {
  for (const { status, node, at } of responses) {
    const isSuccess = status.startsWith("2");
    const isKeyed = method === "post" || method === "put";
    const wanted = everywhere.flatMap(([pattern, headers]) => (pattern.test(status) ? headers : []));
    if ((isSuccess || status === "429") && !isPublic(operation)) wanted.push(...ofKeys);
    if (isSuccess && isKeyed) wanted.push(replayMark);
    const declared = new Set(Object.keys(node.headers ?? {}));
    for (const header of wanted.filter((each) => !declared.has(each))) {
      report(`the reply ${status} of "${name}" lacks the header "${header}"`, at);
    }
    if (!isKeyed && declared.has(replayMark)) {
      report(`the reply ${status} of "${name}" has the header "${replayMark}", but is never a replay`, at);
    }
  }
});
