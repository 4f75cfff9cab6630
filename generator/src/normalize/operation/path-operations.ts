import type { Method } from "../../ir/operation.ts";
import { child, entries, isObject, type Node } from "../../load/document.ts";
import { compareText } from "../canonical.ts";
import { type Context, follow } from "../context.ts";
import { checkFields } from "../fields.ts";
import { malformed, mapAt } from "../read.ts";
import { ambiguousPairs } from "./ambiguous-paths.ts";

/** An operation object with the path it stands under. */
export interface PathOperation {
  readonly method: Method;
  /** Path template as written. */
  readonly path: string;
  readonly node: Node;
  /** The path item: it may hold parameters of all its operations. */
  readonly pathItem: Node;
}

/** Methods in the order of output; the rest follow by name. */
const methods: readonly Method[] = [
  "GET",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "HEAD",
  "OPTIONS",
  "QUERY",
  "TRACE",
];

/** All operations under `paths`, by path, then method. */
export function findPathOperations(context: Context, root: Node): PathOperation[] {
  const operations: PathOperation[] = [];
  for (const [path, at] of mapAt(context.report, root, "paths")) {
    if (path.startsWith("x-")) continue;
    const isAbsolute = path.startsWith("/");
    if (!isAbsolute)
      context.report.addAtKey("relative-path", at, `path "${path}" must start with "/"; read as "/${path}"`);
    for (const { method, node, pathItem } of findMethods(context, at))
      operations.push({ method, path: isAbsolute ? path : `/${path}`, node, pathItem });
  }
  operations.sort((a, b) => compareText(a.path, b.path));
  reportAmbiguousPaths(context, operations);
  return operations;
}

function findMethods(context: Context, at: Node): Pick<PathOperation, "method" | "node" | "pathItem">[] {
  const target = follow(context, at);
  if (target === undefined) return [];
  if (!isObject(target.value)) {
    malformed(context.report, target, "path item", "an object");
    return [];
  }
  // Operations beside a `$ref` belong to the path as well, and come first.
  const items = target === at ? [at] : [at, target];
  const found: Pick<PathOperation, "method" | "node" | "pathItem">[] = [];
  for (const method of methods)
    for (const pathItem of items) {
      const node = child(pathItem, method.toLowerCase());
      if (node === undefined || found.some((known) => known.method === method)) continue;
      if (isObject(node.value)) found.push({ method, node, pathItem });
      else malformed(context.report, node, method.toLowerCase(), "an object");
    }
  for (const item of items) {
    checkFields(context.report, item, "path item");
    reportOtherMethods(context, item);
  }
  return found;
}

/** OpenAPI 3.2: methods outside the fixed list. */
function reportOtherMethods({ report }: Context, pathItem: Node): void {
  for (const [method, at] of entries(child(pathItem, "additionalOperations")))
    report.addAtKey(
      "unsupported-feature",
      at,
      `method "${method}" is not supported; the operation is left out`,
    );
}

/** `/pets/{id}` and `/pets/{name}`; and what a path holds that no router sees. */
function reportAmbiguousPaths({ report }: Context, operations: readonly PathOperation[]): void {
  const [routed, others] = [operations.filter(isRouted), operations.filter((each) => !isRouted(each))];
  // A router tells paths with different queries apart.
  for (const alike of Map.groupBy(routed, ({ path }) => queryIn(path)).values())
    for (const [first, { method, path, node }] of ambiguousPairs(alike)) {
      const message = `${method} "${path}" matches paths of "${first.path}" as well, and no server can tell them apart; change one`;
      report.addAtKey("ambiguous-path", node, message);
    }
  for (const { method, path, node } of others) {
    const [what, why] = path.includes("#")
      ? ["a fragment", "it is never sent, so servers cannot route by it"]
      : ["parameters in a query", "clients send them, servers cannot route by them"];
    report.addAtKey("query-in-path", node, `${method} "${path}" has ${what} in its path; ${why}`);
  }
}

/** Whether servers find an operation by its path, and the query in it if there is one. */
function isRouted({ path }: PathOperation): boolean {
  return !path.includes("#") && !/[{}]/.test(queryIn(path));
}

function queryIn(path: string): string {
  const mark = path.indexOf("?");
  return mark === -1 ? "" : path.slice(mark);
}
