import type { Commission } from "@heldsway/contract";
import type { Selectable } from "kysely";
import type { Tables } from "../database/tables.ts";
import type { Tx } from "../database/transact.ts";

/** Commissions of a workspace. */
export function selectCommissions(tx: Tx, workspaceId: string) {
  return tx.selectFrom("commissions").selectAll().where("commissions.workspace_id", "=", workspaceId);
}

/** A commission as the API shows it. */
export function commissionOf(row: Selectable<Tables["commissions"]>): Commission {
  const { rate_type: type, rate_value: value } = row;
  return {
    id: row.id,
    kind: row.kind,
    program_id: row.program_id,
    affiliate_id: row.affiliate_id,
    conversion_id: row.conversion_id,
    level: row.level,
    currency: row.currency,
    amount: row.amount,
    reversed_amount: row.reversed_amount,
    clawed_back_amount: row.clawed_back_amount,
    net_amount: row.net_amount,
    rate: type === null || value === null ? null : { type, value },
    base_amount: row.base_amount,
    ...(row.reason !== null && { reason: row.reason }),
    status: row.status,
    hold_reason: row.hold_reason,
    available_at: row.available_at,
    payout_id: row.payout_id,
    reversal_of: row.reversal_of,
    reversal_reason: row.reversal_reason,
    rule_trace: row.rule_trace,
    accrued_at: row.accrued_at,
    approved_at: row.approved_at,
    held_at: row.held_at,
    paid_at: row.paid_at,
    reversed_at: row.reversed_at,
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}
