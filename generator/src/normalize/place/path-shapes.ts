import type { Operation } from "../../ir/operation.ts";

/** Which methods each path has, and which paths have others below them; parameters are all alike. */
export interface PathShapes {
  readonly methodsOf: (shape: string) => ReadonlySet<Operation["method"]>;
  readonly hasBelow: (shape: string) => boolean;
}

export function pathShapes(operations: readonly Pick<Operation, "method" | "path">[]): PathShapes {
  const methods = new Map<string, Set<Operation["method"]>>();
  const parents = new Set<string>();
  for (const { method, path } of operations) {
    const shape = shapeOf(path);
    const known = methods.get(shape);
    if (known) known.add(method);
    else methods.set(shape, new Set([method]));
    for (let end = shape.lastIndexOf("/"); end > 0; end = shape.lastIndexOf("/", end - 1))
      parents.add(shape.slice(0, end));
  }
  const none: ReadonlySet<Operation["method"]> = new Set();
  return {
    methodsOf: (shape) => methods.get(shape) ?? none,
    hasBelow: (shape) => parents.has(shape),
  };
}

/** The path with parameters made alike. */
export function shapeOf(path: string): string {
  return path.replace(/\{[^}]*\}/g, "{}").replace(/(\.json|\.xml|[?#].*|\/)$/i, "");
}
