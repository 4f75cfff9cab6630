import type { ListCommissions } from "@heldsway/server";
import type { App } from "../app-types.ts";
import { momentFrom } from "../lists/filters.ts";
import { pageOf } from "../lists/page-of.ts";
import { commissionOf, selectCommissions } from "../resources/commissions.ts";

const exact = [
  "status",
  "kind",
  "affiliate_id",
  "program_id",
  "conversion_id",
  "payout_id",
  "level",
  "currency",
] as const;

export const listCommissions: ListCommissions<App> = async (context) => {
  const { query, tx, principal, reply } = context;
  let rows = selectCommissions(tx, principal.workspaceId);
  for (const column of exact) {
    const wanted = query[column];
    if (wanted !== undefined) rows = rows.where(column, "=", wanted);
  }
  if (query.from !== undefined) rows = rows.where("created_at", ">=", momentFrom("from", query.from));
  if (query.to !== undefined) rows = rows.where("created_at", "<", momentFrom("to", query.to));
  if (query.available_before !== undefined) {
    rows = rows.where("available_at", "<", momentFrom("available_before", query.available_before));
  }
  const page = await pageOf(rows, "commissions", context);
  return reply.ok({ ...page, data: page.data.map(commissionOf) });
};
