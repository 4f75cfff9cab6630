import { isPublic, operationRule } from "./operation-rule.ts";

/** What may stop a request before any handler sees it. */
const guards = {
  401: "a missing or wrong key",
  403: "a key without the scope",
  429: "a spent rate limit",
};

/** Every operation answers 401, 403 and 429; one that takes no key, 429. */
export const guardReplies = operationRule(({ operation, name, at, responses, report }) => {
  const declared = new Set(responses.map(({ status }) => status));
  for (const [status, cause] of Object.entries(guards)) {
    if (isPublic(operation) && status !== "429") continue;
    if (!declared.has(status)) {
      report(`"${name}" lacks the reply ${status}, to ${cause}`, at.child(["responses"]));
    }
  }
});
