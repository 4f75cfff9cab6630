import type { Conversion } from "@heldsway/contract";
import { sql } from "kysely";
import type { Tx } from "../database/transact.ts";

/** Conversions of a workspace, with the commissions they earned. */
export function selectConversions(tx: Tx, workspaceId: string) {
  return tx
    .selectFrom("conversions")
    .selectAll()
    .select(
      sql<string[]>`array(
        select id from commissions
        where commissions.workspace_id = conversions.workspace_id
          and commissions.conversion_id = conversions.id and commissions.kind = 'earning'
        order by level)`.as("commission_ids"),
    )
    .where("conversions.workspace_id", "=", workspaceId);
}

type ConversionRow = Awaited<ReturnType<ReturnType<typeof selectConversions>["executeTakeFirstOrThrow"]>>;

/** A conversion as the API shows it. */
export function conversionOf(row: ConversionRow): Conversion {
  const { attribution_method: method, attribution_model: model } = row;
  return {
    id: row.id,
    program_id: row.program_id,
    affiliate_id: row.affiliate_id,
    link_id: row.link_id,
    coupon_code: row.coupon_code,
    click_id: row.click_id,
    external_id: row.external_id,
    source: row.source,
    integration_id: row.integration_id,
    type: row.type,
    status: row.status,
    currency: row.currency,
    amount: row.amount,
    subtotal: row.subtotal,
    discount_amount: row.discount_amount,
    tax_amount: row.tax_amount,
    commissionable_amount: row.commissionable_amount,
    refunded_amount: row.refunded_amount,
    customer: row.customer,
    line_items: row.line_items,
    attribution: method === null || model === null ? null : { method, model },
    fraud: {
      score: row.fraud_score,
      decision: row.fraud_decision,
      signals: row.fraud_signals,
      review_id: row.fraud_review_id,
    },
    commission_ids: row.commission_ids,
    rule_trace: row.rule_trace,
    rejection_reason: row.rejection_reason,
    metadata: row.metadata,
    converted_at: row.converted_at,
    approved_at: row.approved_at,
    rejected_at: row.rejected_at,
    cancelled_at: row.cancelled_at,
    refunded_at: row.refunded_at,
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}

/** One conversion of the workspace; `undefined` for every other id. */
export async function findConversion(
  tx: Tx,
  workspaceId: string,
  id: string,
  lock: "none" | "update" = "none",
): Promise<Conversion | undefined> {
  const query = selectConversions(tx, workspaceId).where("conversions.id", "=", id);
  const row = await (lock === "update" ? query.forUpdate() : query).executeTakeFirst();
  return row && conversionOf(row);
}

/** What a conversion can become next; nothing where it is final. */
export const nextStatuses: { readonly [status in Conversion["status"]]: readonly Conversion["status"][] } = {
  pending: ["approved", "rejected", "cancelled", "refunded"],
  approved: ["cancelled", "refunded"],
  rejected: [],
  cancelled: [],
  refunded: [],
};
