import type { Operation } from "../../ir/operation.ts";
import { compareText } from "../canonical.ts";
import type { Context } from "../context.ts";
import { kebabCase } from "../names/case.ts";
import { UniqueNames } from "../names/unique-names.ts";
import { pathShapes } from "./path-shapes.ts";
import { settleClashes } from "./settle-clashes.ts";
import { type Unplaced, wishOf } from "./wish.ts";

export type Placement = Pick<Operation, "resource" | "methodName" | "module">;

/** Module of operations on the client itself. */
const rootModule = "root";

/** Places every operation in the client's tree: by its path, its extension, or on a clash its own name. */
export function placeOperations(context: Context, operations: readonly Unplaced[]): Placement[] {
  const shapes = pathShapes(operations);
  const wishes = operations.map((operation) => wishOf(context, operation, shapes));
  const settled = settleClashes(context, operations, wishes);
  operations.forEach(({ method, path }, index) => {
    const { resource = [], methodName = "" } = settled[index] ?? {};
    context.locks.methods.record(`${method} ${path}`, {
      name: [...resource, methodName].join("."),
      source: "",
    });
  });
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
