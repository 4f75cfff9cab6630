import type { Accrual } from "../money/accrue.ts";
import { traceOf } from "../money/recipients.ts";
import { shareOfRefund } from "../money/refunds.ts";
import { type AffiliateRow, cast } from "./affiliates.ts";
import type { SeededConversion } from "./conversions.ts";
import { ageInDays, daysBefore, plusDays } from "./moments.ts";
import { type PayoutRun, payoutRunOf, refundedAt } from "./outcomes.ts";
import type { ProgramRow } from "./programs.ts";
import type { Row } from "./rows.ts";
import { seedId } from "./seed-id.ts";

export type CommissionRow = Row<"commissions">;

/** The commissions of the conversions, adjustments of what was paid and then refunded, and a few bonuses. */
export function commissionRows(
  conversions: readonly SeededConversion[],
  affiliates: readonly AffiliateRow[],
  programs: readonly ProgramRow[],
): readonly CommissionRow[] {
  // Who cannot be paid yet is not in any payout.
  const unpaid = new Set([affiliates[cast.noPayoutMethod]?.id, affiliates[cast.noTaxForm]?.id]);
  const earnings = conversions.flatMap((conversion) =>
    conversion.accruals.map((accrual) => earning(conversion, accrual, !unpaid.has(accrual.affiliateId))),
  );
  return [...earnings, ...earnings.flatMap(adjustmentOf), ...bonuses(affiliates, programs)];
}

function earning(conversion: SeededConversion, accrual: Accrual, isPayable: boolean): CommissionRow {
  const { row, program } = conversion;
  const { affiliateId, level, rate, amount } = accrual;
  const state = stateOf(conversion, accrual, isPayable);
  return {
    ...blank,
    workspace_id: row.workspace_id,
    id: seedId("commission", `${row.id} ${level}`, row.created_at),
    kind: "earning",
    program_id: row.program_id,
    affiliate_id: affiliateId,
    conversion_id: row.id,
    level,
    currency: row.currency,
    amount,
    rate_type: rate.type,
    rate_value: String(rate.value),
    base_amount: row.commissionable_amount,
    rule_trace: [traceOf(accrual)],
    available_at: plusDays(row.converted_at, program.hold_period_days),
    accrued_at: row.created_at,
    approved_at: row.approved_at,
    created_at: row.created_at,
    updated_at: row.updated_at,
    ...state,
  };
}

/** Where a commission stands, by what became of its conversion. */
function stateOf(
  { row, outcome }: SeededConversion,
  { affiliateId, amount }: Accrual,
  isPayable: boolean,
): Partial<CommissionRow> & Pick<CommissionRow, "status"> {
  const reversed = (reason: string) => ({
    status: "reversed" as const,
    reversed_amount: amount,
    reversal_reason: reason,
    reversed_at: row.updated_at,
  });
  const run = isPayable ? payoutRunOf(ageInDays(row.converted_at)) : undefined;
  const approved =
    run === undefined ? ({ status: "approved" } as const) : inPayout(run, affiliateId, row.currency);
  switch (outcome) {
    case "pending":
      return { status: "pending" };
    case "held by the fraud check":
      return { status: "held", hold_reason: "held by the fraud check", held_at: row.created_at };
    case "approved, held":
      return { status: "held", hold_reason: "under review", held_at: row.updated_at };
    case "rejected":
    case "blocked by the fraud check":
      return { status: "rejected" };
    case "cancelled":
      return reversed("order cancelled");
    case "refunded before payment":
      return reversed("order refunded");
    case "approved":
      return approved;
    case "approved, partly refunded":
      return {
        ...approved,
        reversed_amount: shareOfRefund(amount, row.refunded_amount, row.amount),
        reversal_reason: "order partly refunded",
      };
    case "refunded after payment":
      // Without a payout there was nothing to take back from.
      return run === undefined
        ? reversed("order refunded")
        : { ...approved, clawed_back_amount: amount, reversal_reason: "order refunded" };
  }
}

function inPayout(run: PayoutRun, affiliateId: string, currency: string) {
  const payoutId = seedId("payout", `${run.name} ${affiliateId} ${currency}`, run.paidAt ?? daysBefore(1));
  return run.paidAt === null
    ? { status: "scheduled" as const, payout_id: payoutId, updated_at: daysBefore(1) }
    : { status: "paid" as const, payout_id: payoutId, paid_at: run.paidAt, updated_at: run.paidAt };
}

/** What is taken back after payment is an entry of its own, for the next payout. */
function adjustmentOf(original: CommissionRow): readonly CommissionRow[] {
  if (original.clawed_back_amount === 0) return [];
  const at = refundedAt("refunded after payment", original.accrued_at);
  return [
    {
      ...blank,
      workspace_id: original.workspace_id,
      id: seedId("commission", `${original.id} adjustment`, at),
      kind: "adjustment",
      program_id: original.program_id,
      affiliate_id: original.affiliate_id,
      conversion_id: original.conversion_id,
      level: original.level,
      currency: original.currency,
      amount: -original.clawed_back_amount,
      reason: "order refunded after payment",
      status: "approved",
      reversal_of: original.id,
      reversal_reason: original.reversal_reason,
      available_at: at,
      accrued_at: at,
      approved_at: at,
      created_at: at,
      updated_at: at,
    },
  ];
}

function bonuses(
  affiliates: readonly AffiliateRow[],
  programs: readonly ProgramRow[],
): readonly CommissionRow[] {
  const [program] = programs;
  if (program === undefined) return [];
  return [cast.ownRate, ...cast.recruiters.top].flatMap((place, index) => {
    const affiliate = affiliates[place];
    if (affiliate === undefined) return [];
    const at = daysBefore(15 - index, index);
    return [
      {
        ...blank,
        workspace_id: program.workspace_id,
        id: seedId("commission", `${affiliate.id} bonus`, at),
        kind: "bonus" as const,
        program_id: program.id,
        affiliate_id: affiliate.id,
        conversion_id: null,
        level: 1,
        currency: program.currency,
        amount: 2_500 * (index + 1),
        reason: "Best newsletter of August",
        status: "approved" as const,
        available_at: at,
        accrued_at: at,
        approved_at: at,
        created_at: at,
        updated_at: at,
      },
    ];
  });
}

const blank = {
  reversed_amount: 0,
  clawed_back_amount: 0,
  rate_type: null,
  rate_value: null,
  base_amount: null,
  reason: null,
  rule_trace: [],
  hold_reason: null,
  reversal_of: null,
  reversal_reason: null,
  payout_id: null,
  held_at: null,
  paid_at: null,
  reversed_at: null,
} satisfies Partial<CommissionRow>;
