import type { Api } from "../../ir/api.ts";
import type { Paging, PropertyPath } from "../../ir/operation.ts";
import { type Code, code, type SourceFile, valueImport } from "../shared/code.ts";
import { literal } from "../shared/literal.ts";
import { endless, roomAt } from "../shared/room.ts";

const pagesFile = "pages.ts";

/** The style of pages that most lists have, for those to share; a bundle without a list is without it. */
export function pagesSource(api: Api): SourceFile | undefined {
  const usual = usualPaging(api);
  if (usual === undefined) return undefined;
  const isOnly = api.operations.every(({ paging }) => paging === undefined || keyOf(paging) === keyOf(usual));
  const { make, names } = styleOf(usual);
  const before = `export const pages = /* @__PURE__ */ ${make}(`.length;
  return {
    path: pagesFile,
    declares: ["pages"],
    body: code`
      /** How lists give their pages${isOnly ? "" : ", but for those that say otherwise"}. */
      export const pages = /* @__PURE__ */ ${valueImport(make, api.policy.imports.clientRuntime)}(${literal(names, roomAt(0, before, 2))});
    `,
  };
}

/** A style of its own, of a list that does not share the usual one. */
export function ownPages(paging: Paging, api: Api): Code {
  const { make, names } = styleOf(paging);
  const given = Object.keys(names).length > 0 ? literal(names, endless) : "";
  return code`${valueImport(make, api.policy.imports.clientRuntime)}(${given})`;
}

export function isUsual(paging: Paging, api: Api): boolean {
  const usual = usualPaging(api);
  return usual !== undefined && keyOf(paging) === keyOf(usual);
}

export const usualPages = valueImport("pages", { file: pagesFile });

/** The function of the runtime that makes a style, and what it takes. */
function styleOf(paging: Paging): { readonly make: string; readonly names: object } {
  const items = shortened(paging.items);
  const end = { hasMore: shortened(paging.more), done: shortened(paging.done) };
  const taken = "parameter" in paging && {
    parameter: paging.parameter,
    in: paging.in === "query" ? undefined : paging.in,
  };
  switch (paging.style) {
    case "cursor":
      return {
        make: "cursorPages",
        names: stated({ ...taken, items, next: shortened(paging.next), ...end }),
      };
    case "last-id": {
      const id = shortened(paging.id);
      return {
        make: "lastIdPages",
        names: stated({ ...taken, items, id: id === "id" ? undefined : id, ...end }),
      };
    }
    case "page": {
      const first = paging.first === 1 ? undefined : paging.first;
      const [current, totalPages] = [shortened(paging.current), shortened(paging.pages)];
      const names = { ...taken, items, first, current, totalPages, ...end };
      return { make: "numberedPages", names: stated(names) };
    }
    case "offset": {
      const names = {
        ...taken,
        items,
        limit: shortened(paging.limit),
        total: shortened(paging.total),
        ...end,
      };
      return { make: "offsetPages", names: stated(names) };
    }
    case "link":
      return { make: "linkPages", names: stated({ items }) };
    default:
      return { make: "nextUrlPages", names: stated({ items, next: shortened(paging.next), ...end }) };
  }
}

function shortened(path: PropertyPath | undefined): string | PropertyPath | undefined {
  return path === undefined || path.length === 0 ? undefined : path.length === 1 ? path[0] : path;
}

function stated(names: object): object {
  return Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined));
}

function keyOf(paging: Paging): string {
  return JSON.stringify(styleOf(paging));
}

const usual = new WeakMap<Api, { readonly paging: Paging | undefined }>();

/** The style of most lists. Asked for every list, so it is kept. */
function usualPaging(api: Api): Paging | undefined {
  const known = usual.get(api) ?? { paging: mostFrequent(api) };
  usual.set(api, known);
  return known.paging;
}

function mostFrequent({ operations }: Api): Paging | undefined {
  const pagings = operations.flatMap(({ paging }) => paging ?? []);
  const groups = [...Map.groupBy(pagings, keyOf).values()];
  return groups.reduce<Paging[]>((most, group) => (group.length > most.length ? group : most), [])[0];
}
