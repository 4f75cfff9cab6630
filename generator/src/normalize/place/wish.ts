import type { Operation } from "../../ir/operation.ts";
import { child, type Node } from "../../load/document.ts";
import type { Context } from "../context.ts";
import { camelCase } from "../names/case.ts";
import { freeMember } from "../names/reserved.ts";
import { stringAt } from "../read.ts";
import { type PathShapes, shapeOf } from "./path-shapes.ts";

/** What the place of an operation in the client follows from. */
export type Unplaced = Pick<Operation, "id" | "functionName" | "method" | "path"> & {
  readonly node: Node;
  /** Whether a GET gives a collection rather than one thing. */
  readonly givesList: boolean;
  readonly tag: string | undefined;
};

/** A name an operation would like to have. */
export interface Wish {
  readonly resource: readonly string[];
  readonly methodName: string;
  /** Who gives way when two are alike: what the path says, before what was before, before the extension. */
  readonly rank: "path" | "locked" | "extension";
}

/**
 * The name an operation would like: what its extension says, else what it had, else what follows
 * from its path.
 */
export function wishOf(context: Context, operation: Unplaced, shapes: PathShapes): Wish {
  return (
    wishFromExtension(context, operation) ?? lockedWish(context, operation) ?? wishFromPath(operation, shapes)
  );
}

/** Where the operation has been so far: what follows from a path depends on the paths around it. */
function lockedWish({ locks }: Context, { method, path }: Unplaced): Wish | undefined {
  const parts = locks.methods.nameOf(`${method} ${path}`, "")?.split(".");
  const methodName = parts?.pop();
  return parts && methodName !== undefined ? { resource: parts, methodName, rank: "locked" } : undefined;
}

function wishFromExtension({ report }: Context, { node }: Unplaced): Wish | undefined {
  const extension = child(node, "x-heldsway");
  const name = extension && stringAt(report, extension, "name");
  if (extension === undefined || name === undefined) return undefined;
  const parts = name.split(".");
  const methodName = parts.pop();
  if (methodName !== undefined && [...parts, methodName].every((part) => /^[a-z][A-Za-z0-9]*$/.test(part)))
    return { resource: parts, methodName: freeMember(methodName), rank: "extension" };
  const at = child(extension, "name") ?? extension;
  report.add("bad-name", at, `"${name}" is no name; expected camelCase words like "apiKeys.create"`);
  return undefined;
}

/** Steps in front of all resources: `/api`, `/v1`, `/2010-04-01`. */
const versionStep = /^(api|rest|v\d[\w.-]*|\d{4}-\d\d-\d\d)$/i;

function wishFromPath(operation: Unplaced, shapes: PathShapes): Wish {
  const steps = operation.path.split("/").filter((step) => step !== "");
  while (steps.length > 1 && versionStep.test(steps[0] ?? "")) steps.shift();
  const names = steps.filter(isStatic).map(memberOf);
  const last = steps.at(-1);
  const shape = shapeOf(operation.path);
  if (last !== undefined && !isStatic(last)) {
    const action = /\}[:#](\w+)$/.exec(last)?.[1];
    const isPatched = shapes.methodsOf(shape).has("PATCH");
    return {
      resource: names,
      methodName: memberOf(action ?? itemMethod(operation.method, isPatched)),
      rank: "path",
    };
  }
  const isAction =
    operation.method === "POST" &&
    shapes.methodsOf(shape).size === 1 &&
    !shapes.hasBelow(shape) &&
    names.length > 1;
  const action = isAction ? names.at(-1) : undefined;
  if (action !== undefined) return { resource: names.slice(0, -1), methodName: action, rank: "path" };
  const hasItems = shapes.methodsOf(`${shape}/{}`).size > 0 || shapes.methodsOf(shape).has("POST");
  const methodName = collectionMethod(operation, hasItems);
  return { resource: names, methodName, rank: "path" };
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

function isStatic(step: string): boolean {
  return !step.includes("{");
}

function memberOf(step: string): string {
  return freeMember(camelCase(step.replace(/\.(json|xml)$/i, "")));
}
