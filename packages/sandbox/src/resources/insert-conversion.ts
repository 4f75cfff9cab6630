import type { ConversionCreate } from "@heldsway/contract";
import { type Selectable, sql } from "kysely";
import type { Tables } from "../database/tables.ts";
import { timestampFromText, timestampOf } from "../database/timestamp.ts";
import { newId } from "../ids.ts";
import type { Accrual } from "../money/accrue.ts";
import { traceOf } from "../money/recipients.ts";
import type { Acting } from "../records/record.ts";

/** Where conversions recorded through the API come from. */
export const source = "api";

/** Score and signal of what the sandbox's fraud check holds. */
const heldFraud = { fraud_score: 90, fraud_decision: "held" as const, fraud_signals: ["sandbox_amount"] };

/** What a request to record a conversion comes to. */
export interface NewConversion {
  readonly body: ConversionCreate;
  readonly program: Selectable<Tables["programs"]>;
  /** Whom it is attributed to. */
  readonly affiliateId: string | null;
  readonly accruals: readonly Accrual[];
  /** The fraud check stops it until a person has looked. */
  readonly isHeld: boolean;
}

/** Adds a conversion and tells its id; `undefined` when the program has one of this order. */
export async function insertConversion(
  { tx, principal, now }: Acting,
  { body, program, affiliateId, accruals, isHeld }: NewConversion,
): Promise<string | undefined> {
  const moment = timestampOf(now);
  const { customer } = body;
  const inserted = await tx
    .insertInto("conversions")
    .values({
      workspace_id: principal.workspaceId,
      id: newId("conversion"),
      program_id: program.id,
      affiliate_id: affiliateId,
      external_id: body.external_id,
      source,
      type: body.type ?? "sale",
      status: "pending",
      currency: body.currency,
      amount: body.amount,
      subtotal: body.subtotal,
      discount_amount: body.discount_amount,
      tax_amount: body.tax_amount,
      commissionable_amount: baseOf(body),
      customer:
        customer &&
        JSON.stringify({
          external_id: customer.external_id ?? null,
          email: customer.email ?? null,
          name: customer.name ?? null,
          is_new: customer.is_new ?? null,
        }),
      line_items: JSON.stringify(
        (body.line_items ?? []).map((item) => ({ ...item, category: item.category ?? null })),
      ),
      attribution_method: affiliateId === null ? null : "manual",
      attribution_model: affiliateId === null ? null : program.attribution_model,
      ...(isHeld && heldFraud),
      rule_trace: JSON.stringify(accruals.map(traceOf)),
      metadata: JSON.stringify(body.metadata ?? {}),
      converted_at: convertedAtOf(body, now),
      created_at: moment,
      updated_at: moment,
    })
    // Waits for whoever records the same order at this moment, and then knows.
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted?.id;
}

/** Adds what a conversion earns. */
export async function insertCommissions(
  { tx, principal, now }: Acting,
  conversionId: string,
  { body, program, accruals, isHeld }: NewConversion,
): Promise<void> {
  if (accruals.length === 0) return;
  const moment = timestampOf(now);
  await tx
    .insertInto("commissions")
    .values(
      accruals.map((accrual) => ({
        workspace_id: principal.workspaceId,
        id: newId("commission"),
        kind: "earning" as const,
        program_id: program.id,
        affiliate_id: accrual.affiliateId,
        conversion_id: conversionId,
        level: accrual.level,
        currency: program.currency,
        amount: accrual.amount,
        rate_type: accrual.rate.type,
        rate_value: String(accrual.rate.value),
        base_amount: baseOf(body),
        rule_trace: JSON.stringify([traceOf(accrual)]),
        status: isHeld ? ("held" as const) : ("pending" as const),
        hold_reason: isHeld ? "held by the fraud check" : null,
        held_at: isHeld ? moment : null,
        // The API's times have four-digit years.
        available_at: sql<string>`least(
          ${convertedAtOf(body, now)}::timestamptz + ${program.hold_period_days} * interval '1 day',
          '9999-12-31T23:59:59.999999Z')`,
        accrued_at: moment,
        created_at: moment,
        updated_at: moment,
      })),
    )
    .execute();
}

function convertedAtOf({ converted_at: text }: ConversionCreate, now: Date): string {
  return (text === undefined ? undefined : timestampFromText(text)) ?? timestampOf(now);
}

/** Commissions are a share of the amount without tax. */
export function baseOf({ amount, tax_amount: tax = 0 }: ConversionCreate): number {
  return amount - tax;
}
