import type { Paging, PropertyPath } from "../../ir/operation.ts";
import type { Type } from "../../ir/type.ts";
import type { Resolve } from "../settle/intersect.ts";
import { type Field, type Input, type PageFacts, plainOf, typeAt } from "./page-facts.ts";
import type { PagingWish } from "./wish.ts";

/** What a detector found, without what all styles have in common. */
export type Detected = Paging extends infer Each
  ? Each extends Paging
    ? Omit<Each, "items" | "item" | "more" | "done">
    : never
  : never;

type Detector = (facts: PageFacts, wish: PagingWish) => Detected | undefined;

/** Parameters that take a cursor. */
const cursors =
  /^(page|next|start|pagination)?(cursor|token|marker|iterator|bookmark)$|^continu(e|ation(token)?)$|^(starting|page)?after$/;
/** Those that take one where it is a text, or where the reply says the next one; else they count. */
const counters = /^(page|offset)$/;
/** Too often a secret. */
const noCursors = /^token$/;
/** Those whose name the reply uses for the next one as it is. */
const sameBack = /^(next.*|cursor|marker|iterator|bookmark|.*token|continue|continuation|offset)$/;
const nextCursors = ["nextcursor", "nextpagetoken", "nexttoken", "nextmarker", "cursornext", "endcursor"];
const afterWords = /^(starting)?after(id)?$|^lastid$/;
const pageNumbers = /^(current)?page(no|num|number|index)?$/;
const offsets = /^(page)?(offset|skip|startat)$/;
const nextUrls = /^(next(page)?(uri|url|link|href)|odatanextlink|linknext)$/;
const urlFormats = ["uri", "uri-reference", "url"];

export const detectors: { readonly [style in Paging["style"]]: Detector } = {
  cursor: detectCursor,
  "last-id": detectLastId,
  link: detectLink,
  "next-url": detectNextUrl,
  offset: detectOffset,
  page: detectPageNumber,
};

function detectCursor(facts: PageFacts, wish: PagingWish): Detected | undefined {
  const inputs = inputsOf(facts, wish, ({ word, type }) =>
    counters.test(word)
      ? type.kind === "string" || fieldPath(facts, new RegExp(`^next${word}$`), "number") !== undefined
      : cursors.test(word) && !noCursors.test(word),
  );
  for (const input of inputs) {
    const next = wish.next ?? nextOf(facts, input)?.path;
    // Without its switch the cursor stays away.
    const isSwitched = facts.inputs.some(({ word }) => word === `use${input.word}`);
    if (next === undefined || (isSwitched && wish.style === undefined)) continue;
    const reason = `"${input.name}" takes what "${next.join(".")}" gives`;
    return { style: "cursor", parameter: input.name, in: input.in, next, reason };
  }
  return undefined;
}

/** The cursor of the next page, as it belongs to the parameter that takes it. */
function nextOf({ fields }: PageFacts, { word }: Input): Field | undefined {
  const wanted = [
    `next${word}`,
    ...(sameBack.test(word) ? [word] : []),
    ...(counters.test(word) ? [] : nextCursors),
    ...(/after/.test(word) ? ["aftercursor", "cursorafter", "lastid"] : []),
  ];
  const single = fields.filter(({ type }) => ["string", "number", "unknown", "enum"].includes(type.kind));
  const byName = wanted.flatMap((name) => single.find((field) => field.word === name) ?? [])[0];
  return byName ?? single.find((field) => field.word === "next" && !namesUrl(field, fields));
}

function detectLastId(facts: PageFacts, wish: PagingWish): Detected | undefined {
  const { list, resolve } = facts;
  const [input] = inputsOf(facts, wish, ({ word }) => afterWords.test(word));
  const id = wish.id ?? ["id"];
  const hasId = list !== undefined && has(list.item, id, resolve);
  // Without a word that more follows it may be anything that comes after a time or a name.
  const isClear = wish.style === "last-id" || endOf(facts, wish).more !== undefined;
  if (input === undefined || !hasId || !isClear) return undefined;
  const reason = `"${input.name}" takes the "${id.join(".")}" of the last item`;
  return { style: "last-id", parameter: input.name, in: input.in, id, reason };
}

/** Whether a thing has a property, whichever of its variants it is. */
function has(type: Type, path: PropertyPath, resolve: Resolve): boolean {
  const plain = plainOf(type, resolve);
  if (plain.kind === "union") return plain.variants.every((variant) => has(variant, path, resolve));
  return typeAt(plain, path, (each) => plainOf(each, resolve)).kind !== "unknown";
}

function detectLink(facts: PageFacts, wish: PagingWish): Detected | undefined {
  const isDeclared = facts.hasLinkHeader && (facts.list?.path.length === 0 || takesPages(facts));
  if (wish.style !== "link" && !isDeclared) return undefined;
  return { style: "link", reason: isDeclared ? 'its reply declares the header "Link"' : "as told" };
}

