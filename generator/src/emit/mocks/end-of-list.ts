import type { Paging, PropertyPath } from "../../ir/operation.ts";

/**
 * A page as the last one, whatever its example says: a client that walks a list which answers always the same
 * would else be given the same page for ever.
 *
 * @param isValid Whether the reply may look like this.
 */
export function endOfList(page: unknown, paging: Paging, isValid: (page: unknown) => boolean): unknown {
  const said = [[paging.more, false], [paging.done, true], ...countsOf(paging, page)] as const;
  const counted = said.reduce<unknown>(
    (value, [path, end]) => (path === undefined ? value : withMember(value, path, end)),
    page,
  );
  if (!("next" in paging)) return counted;
  const candidates = [null, undefined, ""].map((end) => withMember(counted, paging.next, end));
  return candidates.find(isValid) ?? withMember(counted, paging.next, undefined);
}

type Counts = readonly (readonly [path: PropertyPath | undefined, value: unknown])[];

function countsOf(paging: Paging, page: unknown): Counts {
  if (paging.style === "page") return [[paging.pages, paging.first]];
  return paging.style === "offset" ? [[paging.total, countAt(page, paging.items)]] : [];
}

function countAt(page: unknown, path: PropertyPath): number {
  const items = path.reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), page);
  return Array.isArray(items) ? items.length : 0;
}

/** The value with a member replaced, or left out for `undefined`; one that is not there is not made. */
function withMember(value: unknown, [name, ...rest]: PropertyPath, end: unknown): unknown {
  if (name === undefined || !isObject(value) || !(name in value)) return value;
  const { [name]: member, ...others } = value;
  const replaced = rest.length === 0 ? end : withMember(member, rest, end);
  // Spread first, so that a member that stays keeps its place.
  return replaced === undefined ? others : { ...value, [name]: replaced };
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What asks for a page after the first, of a list whose replies cannot say that they are the last. */
export function endlessPages(paging: Paging | undefined): object | undefined {
  if (paging === undefined || !("parameter" in paging) || paging.in !== "query") return undefined;
  if (paging.more !== undefined || paging.done !== undefined) return undefined;
  const { style, parameter, items } = paging;
  if (style === "page" && paging.pages === undefined) return { parameter, first: paging.first, items };
  if (style === "offset" && paging.total === undefined) return { parameter, first: 0, items };
  return style === "last-id" ? { parameter, items } : undefined;
}
