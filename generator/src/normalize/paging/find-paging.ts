import { didYouMean } from "../../did-you-mean.ts";
import type { Operation, Paging } from "../../ir/operation.ts";
import { child, isObject, type Node } from "../../load/document.ts";
import type { Context } from "../context.ts";
import { malformed } from "../read.ts";
import type { Resolve } from "../settle/intersect.ts";
import { type Detected, detectors, endOf, takesPages } from "./detect.ts";
import { type PageFacts, pageFacts } from "./page-facts.ts";
import { type PagingRule, type PagingWish, pagingStyles, readWish } from "./wish.ts";

/** An operation before its pages are known. */
export type Listing = Pick<
  Operation,
  "id" | "method" | "path" | "parameters" | "body" | "replies" | "pointer"
> & { readonly node: Node };

/**
 * How operations give their pages: as the extension of one says (`"x-heldsway": { "paging": ... }`, false for not
 * at all), else as the first rule of the configuration that fits, else as the document shows it.
 */
export function findPagings(
  context: Context,
  operations: readonly Listing[],
  rules: readonly PagingRule[],
  resolve: Resolve,
): Pagings {
  reportUnknown(context, operations, rules);
  const found = operations.map((operation) => findPaging(context, operation, rules, resolve));
  const styles = found.flatMap(({ paging }) => paging?.style ?? []);
  const links = styles.filter((style) => style === "link").length;
  // Who declares the header on most lists forgot it on some.
  const isByLink = links > 1 && links * 2 > styles.length;
  const pagings = found.map(
    ({ paging, facts }) => paging ?? (isByLink && facts ? likeOthers(facts) : undefined),
  );
  const isUnclear = (index: number) => {
    const facts = found[index]?.facts;
    return pagings[index] === undefined && facts !== undefined && takesPages(facts);
  };
  return { pagings, unclear: operations.filter((_, index) => isUnclear(index)).map(({ id }) => id) };
}

export interface Pagings {
  /** As the operations given. */
  readonly pagings: readonly (Paging | undefined)[];
  /** Operations that take something of pages, while nothing says how their pages follow. */
  readonly unclear: readonly string[];
}

interface Found {
  readonly paging: Paging | undefined;
  /** What the operation shows, where nobody decided for it. */
  readonly facts?: PageFacts | undefined;
}

function findPaging(
  context: Context,
  operation: Listing,
  rules: readonly PagingRule[],
  resolve: Resolve,
): Found {
  const extension = child(operation.node, "x-heldsway");
  const said = extension && child(extension, "paging");
  if (said !== undefined) return { paging: saidPaging(context, operation, said, resolve) };
  for (const { operations, ...rule } of rules) {
    if (operations?.includes(operation.id) === false) continue;
    const isMeant = operations !== undefined;
    if (!isMeant && operation.method !== "GET") continue;
    const paging = pagingAs(rule, operation, resolve);
    if (isMeant && paging === undefined) reportUnmet(context, operation, rule);
    if (rule.style === "none" || paging) return { paging: paging || undefined };
  }
  if (operation.method !== "GET") return { paging: undefined };
  const facts = pageFacts(operation, resolve, undefined);
  const isList = facts?.list !== undefined && facts.isEnvelope;
  return isList ? { paging: detect(facts, {}), facts } : { paging: undefined };
}

function saidPaging(context: Context, operation: Listing, said: Node, resolve: Resolve): Paging | undefined {
  if (said.value === false) return undefined;
  if (!isObject(said.value)) {
    malformed(context.report, said, "paging", "an object, or false");
    return undefined;
  }
  const wish = readWish(context.report, said);
  const paging = pagingAs(wish, operation, resolve);
  if (paging === undefined) reportUnmet(context, operation, wish);
  return paging || undefined;
}

/** Undefined where the operation is not as the wish says; false where it is to have no pages. */
function pagingAs(wish: PagingWish, operation: Listing, resolve: Resolve): Paging | false | undefined {
  if (wish.style === "none") return false;
  const facts = pageFacts(operation, resolve, wish.items);
  return facts?.list && detect(facts, wish);
}

function detect(facts: PageFacts, wish: PagingWish): Paging | undefined {
  const order = ["cursor", "last-id", "link", "next-url", "offset", "page"] as const;
  const styles = wish.style === undefined || wish.style === "none" ? order : [wish.style];
  for (const style of styles) {
    const detected = detectors[style](facts, wish);
    if (detected !== undefined) return completed(detected, facts, wish);
  }
  return undefined;
}

function completed(detected: Detected, facts: PageFacts, wish: PagingWish): Paging | undefined {
  const { list } = facts;
  return list && { ...detected, ...endOf(facts, wish), items: list.path, item: list.item };
}

function likeOthers(facts: PageFacts): Paging | undefined {
  if (!takesPages(facts)) return undefined;
  const reason = 'most lists of the document declare the header "Link"';
  return completed({ style: "link", reason }, facts, {});
}

function reportUnmet({ report, document }: Context, { pointer }: Listing, wish: PagingWish): void {
  const style = wish.style ?? `any of ${pagingStyles.join(", ")}`;
  const message = `no pages: the operation does not fit the paging it is given (${style}); expected a list, its parameter and its properties as named`;
  report.addAtKey("bad-paging", { file: document.main, pointer }, message);
}

/** A rule for an operation that is not there is a misspelling. */
function reportUnknown(
  { report, document }: Context,
  operations: readonly Listing[],
  rules: readonly PagingRule[],
): void {
  const known = operations.map(({ id }) => id);
  const named = new Set(rules.flatMap((rule) => rule.operations ?? []));
  for (const id of named)
    if (!known.includes(id))
      report.addForFile(
        "bad-paging",
        document.main.shown,
        `the configuration gives paging to an operation "${id}", which the document has not${didYouMean(id, known)}`,
      );
}