/** Whether a request says how large or which page it wants. */
export function takesPages({ inputs }: PageFacts): boolean {
  return inputs.some(
    ({ word }) =>
      /^(perpage|pagesize|limit|before)$/.test(word) ||
      [cursors, afterWords, pageNumbers, offsets].some((words) => words.test(word) && !noCursors.test(word)),
  );
}

function detectNextUrl(facts: PageFacts, wish: PagingWish): Detected | undefined {
  const fields = facts.fields.filter(({ type }) => type.kind === "string" || type.kind === "unknown");
  const field = fields.find(
    (each) => nextUrls.test(each.word) || (/^next(page)?$/.test(each.word) && namesUrl(each, fields)),
  );
  const next = wish.next ?? field?.path;
  return next && { style: "next-url", next, reason: `"${next.join(".")}" is the URL of the next page` };
}

/** Whether a text is a URL: by its format, by what is said of it, or because it has a counterpart. */
function namesUrl({ type, description }: Field, fields: readonly Field[]): boolean {
  if (type.kind !== "string") return false;
  if (type.format !== undefined) return urlFormats.includes(type.format);
  return /\b(ur[il]|link)\b/i.test(description) || fields.some(({ word }) => /^prev(ious)?$/.test(word));
}

function detectOffset(facts: PageFacts, wish: PagingWish): Detected | undefined {
  const [input] = inputsOf(facts, wish, ({ word, type }) => offsets.test(word) && isNumber(type.kind));
  if (input === undefined) return undefined;
  const states = facts.fields.some(({ word }) => word === input.word);
  return {
    style: "offset",
    parameter: input.name,
    in: input.in,
    // The window that was looked at, where a reply says which.
    limit: wish.limit ?? (states ? fieldPath(facts, /^limit$/, "number") : undefined),
    total: wish.total ?? fieldPath(facts, /^total(count|results|items|records|elements)?$/, "number"),
    reason: `"${input.name}" takes a number of items`,
  };
}

function detectPageNumber(facts: PageFacts, wish: PagingWish): Detected | undefined {
  const [input] = inputsOf(facts, wish, ({ word, type }) => pageNumbers.test(word) && isNumber(type.kind));
  // Beside a token the number alone does not turn pages.
  const needsToken = facts.inputs.some(
    ({ word }) => cursors.test(word) && !noCursors.test(word) && !afterWords.test(word),
  );
  if (input === undefined || (needsToken && wish.style === undefined)) return undefined;
  return {
    style: "page",
    parameter: input.name,
    in: input.in,
    first: wish.first ?? firstNumber(input),
    current: wish.current ?? fieldPath(facts, pageNumbers, "number"),
    pages:
      wish.pages ??
      fieldPath(facts, /^(total|num)pages$|^pages(total|count)?$|^pagecount$|^lastpage$/, "number"),
    reason: `"${input.name}" takes the number of a page`,
  };
}

/** As the default of the parameter has it, else its least, else what is said of it, else as people count. */
function firstNumber({ type, default: usual, description }: Input): number {
  if (typeof usual === "number") return usual;
  if (type.kind === "number" && type.minimum !== undefined && type.minimum <= 1) return type.minimum;
  return /\b(0|zero)[- ](based|indexed)|\b(starts?|starting|begins?) (at|from|with) (0|zero)\b/i.test(
    description,
  )
    ? 0
    : 1;
}

/** How a reply says that more follows. */
export function endOf(facts: PageFacts, wish: PagingWish) {
  if (wish.more !== undefined || wish.done !== undefined) return { more: wish.more, done: wish.done };
  const more = fieldPath(
    facts,
    /^(has(more|next|nextpage|moreitems|moreresults)|ismore|more|istruncated)$/,
    "boolean",
  );
  const done = fieldPath(facts, /^(done|islast|islastpage|last|lastpage|iscomplete)$/, "boolean");
  return { more, done: more === undefined ? done : undefined };
}

function fieldPath({ fields }: PageFacts, words: RegExp, kind: string): PropertyPath | undefined {
  return fields.find(({ word, type }) => words.test(word) && type.kind === kind)?.path;
}

/** What the wish names, else what looks like it; of a body only what is wished for. */
function inputsOf(
  { inputs }: PageFacts,
  { parameter, in: place = "query" }: PagingWish,
  looksLike: (input: Input) => boolean,
): Input[] {
  const candidates = inputs.filter((input) => input.in === place);
  if (parameter !== undefined) return candidates.filter(({ name }) => name === parameter);
  return candidates.filter(looksLike);
}

function isNumber(kind: string): boolean {
  return kind === "number" || kind === "unknown";
}
