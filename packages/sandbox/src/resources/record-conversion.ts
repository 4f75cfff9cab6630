import type { Conversion, ConversionCreate } from "@heldsway/contract";
import type { HandlerContext, ProblemIssue } from "@heldsway/server-runtime";
import { type Selectable, sql } from "kysely";
import type { App } from "../app-types.ts";
import type { Tables } from "../database/tables.ts";
import { timestampFromText, timestampOf } from "../database/timestamp.ts";
import { newId } from "../ids.ts";
import { type Accrual, accrue } from "../money/accrue.ts";
import { recipientsOf, traceOf } from "../money/recipients.ts";
import { type Acting, type Deed, record } from "../records/record.ts";
import { isEarning, lineage, type Referrer, referrerOf } from "./attribute.ts";
import { commissionOf, selectCommissions } from "./commissions.ts";
import { findConversion } from "./conversions.ts";
import { notFoundAt } from "./references.ts";

type Program = Selectable<Tables["programs"]>;
type Recording = Acting & Pick<HandlerContext<App>, "services">;

export type Recorded =
  | { readonly kind: "recorded"; readonly conversion: Conversion }
  | { readonly kind: "duplicate"; readonly existingId: string }
  | { readonly kind: "refused"; readonly errors: readonly ProblemIssue[] };

/** Where conversions recorded through the API come from. */
const source = "api";
/** Fraud check of the sandbox: amounts that end in 13 are held. */
const magic = { ending: 13, score: 90, signal: "sandbox_amount" };

/** Records a conversion and what it earns, with audit entries and events. */
export async function recordConversion(acting: Recording, body: ConversionCreate): Promise<Recorded> {
  const { tx, principal } = acting;
  const { workspaceId } = principal;
  const program = await tx
    .selectFrom("programs")
    .selectAll()
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", body.program_id)
    .executeTakeFirst();
  const referrer = await referrerOf(tx, workspaceId, body);
  const errors = issuesOf(body, program, referrer);
  if (program === undefined || errors.length > 0) return { kind: "refused", errors };

  const isAttributed = referrer.kind === "found" && referrer.isActive && program.status === "active";
  const affiliateId = isAttributed ? referrer.id : null;
  const accruals = affiliateId === null ? [] : await accrualsOf(acting, body, program, affiliateId);
  const isHeld = acting.services.hasMagicValues && body.amount % 100 === magic.ending;

  const id = await insertConversion(acting, body, { program, affiliateId, accruals, isHeld });
  if (id === undefined) {
    const existing = await tx
      .selectFrom("conversions")
      .select("id")
      .where("workspace_id", "=", workspaceId)
      .where("program_id", "=", program.id)
      .where("source", "=", source)
      .where("external_id", "=", body.external_id)
      .executeTakeFirstOrThrow();
    return { kind: "duplicate", existingId: existing.id };
  }
  await insertCommissions(acting, { id, body, program, accruals, isHeld });
  const conversion = await findConversion(tx, workspaceId, id);
  if (conversion === undefined) throw new Error(`conversion "${id}" was inserted and is not there`);
  await record(acting, ...(await deedsOf(acting, conversion, isHeld)));
  return { kind: "recorded", conversion };
}

function issuesOf(
  body: ConversionCreate,
  program: Program | undefined,
  referrer: Referrer,
): readonly ProblemIssue[] {
  const { amount, subtotal = 0, tax_amount: tax = 0, converted_at: convertedAt, currency } = body;
  const tooMuch = { code: "too_large", detail: "Must not be more than the amount." };
  return [
    ...(program === undefined ? [notFoundAt("/program_id")] : []),
    ...(referrer.kind === "unknown" ? [notFoundAt(referrer.pointer)] : []),
    ...(program !== undefined && currency !== program.currency
      ? [
          {
            pointer: "/currency",
            code: "currency_mismatch",
            detail: `Must be "${program.currency}", as of the program.`,
          },
        ]
      : []),
    ...(subtotal > amount ? [{ pointer: "/subtotal", ...tooMuch }] : []),
    ...(tax > amount ? [{ pointer: "/tax_amount", ...tooMuch }] : []),
    ...(convertedAt !== undefined && timestampFromText(convertedAt) === undefined
      ? [{ pointer: "/converted_at", code: "out_of_range", detail: "Must be between the years 1 and 9999." }]
      : []),
  ];
}

async function accrualsOf(
  { tx, principal }: Acting,
  body: ConversionCreate,
  program: Program,
  affiliateId: string,
): Promise<readonly Accrual[]> {
  if (!(await isEarning(tx, principal.workspaceId, program, body))) return [];
  const chain = await lineage(tx, principal.workspaceId, affiliateId, program);
  return accrue(baseOf(body), recipientsOf(program, chain), program.max_total_commission_percent);
}

/** Commissions are a share of the amount without tax. */
function baseOf(body: ConversionCreate): number {
  return body.amount - (body.tax_amount ?? 0);
}

interface Outcome {
  readonly program: Program;
  readonly affiliateId: string | null;
  readonly accruals: readonly Accrual[];
  readonly isHeld: boolean;
}

/** `undefined` when the program has a conversion of this order. */
async function insertConversion(
  { tx, principal, now }: Acting,
  body: ConversionCreate,
  { program, affiliateId, accruals, isHeld }: Outcome,
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
      ...(isHeld && {
        fraud_score: magic.score,
        fraud_decision: "held" as const,
        fraud_signals: [magic.signal],
      }),
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

async function insertCommissions(
  { tx, principal, now }: Acting,
  recorded: Omit<Outcome, "affiliateId"> & { readonly id: string; readonly body: ConversionCreate },
): Promise<void> {
  const { id, body, program, accruals, isHeld } = recorded;
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
        conversion_id: id,
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

async function deedsOf(
  { tx, principal }: Acting,
  conversion: Conversion,
  isHeld: boolean,
): Promise<readonly Deed[]> {
  const commissions = await selectCommissions(tx, principal.workspaceId)
    .where("conversion_id", "=", conversion.id)
    .orderBy("level")
    .execute();
  const created = { type: "conversion.created", object: conversion };
  const flagged = { type: "fraud.flagged", object: conversion };
  return [
    {
      action: "conversion.created",
      target: { type: "conversion", id: conversion.id },
      changes: [],
      events: isHeld ? [created, flagged] : [created],
    },
    ...commissions.map((row) => ({
      action: "commission.accrued",
      target: { type: "commission", id: row.id },
      changes: [],
      events: [{ type: "commission.accrued", object: commissionOf(row) }],
    })),
  ];
}
