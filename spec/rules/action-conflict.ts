import { listOf } from "./document.ts";
import { operationRule } from "./operation-rule.ts";

/**
 * An action, `POST /conversions/{conversion_id}/approve`, answers 409 when the resource is in the wrong
 * state, with a code of its own: `idempotency_in_progress` is every POST's.
 */
export const actionConflict = operationRule(({ document, method, path, name, at, responses, report }) => {
  if (method !== "post" || !isAction(path, document.paths ?? {})) return;
  const conflict = responses.find(({ status }) => status === "409");
  if (conflict === undefined) {
    return report(
      `the action "${name}" lacks the reply 409, to a resource in the wrong state`,
      at.child(["responses"]),
    );
  }
  const codes = listOf(conflict.node["x-heldsway"]?.problem_codes);
  if (!codes.some((code) => code !== "idempotency_in_progress")) {
    report(
      `the 409 of the action "${name}" lists no problem code for a wrong state, such as "invalid_state_transition"`,
      conflict.at,
    );
  }
});

/**
 * A last segment below an item that is no sub-collection: nothing is read there and nothing lies below. It may act
 * on the item, `/conversions/{conversion_id}/approve`, or on all of its parts, `/programs/{program_id}/tiers/reset`;
 * `bulk` makes parts, and says of each what is wrong with it.
 */
function isAction(path: string, paths: { readonly [path: string]: { readonly get?: object } }): boolean {
  return (
    /\}\/(?:[^{}/]+\/)?(?!bulk$)[^{}/]+$/.test(path) &&
    paths[path]?.get === undefined &&
    !Object.keys(paths).some((other) => other.startsWith(`${path}/`))
  );
}
