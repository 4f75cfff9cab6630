import type { Api } from "../../ir/api.ts";
import type { Paging } from "../../ir/operation.ts";

/** As the runtime wants it. */
export interface PagingSpec {
  readonly cursorParameter: string;
  readonly items: string;
  readonly nextCursor: string;
  readonly hasMore?: string;
}

export function pagingOf(paging: Paging): PagingSpec {
  return {
    cursorParameter: paging.cursorParameter,
    items: paging.itemsProperty,
    nextCursor: paging.nextCursorProperty,
    ...(paging.hasMoreProperty !== undefined && { hasMore: paging.hasMoreProperty }),
  };
}

/** How most lists give their pages: said once in the policy, and in the descriptors of the others. */
export function usualPaging({ operations }: Api): PagingSpec | undefined {
  const counts = new Map<string, { readonly paging: PagingSpec; count: number }>();
  for (const operation of operations) {
    if (!operation.paging) continue;
    const paging = pagingOf(operation.paging);
    const entry = counts.get(JSON.stringify(paging)) ?? { paging, count: 0 };
    entry.count += 1;
    counts.set(JSON.stringify(paging), entry);
  }
  return [...counts.values()].reduce<{ paging: PagingSpec; count: number } | undefined>(
    (most, entry) => (most && most.count >= entry.count ? most : entry),
    undefined,
  )?.paging;
}

export function isSamePaging(a: PagingSpec | undefined, b: PagingSpec | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
