import type { Report } from "../../diagnostics.ts";
import { didYouMean } from "../../did-you-mean.ts";
import type { PagingStyle, PropertyPath } from "../../ir/operation.ts";
import { child, entries, items, type Node } from "../../load/document.ts";
import { malformed, numberAt, stringAt, stringsAt } from "../read.ts";

export const pagingStyles = ["cursor", "last-id", "page", "offset", "link", "next-url"] as const;

/** What people say of the pages of a list: all that detection cannot see or gets wrong. */
export interface PagingWish {
  readonly style?: PagingStyle | "none" | undefined;
  /** What the request says which page it wants by. */
  readonly parameter?: string | undefined;
  readonly in?: "query" | "body" | undefined;
  readonly items?: PropertyPath | undefined;
  readonly next?: PropertyPath | undefined;
  readonly more?: PropertyPath | undefined;
  readonly done?: PropertyPath | undefined;
  readonly id?: PropertyPath | undefined;
  readonly first?: number | undefined;
  readonly current?: PropertyPath | undefined;
  readonly pages?: PropertyPath | undefined;
  readonly limit?: PropertyPath | undefined;
  readonly total?: PropertyPath | undefined;
}

/** A wish of the configuration, for some operations or for all that it fits. */
export interface PagingRule extends PagingWish {
  readonly operations?: readonly string[] | undefined;
}

const paths = ["items", "next", "more", "done", "id", "current", "pages", "limit", "total"] as const;
const keys = ["style", "parameter", "in", "first", ...paths];

/** Reads a wish: in the configuration and in the document it is written the same. */
export function readWish(report: Report, node: Node, otherKeys: readonly string[] = []): PagingWish {
  const known = [...keys, ...otherKeys];
  for (const [key, at] of entries(node))
    if (!known.includes(key))
      report.addAtKey("unknown-option", at, `paging has no "${key}"${didYouMean(key, known)}`);
  const [items, next, more, done, id, current, pages, limit, total] = paths.map((key) =>
    pathAt(report, node, key),
  );
  return {
    style: oneOf(report, node, "style", [...pagingStyles, "none"]),
    parameter: stringAt(report, node, "parameter"),
    in: oneOf(report, node, "in", ["query", "body"]),
    first: numberAt(report, node, "first"),
    ...{ items, next, more, done, id, current, pages, limit, total },
  };
}

/** Reads the rules of the configuration; `false` there is one rule that nothing has pages. */
export function readRules(report: Report, holder: Node): readonly PagingRule[] | undefined {
  const node = child(holder, "paging");
  if (node === undefined) return undefined;
  if (node.value === false) return [{ style: "none" }];
  if (!Array.isArray(node.value)) {
    malformed(report, node, "paging", "an array of rules, or false");
    return undefined;
  }
  return items(node).map((rule) => ({
    ...readWish(report, rule, ["operations"]),
    operations: child(rule, "operations") && stringsAt(report, rule, "operations"),
  }));
}

/** Reads a name, or the names on the way; an empty one is the reply itself. */
export function pathAt(report: Report, node: Node, key: string): PropertyPath | undefined {
  const found = child(node, key);
  if (found === undefined) return undefined;
  if (Array.isArray(found.value)) return stringsAt(report, node, key);
  const name = stringAt(report, node, key);
  if (name === undefined) return undefined;
  return name === "" ? [] : [name];
}

export function oneOf<Word extends string>(
  report: Report,
  node: Node,
  key: string,
  words: readonly Word[],
): Word | undefined {
  const found = child(node, key);
  const word = words.find((candidate) => candidate === found?.value);
  if (found !== undefined && word === undefined)
    malformed(report, found, key, `one of ${words.map((each) => `"${each}"`).join(", ")}`);
  return word;
}
