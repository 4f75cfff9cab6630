import type { Operation } from "../../ir/operation.ts";
import { compareText } from "../canonical.ts";
import type { Context } from "../context.ts";
import { kebabCase } from "../names/case.ts";
import { UniqueNames } from "../names/unique-names.ts";
import { sharedModule } from "../settle/usage.ts";
import { pathShapes } from "./path-shapes.ts";
import { settleClashes } from "./settle-clashes.ts";
import { type Unplaced, wishOf } from "./wish.ts";

export type Placement = Pick<Operation, "resource" | "methodName" | "module">;

/** Module of operations on the client itself. */
const rootModule = "root";

/** What stands beside the modules in some folder, and the names of devices, which no file on Windows can have. */
const otherFiles = ["index", "client", "policy", sharedModule, "aux", "con", "nul", "prn"];

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
  for (const file of otherFiles) files.claim(file);
  const fileOf = new Map<string, string>();
  const roots = [...new Set(settled.map(({ resource }) => resource[0] ?? rootModule))].sort(compareText);
  for (const root of roots) fileOf.set(root, files.claim(kebabCase(root), `${kebabCase(root)}-resource`));
  return settled.map(({ resource, methodName }) => ({
    resource,
    methodName,
    module: fileOf.get(resource[0] ?? rootModule) ?? rootModule,
  }));
}
