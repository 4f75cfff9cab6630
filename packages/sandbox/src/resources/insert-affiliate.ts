import { randomInt } from "node:crypto";
import type { Affiliate, AffiliateCreate } from "@heldsway/contract";
import { sql } from "kysely";
import { timestampOf } from "../database/timestamp.ts";
import { newId } from "../ids.ts";
import type { Acting } from "../records/record.ts";
import { findAffiliate } from "./affiliates.ts";

export type Inserted =
  | { readonly kind: "inserted"; readonly affiliate: Affiliate }
  | {
      readonly kind: "taken";
      readonly what: "e-mail address" | "referral code";
      readonly existingId: string;
    };

/** Codes tried before giving up: each has one of 32,768 endings. */
const maxCodes = 5;

/** Adds an affiliate, unless the e-mail address or the referral code is in use; a code of our own making then gives way to another. */
export async function insertAffiliate(acting: Acting, body: AffiliateCreate): Promise<Inserted> {
  for (let tries = 0; tries < maxCodes; tries += 1) {
    const code = body.referral_code ?? codeFrom(body.name);
    const id = await insertRow(acting, body, code);
    if (id !== undefined) {
      await join(acting, id, body.program_ids ?? []);
      const affiliate = await findAffiliate(acting.tx, acting.principal.workspaceId, id);
      if (affiliate === undefined) throw new Error(`affiliate "${id}" was inserted and is not there`);
      return { kind: "inserted", affiliate };
    }
    const holder = await holderOf(acting, body.email, body.referral_code);
    if (holder !== undefined) return { kind: "taken", ...holder };
  }
  throw new Error(`found no free referral code in ${maxCodes} tries`);
}

async function insertRow(
  { tx, principal, now }: Acting,
  body: AffiliateCreate,
  referralCode: string,
): Promise<string | undefined> {
  const moment = timestampOf(now);
  const status = body.status ?? "pending";
  const inserted = await tx
    .insertInto("affiliates")
    .values({
      workspace_id: principal.workspaceId,
      id: newId("affiliate"),
      referral_code: referralCode,
      status,
      name: body.name,
      email: body.email,
      phone: body.phone,
      country: body.country,
      commission_rate: body.commission_rate,
      parent_affiliate_id: body.parent_affiliate_id,
      notes: body.notes,
      tags: body.tags,
      metadata: JSON.stringify(body.metadata ?? {}),
      approved_at: status === "active" ? moment : null,
      created_at: moment,
      updated_at: moment,
    })
    // Waits for whoever inserts the same at this moment, and then knows.
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted?.id;
}

async function join(
  { tx, principal, now }: Acting,
  affiliateId: string,
  programIds: readonly string[],
): Promise<void> {
  if (programIds.length === 0) return;
  const shared = {
    workspace_id: principal.workspaceId,
    affiliate_id: affiliateId,
    created_at: timestampOf(now),
  };
  await tx
    .insertInto("program_affiliates")
    .values(programIds.map((program_id) => ({ ...shared, program_id })))
    .execute();
}

/** Who has the e-mail address, or else the code that was asked for. */
async function holderOf({ tx, principal }: Acting, email: string, code: string | undefined) {
  const holder = (column: "email" | "referral_code", text: string) =>
    tx
      .selectFrom("affiliates")
      .select("id")
      .where("workspace_id", "=", principal.workspaceId)
      .where(sql`lower(${sql.ref(column)})`, "=", sql`lower(${text})`)
      .executeTakeFirst();
  const byEmail = await holder("email", email);
  if (byEmail !== undefined) return { what: "e-mail address", existingId: byEmail.id } as const;
  const byCode = code === undefined ? undefined : await holder("referral_code", code);
  return byCode && ({ what: "referral code", existingId: byCode.id } as const);
}

/** `INES-4F7` from "Ines Moreau"; Crockford's digits, which nobody mistypes. */
function codeFrom(name: string): string {
  const [first = ""] = name.normalize("NFD").toUpperCase().split(/\s/);
  const letters = first.replace(/[^A-Z0-9]/g, "").slice(0, 12);
  const ending = Array.from({ length: 3 }, () => digits[randomInt(digits.length)]).join("");
  return `${letters === "" ? "PARTNER" : letters}-${ending}`;
}

const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
