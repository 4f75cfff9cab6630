import type { Decision } from "../ir/policy.ts";

const mostNames = 2;

/** What was decided about the API and why, a line each: `paging: by cursor, 2 operations (a, b): "cursor" takes ...`. */
export function describeDecisions(decisions: readonly Decision[]): string[] {
  return decisions.map(({ policy, decision, reason, operations }) => {
    const whose = operations === undefined ? "" : `, ${namesOf(operations)}`;
    return `${policy}: ${decision}${whose}: ${reason}`;
  });
}

function namesOf(operations: readonly string[]): string {
  const count = `${operations.length} operation${operations.length === 1 ? "" : "s"}`;
  const rest = operations.length > mostNames ? ", ..." : "";
  return `${count} (${operations.slice(0, mostNames).join(", ")}${rest})`;
}
