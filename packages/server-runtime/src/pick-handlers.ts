import type { ServedContract } from "./operation.ts";
import type { Handler } from "./operation-context.ts";

/**
 * Takes the handlers out of their modules, by name. Throws for operations without a handler (unless that
 * is allowed) and for functions no operation is called by, all at once.
 */
export function pickHandlers(
  operations: ServedContract["operations"],
  modules: object,
  options: { readonly mayMiss: (name: string) => boolean },
): ReadonlyMap<string, Handler> {
  const handlers = new Map<string, Handler>();
  const complaints: string[] = [];
  for (const [moduleName, module] of Object.entries(modules)) {
    for (const [name, value] of Object.entries(Object(module))) {
      if (!isHandler(value)) continue;
      const place = `handlers.${moduleName}.${name}`;
      if (!Object.hasOwn(operations, name)) complaints.push(`${place} has no operation; rename or remove it`);
      else if (handlers.has(name))
        complaints.push(`${place} is a second handler of its operation; remove one`);
      else handlers.set(name, value);
    }
  }
  for (const [name, { method, path }] of Object.entries(operations))
    if (!handlers.has(name) && !options.mayMiss(name))
      complaints.push(`${method} ${path} has no handler "${name}"`);
  if (complaints.length > 0)
    throw new Error(`handlers and operations do not match:\n  ${complaints.join("\n  ")}`);
  return handlers;
}

function isHandler(value: unknown): value is Handler {
  return typeof value === "function";
}
