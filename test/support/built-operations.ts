import { operations } from "@heldsway/contract";

/** Ids of the operations that handlers answer, read from the modules the server was made of. */
export function builtOperations(handlers: {
  readonly [module: string]: { readonly [handler: string]: unknown };
}): ReadonlySet<string> {
  const names = new Set(Object.values(handlers).flatMap((module) => Object.keys(module)));
  return new Set(
    Object.entries(operations)
      .filter(([name]) => names.has(name))
      .map(([, { id }]) => id),
  );
}
