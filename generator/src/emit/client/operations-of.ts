import type { Api, Resource } from "../../ir/api.ts";
import type { Operation } from "../../ir/operation.ts";

const known = new WeakMap<Api, ReadonlyMap<string, Operation>>();

/** The operations of a resource itself, not of those below it, in its order. */
export function operationsOf({ operations }: Resource, api: Api): readonly Operation[] {
  const byId = operationsById(api);
  return operations.flatMap((id) => byId.get(id) ?? []);
}

/** Found once: to search all operations for each resource takes the square of their number. */
function operationsById(api: Api): ReadonlyMap<string, Operation> {
  const found = known.get(api);
  if (found) return found;
  const byId = new Map(api.operations.map((operation) => [operation.id, operation]));
  known.set(api, byId);
  return byId;
}
