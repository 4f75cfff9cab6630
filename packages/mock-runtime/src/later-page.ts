import type { Changed, LooseContext } from "./answer.ts";
import type { OperationExamples } from "./examples.ts";

/**
 * How a call for a page after the first is answered where replies say nothing of the end: without items. The
 * same page again would have a client walk the list for ever.
 */
export function laterPage(
  examples: OperationExamples | undefined,
  { query = {} }: LooseContext,
): Changed | undefined {
  const pages = Object.values(examples ?? {}).find((reply) => reply.pages !== undefined)?.pages;
  const asked = pages && query[pages.parameter];
  if (pages === undefined || asked === undefined) return undefined;
  if (pages.first !== undefined && Number(asked) <= pages.first) return undefined;
  return { body: (page) => withoutItems(page, pages.items) };
}

function withoutItems(page: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return Array.isArray(page) ? [] : page;
  if (typeof page !== "object" || page === null || !(name in page)) return page;
  return { ...page, [name]: withoutItems(Reflect.get(page, name), rest) };
}
