import type { Api } from "../../ir/api.ts";
import type { Type } from "../../ir/type.ts";
import { innerTypes } from "../shared/type-tree.ts";

/**
 * Tells whether the check of a type may stand in a file that all modules import: it declares no function, and
 * the schemas it names are in modules that do not import that file, not even through others.
 */
export function portableChecks(api: Api): (type: Type) => boolean {
  const modules = new Map(api.schemas.map(({ name, module }) => [name, module]));
  const imports = new Map<string, Set<string>>();
  for (const { module, type } of api.schemas)
    imports.set(module, new Set([...(imports.get(module) ?? []), ...modulesOf(type)]));
  const importing = new Set(api.operations.map(({ module }) => module));
  // A set takes in what is added while it is walked.
  for (const module of importing)
    for (const [other, named] of imports) if (named.has(module)) importing.add(other);
  return isPortable;

  function isPortable(type: Type): boolean {
    if (type.kind === "object") return false;
    if (type.kind === "ref") return !importing.has(modules.get(type.schema) ?? "");
    return innerTypes(type).every(isPortable);
  }

  function modulesOf(type: Type): readonly string[] {
    if (type.kind === "ref") return [modules.get(type.schema) ?? ""];
    return innerTypes(type).flatMap(modulesOf);
  }
}
