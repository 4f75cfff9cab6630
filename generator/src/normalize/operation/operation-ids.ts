import { child } from "../../load/document.ts";
import type { Context } from "../context.ts";
import { pascalCase } from "../names/case.ts";
import { UniqueNames } from "../names/unique-names.ts";
import type { PathOperation } from "./path-operations.ts";

/**
 * The id of every operation, in the order given, which is that of the output. An id used twice stays with
 * the operation that had it before, else with the first; the others, like those without an id, are named by method and path. Such a name
 * depends on its own operation alone, so no other operation can change it.
 */
export function chooseOperationIds(context: Context, operations: readonly PathOperation[]): string[] {
  const { ids } = context.locks;
  const names = new UniqueNames(ids);
  const given = operations.map((operation) => givenId(context, operation));
  const sources = operations.map((operation, index) => given[index] ?? idFromPath(operation));
  const keys = operations.map(({ method, path }) => `${method} ${path}`);
  const hadIt = given.map((id, index) => id !== undefined && ids.nameOf(keys[index] ?? "", id) === id);
  const firstUse = new Map<string, number>();
  for (const isEarlier of [true, false])
    given.forEach((id, index) => {
      if (id === undefined || hadIt[index] !== isEarlier || firstUse.has(id)) return;
      firstUse.set(id, index);
      names.claimFor(keys[index] ?? "", [id]);
    });
  return operations.map((operation, index) => {
    const id = given[index];
    if (id !== undefined && firstUse.get(id) === index) return id;
    const name = names.claimFor(keys[index] ?? "", [idFromPath(operation)], sources[index]);
    report(context, operation, id, operations[firstUse.get(id ?? "") ?? -1], name);
    return name;
  });
}

function givenId({ report }: Context, { node }: PathOperation): string | undefined {
  const id = child(node, "operationId");
  if (id === undefined || id.value === "") return undefined;
  if (typeof id.value === "string") return id.value;
  report.add("malformed-keyword", id, '"operationId" must be a string');
  return undefined;
}

/** `GET /charts/{pk}/data` -> `getChartsByPkData`. */
function idFromPath({ method, path }: PathOperation): string {
  const steps = path
    .split("/")
    .filter((step) => step !== "")
    .map((step) =>
      pascalCase(step.replace(/\{([^}]*)\}/g, (_, name: string) => `-by-${name}-`)).replace(/^_/, ""),
    );
  return method.toLowerCase() + (steps.join("") || "Root");
}

function report(
  { report }: Context,
  operation: PathOperation,
  id: string | undefined,
  first: PathOperation | undefined,
  name: string,
): void {
  if (id === undefined || first === undefined) {
    const message = `${operation.method} "${operation.path}" has no operationId; called "${name}"`;
    report.addAtKey("missing-operation-id", operation.node, message);
    return;
  }
  const at = child(operation.node, "operationId") ?? operation.node;
  const message = `operationId "${id}" belongs to ${first.method} "${first.path}"; this one is called "${name}"`;
  report.add("duplicate-operation-id", at, message);
}
