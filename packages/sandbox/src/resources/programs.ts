import type { Program } from "@heldsway/contract";
import { sql } from "kysely";
import type { Tx } from "../database/transact.ts";

/** Programs of a workspace, with how many affiliates are in them. */
export function selectPrograms(tx: Tx, workspaceId: string) {
  return tx
    .selectFrom("programs")
    .selectAll()
    .select(
      sql<number>`(
        select count(*) from program_affiliates as member
        where member.workspace_id = programs.workspace_id and member.program_id = programs.id)`.as(
        "affiliate_count",
      ),
    )
    .where("programs.workspace_id", "=", workspaceId);
}

type ProgramRow = Awaited<ReturnType<ReturnType<typeof selectPrograms>["executeTakeFirstOrThrow"]>>;

/** A program as the API shows it. */
export function programOf(row: ProgramRow): Program {
  return {
    id: row.id,
    name: row.name,
    slug: row.slug,
    status: row.status,
    currency: row.currency,
    default_commission: {
      type: row.commission_type,
      rate: row.commission_rate,
      amount: row.commission_amount,
    },
    recurring: { enabled: row.is_recurring, max_cycles: row.recurring_max_cycles },
    cookie_duration: row.cookie_duration,
    attribution_model: row.attribution_model,
    allow_self_registration: row.allow_self_registration,
    auto_approve_enabled: row.auto_approve_enabled,
    auto_approve_delay_days: row.auto_approve_delay_days,
    auto_approve_min_amount: row.auto_approve_min_amount,
    auto_approve_max_amount: row.auto_approve_max_amount,
    hold_period_days: row.hold_period_days,
    levels: row.levels,
    max_total_commission_percent: row.max_total_commission_percent,
    affiliate_count: row.affiliate_count,
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}
