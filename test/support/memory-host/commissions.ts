import type { Commission } from "@heldsway/contract";
import type { ListCommissions } from "@heldsway/server";
import type { App } from "./app.ts";
import { listPage } from "./list-page.ts";

export const listCommissions: ListCommissions<App> = async ({ reply, ...call }) => {
  const { query } = call;
  const same = [
    "status",
    "kind",
    "affiliate_id",
    "program_id",
    "conversion_id",
    "payout_id",
    "level",
    "currency",
  ] as const;
  const rows = call.principal.workspace.commissions.filter(
    (row) =>
      same.every((name) => query[name] === undefined || query[name] === row[name]) &&
      Date.parse(row.created_at) >= Date.parse(query.from ?? "1970-01-01") &&
      Date.parse(row.created_at) < Date.parse(query.to ?? "9999-01-01") &&
      Date.parse(row.available_at) < Date.parse(query.available_before ?? "9999-01-01"),
  );
  const fieldOf = (row: Commission, field: string) =>
    field === "amount" ? row.amount : field === "available_at" ? row.available_at : row.created_at;
  return reply.ok(await listPage(rows, fieldOf, call));
};
