import type { Operation, Paging } from "../../ir/operation.ts";
import type { Auth, Decision, ErrorShape, Policy } from "../../ir/policy.ts";

interface Decided extends Pick<Policy, "auth" | "errorShape" | "retryStatuses"> {
  /** Lists whose pages nothing makes clear, by id. */
  readonly unclear: readonly string[];
}

/** What was decided about an API, and why: one entry for all that has the same decision and reason. */
export function decisionsOf(
  operations: readonly Operation[],
  { auth, errorShape, retryStatuses, unclear }: Decided,
): readonly Decision[] {
  return [
    ...pagingDecisions(operations),
    ...(unclear.length > 0 ? [unclearDecision(unclear)] : []),
    ...idempotencyDecisions(operations),
    ...(auth ? [authDecision(auth)] : []),
    ...(errorShape ? [errorDecision(errorShape)] : []),
    ...(retryStatuses
      ? [{ policy: "retry" as const, decision: `on ${retryStatuses.join(", ")}`, reason: "as configured" }]
      : []),
  ];
}

const styles: { readonly [style in Paging["style"]]: string } = {
  cursor: "by cursor",
  "last-id": "by last id",
  link: "by Link header",
  "next-url": "by next-page URL",
  offset: "by offset",
  page: "by page number",
};

function pagingDecisions(operations: readonly Operation[]): Decision[] {
  const paged = operations.flatMap(({ id, paging }) => (paging ? [{ id, paging }] : []));
  const groups = Map.groupBy(paged, ({ paging }) => `${styles[paging.style]}\n${paging.reason}`);
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([key, group]) => {
      const [decision = "", reason = ""] = key.split("\n");
      return { policy: "paging", decision, reason, operations: group.map(({ id }) => id) };
    });
}

function unclearDecision(operations: readonly string[]): Decision {
  const reason = 'takes something of pages, but nothing says how they follow; say it in "policy.paging"';
  return { policy: "paging", decision: "none", reason, operations };
}

function idempotencyDecisions(operations: readonly Operation[]): Decision[] {
  const keyed = operations.flatMap(({ id, idempotency, parameters }) => {
    if (idempotency === undefined) return [];
    const isDeclared = parameters.some(({ name }) => name === idempotency.header);
    return [{ id, header: idempotency.header, reason: isDeclared ? "they declare it" : "as configured" }];
  });
  return [...Map.groupBy(keyed, ({ header, reason }) => `${header}\n${reason}`)].map(([key, group]) => {
    const [header, reason = ""] = key.split("\n");
    return {
      policy: "idempotency",
      decision: `key in the header "${header}"`,
      reason,
      operations: group.map(({ id }) => id),
    };
  });
}

function authDecision({ by, name, isOptional, reason }: Auth): Decision {
  const how = name === undefined ? by : `${by} "${name}"`;
  return { policy: "auth", decision: isOptional ? `${how}, may be left out` : how, reason };
}

function errorDecision({ code, message, reason }: ErrorShape): Decision {
  const codeText = code === undefined ? "code by status" : `code in "${code.join(".")}"`;
  return { policy: "errors", decision: `${codeText}, message in "${message.join(".")}"`, reason };
}
