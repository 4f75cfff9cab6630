import type { Conversion, ConversionCreate } from "@heldsway/contract";
import type { HandlerContext, ProblemIssue } from "@heldsway/server-runtime";
import type { Selectable } from "kysely";
import type { App } from "../app-types.ts";
import type { Tables } from "../database/tables.ts";
import { type Accrual, accrue } from "../money/accrue.ts";
import { recipientsOf } from "../money/recipients.ts";
import { type Acting, type Deed, record } from "../records/record.ts";
import { isEarning, lineage, referrerOf } from "./attribute.ts";
import { commissionOf, selectCommissions } from "./commissions.ts";
import { issuesOf } from "./conversion-issues.ts";
import { findConversion } from "./conversions.ts";
import { baseOf, insertCommissions, insertConversion, source } from "./insert-conversion.ts";

type Program = Selectable<Tables["programs"]>;
type Recording = Acting & Pick<HandlerContext<App>, "services">;

export type Recorded =
  | { readonly kind: "recorded"; readonly conversion: Conversion }
  | { readonly kind: "duplicate"; readonly existingId: string }
  | { readonly kind: "refused"; readonly errors: readonly ProblemIssue[] };

/** The sandbox's fraud check holds amounts that end like this. */
const magicEnding = 13;

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
  const isHeld = acting.services.hasMagicValues && body.amount % 100 === magicEnding;

  const wanted = { body, program, affiliateId, accruals, isHeld };
  const id = await insertConversion(acting, wanted);
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
  await insertCommissions(acting, id, wanted);
  const conversion = await findConversion(tx, workspaceId, id);
  if (conversion === undefined) throw new Error(`conversion "${id}" was inserted and is not there`);
  await record(acting, ...(await deedsOf(acting, conversion, isHeld)));
  return { kind: "recorded", conversion };
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
