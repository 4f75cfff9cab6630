import type { ConversionCreate } from "@heldsway/contract";
import { type Selectable, sql } from "kysely";
import type { Tables } from "../database/tables.ts";
import type { Tx } from "../database/transact.ts";
import type { Earner } from "../money/recipients.ts";

type Program = Selectable<Tables["programs"]>;

export type Referrer =
  /** The body names nobody. */
  | { readonly kind: "nobody" }
  /** It names somebody who does not exist. */
  | { readonly kind: "unknown"; readonly pointer: string }
  | { readonly kind: "found"; readonly id: string; readonly isActive: boolean };

/** Whom the body names as the one who referred; an id wins over a code. */
export async function referrerOf(tx: Tx, workspaceId: string, body: ConversionCreate): Promise<Referrer> {
  const { affiliate_id: id, referral_code: code } = body;
  if (id === undefined && code === undefined) return { kind: "nobody" };
  const affiliates = tx
    .selectFrom("affiliates")
    .select(["id", "status"])
    .where("workspace_id", "=", workspaceId);
  const found = await (id === undefined
    ? affiliates.where(sql`lower(referral_code)`, "=", sql`lower(${code})`)
    : affiliates.where("id", "=", id)
  ).executeTakeFirst();
  if (found === undefined)
    return { kind: "unknown", pointer: id === undefined ? "/referral_code" : "/affiliate_id" };
  return { kind: "found", id: found.id, isActive: found.status === "active" };
}

/** The affiliate, then who recruited them, as deep as the program pays; `undefined` where one is not active. */
export async function lineage(
  tx: Tx,
  workspaceId: string,
  affiliateId: string,
  program: Program,
): Promise<readonly (Earner | undefined)[]> {
  const depth = Math.max(1, ...program.levels.map(({ level }) => level));
  const { rows } = await sql<Earner & { readonly status: string }>`
    with recursive upwards as (
      select id, commission_rate, status, parent_affiliate_id, 1 as level from affiliates
      where workspace_id = ${workspaceId} and id = ${affiliateId}
      union all
      select parent.id, parent.commission_rate, parent.status, parent.parent_affiliate_id, upwards.level + 1
      from upwards
      join affiliates as parent on parent.workspace_id = ${workspaceId} and parent.id = upwards.parent_affiliate_id
      where upwards.level < ${depth}::integer
    )
    select id, commission_rate, status from upwards order by level`.execute(tx);
  return rows.map((row) => (row.status === "active" ? row : undefined));
}

/** Whether a conversion of this type earns: renewals do where the program says so, and as often as it says. */
export async function isEarning(
  tx: Tx,
  workspaceId: string,
  program: Program,
  { type, customer }: ConversionCreate,
): Promise<boolean> {
  if (type !== "renewal") return true;
  const { is_recurring: isRecurring, recurring_max_cycles: maxCycles } = program;
  if (!isRecurring || maxCycles === null || customer?.external_id === undefined) return isRecurring;
  const { cycles } = await tx
    .selectFrom("conversions")
    .select((field) => field.fn.countAll<number>().as("cycles"))
    .where("workspace_id", "=", workspaceId)
    .where("program_id", "=", program.id)
    .where("type", "=", "renewal")
    .where("status", "not in", ["rejected", "cancelled"])
    .where(sql`customer ->> 'external_id'`, "=", customer.external_id)
    .executeTakeFirstOrThrow();
  return cycles < maxCycles;
}
