import type { ApproveConversion, CreateConversion, GetConversion, ListConversions } from "@heldsway/server";
import { sql } from "kysely";
import type { App } from "../app-types.ts";
import { containing, momentFrom } from "../lists/filters.ts";
import { pageOf } from "../lists/page-of.ts";
import { approve } from "../resources/approve-conversion.ts";
import { conversionOf, findConversion, nextStatuses, selectConversions } from "../resources/conversions.ts";
import { recordConversion } from "../resources/record-conversion.ts";

const exact = [
  "status",
  "affiliate_id",
  "program_id",
  "link_id",
  "external_id",
  "source",
  "fraud_decision",
  "currency",
] as const;

export const listConversions: ListConversions<App> = async (context) => {
  const { query, tx, principal, reply } = context;
  let rows = selectConversions(tx, principal.workspaceId);
  for (const column of exact) {
    const wanted = query[column];
    if (wanted !== undefined) rows = rows.where(column, "=", wanted);
  }
  if (query.from !== undefined) rows = rows.where("converted_at", ">=", momentFrom("from", query.from));
  if (query.to !== undefined) rows = rows.where("converted_at", "<", momentFrom("to", query.to));
  if (query.amount_min !== undefined) rows = rows.where("amount", ">=", query.amount_min);
  if (query.amount_max !== undefined) rows = rows.where("amount", "<=", query.amount_max);
  if (query.search !== undefined) {
    const pattern = containing(query.search);
    rows = rows.where(sql<boolean>`(external_id ilike ${pattern} or exists (
      select from affiliates
      where affiliates.workspace_id = conversions.workspace_id and affiliates.id = conversions.affiliate_id
        and affiliates.name ilike ${pattern}))`);
  }
  const page = await pageOf(rows, "conversions", context);
  return reply.ok({ ...page, data: page.data.map(conversionOf) });
};

export const getConversion: GetConversion<App> = async ({ params, tx, principal, reply }) => {
  const conversion = await findConversion(tx, principal.workspaceId, params.conversionId);
  return conversion ? reply.ok(conversion) : reply.notFound(noConversion);
};

export const createConversion: CreateConversion<App> = async (context) => {
  const { body, reply } = context;
  const recorded = await recordConversion(context, body);
  switch (recorded.kind) {
    case "refused":
      return reply.unprocessableContent({
        code: "validation_failed",
        detail: "the conversion cannot be recorded like this",
        errors: recorded.errors,
      });
    case "duplicate":
      return reply.conflict({
        code: "duplicate_resource",
        detail: "the program already has a conversion of this order from this source",
        extensions: { existing_id: recorded.existingId },
      });
    case "recorded": {
      const { conversion } = recorded;
      return reply.created(conversion, { headers: { location: `/v1/conversions/${conversion.id}` } });
    }
  }
};

export const approveConversion: ApproveConversion<App> = async (context) => {
  const { params, tx, principal, reply } = context;
  const conversion = await findConversion(tx, principal.workspaceId, params.conversionId, "update");
  if (conversion === undefined) return reply.notFound(noConversion);
  const { status } = conversion;
  if (status !== "pending") {
    return reply.conflict({
      code: "invalid_state_transition",
      detail: `the conversion is ${status}; only a pending one can be approved`,
      extensions: { current_status: status, allowed: nextStatuses[status] },
    });
  }
  if (conversion.fraud.decision === "held") {
    return reply.conflict({
      code: "fraud_hold_active",
      detail: "the fraud check holds the conversion; decide its review instead",
    });
  }
  return reply.ok(await approve(context, conversion));
};

const noConversion = { code: "not_found", detail: "there is no conversion with this id" } as const;
