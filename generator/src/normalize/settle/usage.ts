import type { Operation } from "../../ir/operation.ts";
import type { Schema, Type } from "../../ir/type.ts";
import type { UniqueNames } from "../names/unique-names.ts";
import { mapOperationTypes } from "./map-operation.ts";
import { eachPart } from "./map-type.ts";

type Unused = Omit<Schema, "inputName" | "module" | "usedIn">;
type Direction = "input" | "output";

export const sharedModule = "shared";

/**
 * Adds to each schema who uses it: in which direction, from which module, and whether the two directions
 * need a name each.
 */
export function settleUsage(
  schemas: readonly Unused[],
  operations: readonly Operation[],
  webhookPayloads: readonly Type[],
  names: UniqueNames,
): Schema[] {
  const byName = new Map(schemas.map((schema) => [schema.name, schema]));
  const input = new Set<string>();
  const output = new Set<string>();
  const modules = new Map<string, Set<string>>();
  const reach = (type: Type, direction: Direction, module: string, seen: Set<string>) => {
    // A list, not recursion: schemas may refer to one another in a chain of thousands.
    const waiting = [type];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      eachName(next, direction, (name) => {
        if (seen.has(name)) return;
        seen.add(name);
        (direction === "input" ? input : output).add(name);
        modules.set(name, (modules.get(name) ?? new Set()).add(module));
        const schema = byName.get(name);
        if (schema) waiting.push(schema.type);
      });
  };
  const seenFrom = new Map<string, Set<string>>();
  const seenBy = (module: string, direction: Direction) => {
    const key = `${module} ${direction}`;
    const seen = seenFrom.get(key) ?? new Set<string>();
    seenFrom.set(key, seen);
    return seen;
  };
  for (const operation of operations)
    mapOperationTypes(operation, (type, slot) => {
      const direction = slot.kind === "parameter" || slot.kind === "body" ? "input" : "output";
      reach(type, direction, operation.module, seenBy(operation.module, direction));
      return type;
    });
  for (const payload of webhookPayloads)
    reach(payload, "output", sharedModule, seenBy(sharedModule, "output"));

  const differing = findDiffering(schemas);
  return schemas.map((schema) => {
    const usedIn = { input: input.has(schema.name), output: output.has(schema.name) };
    const isSplit = usedIn.input && usedIn.output && differing.has(schema.name);
    const [module, ...others] = modules.get(schema.name) ?? [];
    return {
      ...schema,
      inputName: isSplit ? names.claimFor(`input ${schema.name}`, [`${schema.name}Input`]) : schema.name,
      module: module === undefined || others.length > 0 ? sharedModule : module,
      usedIn,
    };
  });
}

/** Calls back for every schema name in a type, as far as values go in that direction. */
function eachName(type: Type, direction: Direction, visit: (name: string) => void): void {
  if (type.kind === "ref") visit(type.schema);
  else if (type.kind === "object") {
    const skipped = direction === "input" ? "read" : "write";
    const properties = type.properties.filter(({ access }) => access !== skipped);
    eachPart({ ...type, properties }, (part) => eachName(part, direction, visit));
  } else eachPart(type, (part) => eachName(part, direction, visit));
}

/**
 * Names of schemas that read otherwise than they are written: they hold, however deep, a property of one
 * direction, an optional property, or an enum, which clients read as open. A named enum itself stays one.
 */
function findDiffering(schemas: readonly Unused[]): ReadonlySet<string> {
  const enums = new Set(schemas.filter(({ type }) => isPureEnum(type)).map(({ name }) => name));
  const usedBy = new Map<string, string[]>();
  const differing = new Set<string>();
  const queue: string[] = [];
  const mark = (name: string) => {
    if (enums.has(name) || differing.has(name)) return;
    differing.add(name);
    queue.push(name);
  };
  for (const { name, type } of schemas) {
    if (differs(type)) mark(name);
    eachDeepName(type, (used) => {
      const users = usedBy.get(used);
      if (users) users.push(name);
      else usedBy.set(used, [name]);
      if (enums.has(used)) mark(name);
    });
  }
  for (let name = queue.pop(); name !== undefined; name = queue.pop())
    for (const user of usedBy.get(name) ?? []) mark(user);
  return differing;
}

function isPureEnum(type: Type): boolean {
  return type.kind === "enum" || type.kind === "literal";
}

function differs(type: Type): boolean {
  if (type.kind === "enum") return true;
  if (type.kind === "object" && type.properties.some((each) => each.access !== "both" || !each.isRequired))
    return true;
  let found = false;
  // Rules are checked, and are part of neither type.
  eachPart(type.kind === "object" ? { ...type, rules: [] } : type, (part) => {
    found ||= differs(part);
  });
  return found;
}

function eachDeepName(type: Type, visit: (name: string) => void): void {
  if (type.kind === "ref") visit(type.schema);
  else eachPart(type, (part) => eachDeepName(part, visit));
}
