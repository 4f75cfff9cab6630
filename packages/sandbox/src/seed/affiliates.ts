import { daysBefore, plusDays } from "./moments.ts";
import type { ProgramRow } from "./programs.ts";
import { type Random, random } from "./random.ts";
import type { Row } from "./rows.ts";
import { seedId } from "./seed-id.ts";
import { countries, firstNames, lastNames, sites, tags } from "./words.ts";

export type AffiliateRow = Row<"affiliates">;

/** Places with a part to play; the others are ordinary. */
export const cast = {
  /** Has an own rate of 25 %. */
  ownRate: 0,
  /** Has not said where payouts go. */
  noPayoutMethod: 1,
  /** Has no tax form. */
  noTaxForm: 2,
  /** Recruiters: the first three at the top, the next six below them. */
  recruiters: { top: [3, 4, 5], middle: [6, 7, 8, 9, 10, 11] },
  /** Owes more than is owed: paid once, refunded after. */
  negativeBalance: 12,
  /** Is owed less than any payout. */
  smallBalance: 13,
  /** Three of one name. */
  namesakes: [14, 15, 16],
} as const;

const playing = 17;

/** A day apart for each, oldest first; the younger ones are still pending. */
export function affiliateRows(workspaceId: string, count: number, seed: number): readonly AffiliateRow[] {
  const draw = random(seed, `${workspaceId} affiliates`);
  const ids = Array.from({ length: count }, (_, index) => {
    const createdAt = daysBefore(200 - (index * 150) / count, index * 61);
    return { index, createdAt, id: seedId("affiliate", `${workspaceId} ${index}`, createdAt) };
  });
  return ids.map(({ index, createdAt, id }) => {
    const status = statusOf(index, count);
    const decidedAt = plusDays(createdAt, 1);
    const stoppedAt = status === "suspended" || status === "terminated" ? plusDays(createdAt, 40) : null;
    const person = personOf(index, draw);
    return {
      workspace_id: workspaceId,
      id,
      ...person,
      status,
      commission_rate: index === cast.ownRate ? "25.00" : index % 29 === 28 ? "12.50" : null,
      parent_affiliate_id: ids[parentOf(index) ?? -1]?.id ?? null,
      ...payoutOf(index, person.email, draw),
      ...taxFormOf(index, person.country),
      notes: index === cast.ownRate ? "Runs the largest hiking newsletter we know" : null,
      tags: index === cast.ownRate ? ["vip"] : index % 4 === 0 ? [draw.pick(tags)] : [],
      metadata: index % 6 === 0 ? { crm_id: String(8000 + draw.integer(0, 1999)) } : {},
      approved_at: status === "pending" ? null : decidedAt,
      suspended_at: status === "suspended" ? stoppedAt : null,
      terminated_at: status === "terminated" ? stoppedAt : null,
      created_at: createdAt,
      updated_at: stoppedAt ?? (status === "pending" ? createdAt : decidedAt),
    };
  });
}

/** Members of a program: everybody joins the first, and by place one or two others. */
export function membershipRows(
  affiliates: readonly AffiliateRow[],
  programs: readonly ProgramRow[],
): readonly Row<"program_affiliates">[] {
  return affiliates.flatMap((affiliate, index) =>
    programs
      .filter(
        (_, program) =>
          program === 0 ||
          (index + program) % 3 === 0 ||
          ((program === 1 || program === 2) && isRecruiter(index)),
      )
      .map((program) => ({
        workspace_id: affiliate.workspace_id,
        program_id: program.id,
        affiliate_id: affiliate.id,
        created_at: affiliate.created_at,
      })),
  );
}

/** Whether new conversions were attributed to the affiliate at that moment. */
export function wasEarning(affiliate: AffiliateRow, moment: string): boolean {
  const { approved_at: from, suspended_at: suspended, terminated_at: terminated } = affiliate;
  const until = suspended ?? terminated;
  return from !== null && from <= moment && (until === null || moment < until);
}

function statusOf(index: number, count: number): AffiliateRow["status"] {
  if (index < playing) return "active";
  if (index >= count - count / 10) return "pending";
  if (index % 11 === 6) return "suspended";
  if (index % 13 === 7) return "terminated";
  return index % 17 === 9 ? "pending" : "active";
}

function parentOf(index: number): number | undefined {
  const { top, middle } = cast.recruiters;
  if (index >= playing) return index % 2 === 0 ? middle[index % middle.length] : undefined;
  return middle.some((one) => one === index) ? top[index % top.length] : undefined;
}

function isRecruiter(index: number): boolean {
  return [...cast.recruiters.top, ...cast.recruiters.middle].some((one) => one === index);
}

function personOf(index: number, draw: Random) {
  const isNamesake = cast.namesakes.some((one) => one === index);
  const first = draw.pick(firstNames);
  const last = draw.pick(lastNames);
  const country = draw.pick(countries);
  const name = isNamesake ? "Alex Kim" : `${first} ${last}`;
  const site = draw.pick(sites);
  return {
    name,
    // The place keeps addresses and codes apart whatever is drawn.
    email: `${name.toLowerCase().replace(" ", ".")}.${index}@${site}.example`,
    referral_code: `${name.split(" ")[0]?.toUpperCase()}${String(index).padStart(3, "0")}`,
    phone: index % 3 === 0 ? null : `+1555${String(draw.integer(0, 9_999_999)).padStart(7, "0")}`,
    country: index === cast.noTaxForm ? "US" : country,
  };
}

function payoutOf(index: number, email: string, draw: Random) {
  if (index === cast.noPayoutMethod) return { payout_type: null, payout_masked: null };
  return index % 5 === 0
    ? { payout_type: "ach" as const, payout_masked: `****${String(draw.integer(0, 9999)).padStart(4, "0")}` }
    : { payout_type: "paypal" as const, payout_masked: `${email[0]}***${email.slice(email.indexOf("@"))}` };
}

function taxFormOf(index: number, country: string) {
  if (index === cast.noTaxForm) return { tax_form_type: null, tax_form_status: "missing" as const };
  return {
    tax_form_type: country === "US" ? ("w9" as const) : ("w8" as const),
    tax_form_status: index % 9 === 8 ? ("submitted" as const) : ("verified" as const),
  };
}
