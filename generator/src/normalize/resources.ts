import type { Resource } from "../ir/api.ts";
import type { Operation } from "../ir/operation.ts";
import { child, type Node } from "../load/document.ts";
import { compareText } from "./canonical.ts";
import type { Context } from "./context.ts";
import { camelCase, kebabCase, pascalCase } from "./names/case.ts";
import { freeMember } from "./names/reserved.ts";
import { UniqueNames } from "./names/unique-names.ts";
import { stringAt } from "./read.ts";

/** What the place of an operation in the client follows from. */
export type Unplaced = Pick<Operation, "id" | "functionName" | "method" | "path"> & {
  readonly node: Node;
  /** Whether a GET gives a collection rather than one thing. */
  readonly givesList: boolean;
  readonly tag: string | undefined;
};

export type Placement = Pick<Operation, "resource" | "methodName" | "module">;

/** Module of operations on the client itself. */
const rootModule = "root";

/** Places every operation in the client's tree: by its path, its extension, or on a clash its own name. */
export function placeOperations(context: Context, operations: readonly Unplaced[]): Placement[] {
  const shapes = new Map<string, Set<string>>();
  for (const { path, method } of operations)
    shapes.set(shapeOf(path), (shapes.get(shapeOf(path)) ?? new Set()).add(method));
  const wished = operations.map(
    (operation) => wishFromExtension(context, operation) ?? wishFromPath(operation, shapes),
  );
  const settled = settleClashes(context, operations, wished);
  const files = new UniqueNames();
  // Beside the modules of a folder stand its own files.
  for (const file of ["index", "client", "policy"]) files.claim(file);
  const fileOf = new Map<string, string>();
  const roots = [...new Set(settled.map(({ resource }) => resource[0] ?? rootModule))].sort(compareText);
  for (const root of roots) fileOf.set(root, files.claim(kebabCase(root), `${kebabCase(root)}-resource`));
  return settled.map(({ resource, methodName }) => ({
    resource,
    methodName,
    module: fileOf.get(resource[0] ?? rootModule) ?? rootModule,
  }));
}

interface Wish {
  readonly resource: readonly string[];
  readonly methodName: string;
  /** From the extension: never changed. */
  readonly isFixed: boolean;
}

function wishFromExtension({ report }: Context, { node }: Unplaced): Wish | undefined {
  const extension = child(node, "x-heldsway");
  const name = extension && stringAt(report, extension, "name");
  if (extension === undefined || name === undefined) return undefined;
  const parts = name.split(".");
  const methodName = parts.pop();
  if (methodName !== undefined && [...parts, methodName].every((part) => /^[a-z][A-Za-z0-9]*$/.test(part)))
    return { resource: parts, methodName: freeMember(methodName), isFixed: true };
  const at = child(extension, "name") ?? extension;
  report.add("bad-name", at, `"${name}" is no name; expected camelCase words like "apiKeys.create"`);
  return undefined;
}

/** Steps in front of all resources: `/api`, `/v1`, `/2010-04-01`. */
const versionStep = /^(api|rest|v\d[\w.-]*|\d{4}-\d\d-\d\d)$/i;

function wishFromPath(operation: Unplaced, shapes: ReadonlyMap<string, ReadonlySet<string>>): Wish {
  const steps = operation.path.split("/").filter((step) => step !== "");
  while (steps.length > 1 && versionStep.test(steps[0] ?? "")) steps.shift();
  const names = steps.filter(isStatic).map(memberOf);
  const last = steps.at(-1);
  const shape = shapeOf(operation.path);
  if (last !== undefined && !isStatic(last)) {
    const action = /\}[:#](\w+)$/.exec(last)?.[1];
    const isPatched = shapes.get(shape)?.has("PATCH") ?? false;
    return {
      resource: names,
      methodName: memberOf(action ?? itemMethod(operation.method, isPatched)),
      isFixed: false,
    };
  }
  const isLeaf = ![...shapes.keys()].some((other) => other.startsWith(`${shape}/`));
  const isAction = operation.method === "POST" && shapes.get(shape)?.size === 1 && isLeaf && names.length > 1;
  const action = isAction ? names.at(-1) : undefined;
  if (action !== undefined) return { resource: names.slice(0, -1), methodName: action, isFixed: false };
  const hasItems = shapes.has(`${shape}/{}`) || (shapes.get(shape)?.has("POST") ?? false);
  const methodName = collectionMethod(operation, hasItems);
  return { resource: names, methodName, isFixed: false };
}

function itemMethod(method: Operation["method"], isPatched: boolean): string {
  // POST to one thing changes it, unless PATCH does.
  if (method === "POST") return isPatched ? "post" : "update";
  return (
    { GET: "get", PUT: "replace", PATCH: "update", DELETE: "delete" }[method as string] ??
    method.toLowerCase()
  );
}

