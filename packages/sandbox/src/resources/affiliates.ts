import type { Affiliate } from "@heldsway/contract";
import { sql } from "kysely";
import type { Tx } from "../database/transact.ts";

/** Affiliates of a workspace, with the programs they are in. */
export function selectAffiliates(tx: Tx, workspaceId: string) {
  return tx
    .selectFrom("affiliates")
    .selectAll()
    .select(
      sql<string[]>`array(
        select program_id from program_affiliates as member
        where member.workspace_id = affiliates.workspace_id and member.affiliate_id = affiliates.id
        order by program_id)`.as("program_ids"),
    )
    .where("affiliates.workspace_id", "=", workspaceId);
}

type AffiliateRow = Awaited<ReturnType<ReturnType<typeof selectAffiliates>["executeTakeFirstOrThrow"]>>;

/** An affiliate as the API shows it. */
export function affiliateOf(row: AffiliateRow): Affiliate {
  const { payout_type: type, payout_masked: masked } = row;
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    phone: row.phone,
    country: row.country,
    referral_code: row.referral_code,
    status: row.status,
    commission_rate: row.commission_rate,
    program_ids: row.program_ids,
    parent_affiliate_id: row.parent_affiliate_id,
    payout_method: type === null || masked === null ? null : { type, masked },
    tax_form: { type: row.tax_form_type, status: row.tax_form_status },
    tags: row.tags,
    notes: row.notes,
    metadata: row.metadata,
    approved_at: row.approved_at,
    suspended_at: row.suspended_at,
    terminated_at: row.terminated_at,
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}

/** One affiliate of the workspace; `undefined` for every other id. */
export async function findAffiliate(
  tx: Tx,
  workspaceId: string,
  id: string,
  lock: "none" | "update" = "none",
): Promise<Affiliate | undefined> {
  const query = selectAffiliates(tx, workspaceId).where("affiliates.id", "=", id);
  const row = await (lock === "update" ? query.forUpdate() : query).executeTakeFirst();
  return row && affiliateOf(row);
}
