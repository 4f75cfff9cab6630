import type { Report } from "../diagnostics.ts";
import { nearestOf } from "../did-you-mean.ts";
import { type Document, isObject, type JsonObject, type Node } from "../load/document.ts";
import { resolveReference } from "../load/reference.ts";
import type { NameLocks } from "./names/name-lock.ts";
import type { Families } from "./schema/families.ts";
import type { SchemaTable } from "./schema/schema-table.ts";

/** What every reader of a document needs. */
export interface Context {
  readonly document: Document;
  readonly report: Report;
  readonly schemas: SchemaTable;
  /** Bases with a discriminator and those who extend them. */
  readonly families: Families;
  /** Schemas being read: each stands in the one before. */
  readonly reading: Set<JsonObject>;
  /** Names of earlier runs, which stay. */
  readonly locks: NameLocks;
}

/**
 * Follows `$ref`s of a node until what stands there is no reference; undefined after a diagnostic.
 * Siblings of a `$ref` are for the caller.
 */
export function follow(context: Pick<Context, "document" | "report">, node: Node): Node | undefined {
  const chain = new Set<unknown>();
  let current = node;
  while (isObject(current.value) && typeof current.value.$ref === "string") {
    if (chain.has(current.value)) {
      const ref = isObject(node.value) ? String(node.value.$ref) : current.value.$ref;
      const message = `"${ref}" leads back to itself; refer to a definition`;
      context.report.add("circular-ref", { file: node.file, pointer: `${node.pointer}/$ref` }, message);
      return undefined;
    }
    chain.add(current.value);
    const target = resolveOrReport(context, current, current.value.$ref);
    if (target === undefined) return undefined;
    current = target;
  }
  return current;
}

/** The node that the `$ref` of this one names; undefined after a diagnostic. */
export function resolveOrReport(
  { document, report }: Pick<Context, "document" | "report">,
  node: Node,
  ref: string,
): Node | undefined {
  const target = resolveReference(document, node.file, ref);
  if (target === undefined) reportDangling(document, report, node, ref);
  return target;
}

function reportDangling(document: Document, report: Report, node: Node, ref: string): void {
  // The file itself is missing or remote: `load` has said so, at this very place.
  if (!ref.startsWith("#") && isUnloaded(document, node, ref)) return;
  const slash = ref.lastIndexOf("/");
  const siblings = slash > 0 ? resolveReference(document, node.file, ref.slice(0, slash)) : undefined;
  const known = siblings && isObject(siblings.value) ? Object.keys(siblings.value) : [];
  const nearest = nearestOf(ref.slice(slash + 1), known);
  const hint = nearest === undefined ? "" : `; did you mean "${ref.slice(0, slash)}/${nearest}"?`;
  report.add(
    "dangling-ref",
    { file: node.file, pointer: `${node.pointer}/$ref` },
    `nothing stands at "${ref}"${hint}`,
  );
}

function isUnloaded(document: Document, node: Node, ref: string): boolean {
  const hash = ref.indexOf("#");
  return resolveReference(document, node.file, hash === -1 ? ref : ref.slice(0, hash)) === undefined;
}