function collectionMethod({ method, givesList }: Unplaced, hasItems: boolean): string {
  if (method === "GET") return givesList || hasItems ? "list" : "get";
  if (method === "POST") return "create";
  const one = itemMethod(method, true);
  return hasItems && ["PUT", "PATCH", "DELETE"].includes(method) ? `${one}Many` : one;
}

/**
 * Two operations of one name, or an operation called like a resource beside it: the one with the shortest
 * path keeps the name, the others go by their own. Fixed names always stay.
 */
function settleClashes(context: Context, operations: readonly Unplaced[], wishes: readonly Wish[]): Wish[] {
  const byName = new Map<string, number[]>();
  wishes.forEach(({ resource, methodName }, index) => {
    const name = [...resource, methodName].join(".");
    byName.set(name, [...(byName.get(name) ?? []), index]);
  });
  const resources = new Set(
    wishes.flatMap(({ resource }) => resource.map((_, at) => resource.slice(0, at + 1).join("."))),
  );
  const taken = new UniqueNames();
  const keepers = new Set<number>();
  for (const [name, indexes] of byName) {
    const keeper = resources.has(name) ? undefined : keeperOf(indexes, operations, wishes);
    if (keeper === undefined) continue;
    keepers.add(keeper);
    taken.claim(name);
  }
  for (const name of resources) taken.claim(name);
  return wishes.map((wish, index) => {
    const operation = operations[index];
    if (operation === undefined || keepers.has(index)) return wish;
    const prefix = wish.resource.map((step) => `${step}.`).join("");
    const name = taken.claim(`${prefix}${freeMember(operation.functionName)}`);
    reportClash(context, operation, `${prefix}${wish.methodName}`, name, wish.isFixed);
    return { ...wish, methodName: name.slice(prefix.length) };
  });
}

function keeperOf(
  indexes: readonly number[],
  operations: readonly Unplaced[],
  wishes: readonly Wish[],
): number | undefined {
  const fixed = indexes.filter((index) => wishes[index]?.isFixed);
  const candidates = fixed.length > 0 ? fixed : indexes;
  const weightOf = (index: number) => weightOfPath(operations[index]?.path ?? "");
  const lightest = Math.min(...candidates.map(weightOf));
  const [keeper, ...others] = candidates.filter((index) => weightOf(index) === lightest);
  return others.length > 0 ? undefined : keeper;
}

/** Steps of a path; a path that ends in a query, a fragment or an extension comes after one that does not. */
function weightOfPath(path: string): number {
  return path.split("/").length * 2 + Number(/[?#]|\.\w+$/.test(path));
}

function reportClash(
  { report }: Context,
  operation: Unplaced,
  wish: string,
  name: string,
  isFixed: boolean,
): void {
  const rest = isFixed
    ? 'belongs to another operation too; change "x-heldsway": { "name" } of one'
    : `clashes; called "${name}", or name it by "x-heldsway": { "name": "..." }`;
  report.addAtKey(
    isFixed ? "bad-name" : "name-clash",
    operation.node,
    `${operation.method} "${operation.path}": "${wish}" ${rest}`,
  );
}

/** The tree of resources that the placed operations make. */
export function buildResources(
  operations: readonly (Placement & Pick<Unplaced, "id" | "tag">)[],
  names: UniqueNames,
  tagDescriptions: ReadonlyMap<string, string>,
): Resource[] {
  const build = (path: readonly string[]): Resource => {
    const inside = operations.filter(({ resource }) => path.every((step, index) => resource[index] === step));
    const own = inside.filter(({ resource }) => resource.length === path.length);
    const children = childrenOf(inside, path.length);
    const wish = path.map(pascalCase).join("");
    const tags = [...new Set(own.map(({ tag }) => tag))];
    const [tag] = tags;
    return {
      property: path.at(-1) ?? "",
      className: names.claim(wish, `${wish}Resource`),
      file: inside[0]?.module ?? "",
      description: tags.length === 1 && tag !== undefined ? tagDescriptions.get(tag) : undefined,
      operations: own.map(({ id }) => id),
      children: children.map((step) => build([...path, step])),
    };
  };
  return childrenOf(operations, 0).map((step) => build([step]));
}

function childrenOf(operations: readonly Placement[], depth: number): string[] {
  return [...new Set(operations.flatMap(({ resource }) => resource.slice(depth, depth + 1)))].sort(
    compareText,
  );
}

function isStatic(step: string): boolean {
  return !step.includes("{");
}

function memberOf(step: string): string {
  return freeMember(camelCase(step.replace(/\.(json|xml)$/i, "")));
}

/** The path with parameters made alike. */
function shapeOf(path: string): string {
  return path.replace(/\{[^}]*\}/g, "{}").replace(/(\.json|\.xml|[?#].*|\/)$/i, "");
}
