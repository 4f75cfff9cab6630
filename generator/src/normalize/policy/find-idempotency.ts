import type { IdempotencySettings } from "../../config/settings.ts";
import type { Operation } from "../../ir/operation.ts";

/** Which operations carry an idempotency key, and in which header, with what the configuration says of it. */
export function withKeys(
  operations: readonly Operation[],
  wish: IdempotencySettings | false | undefined,
): Operation[] {
  if (wish === undefined) return [...operations];
  return operations.map((operation) => ({
    ...operation,
    idempotency: wish ? keyOf(operation, wish) : undefined,
  }));
}

function keyOf(
  { method, parameters }: Operation,
  { header, methods }: IdempotencySettings,
): Operation["idempotency"] {
  const declared = parameters.find(
    ({ in: place, name }) => place === "header" && name.toLowerCase() === header.toLowerCase(),
  );
  if (declared) return { header: declared.name, isRequired: declared.isRequired };
  return methods.includes(method) ? { header, isRequired: false } : undefined;
}
