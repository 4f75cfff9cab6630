import type { ListPrograms } from "@heldsway/server";
import type { App } from "../app-types.ts";
import { containing } from "../lists/filters.ts";
import { pageOf } from "../lists/page-of.ts";
import { programOf, selectPrograms } from "../resources/programs.ts";

export const listPrograms: ListPrograms<App> = async (context) => {
  const { query, tx, principal, reply } = context;
  let rows = selectPrograms(tx, principal.workspaceId);
  if (query.status !== undefined) rows = rows.where("status", "=", query.status);
  if (query.search !== undefined) rows = rows.where("name", "ilike", containing(query.search));
  const page = await pageOf(rows, "programs", context);
  return reply.ok({ ...page, data: page.data.map(programOf) });
};
