import { daysBefore, plusDays } from "./moments.ts";

/** What became of a seeded conversion. */
export type Outcome =
  | "pending"
  | "approved"
  /** Approved, its commissions stopped by a person. */
  | "approved, held"
  | "approved, partly refunded"
  | "rejected"
  | "cancelled"
  | "refunded before payment"
  | "refunded after payment"
  | "held by the fraud check"
  | "blocked by the fraud check";

/** Payout runs: what was available by the cut-off is in the run; the last one is still to come. */
const runs = [
  { name: "first", convertedDaysAgo: 75, paidAt: daysBefore(40) },
  { name: "second", convertedDaysAgo: 45, paidAt: daysBefore(10) },
  { name: "next", convertedDaysAgo: 35, paidAt: null },
] as const;

export type PayoutRun = (typeof runs)[number];

/** Every outcome comes up among 48 conversions in a row; the youngest are mostly still pending. */
export function outcomeOf(index: number, daysAgo: number): Outcome {
  if (index % 48 === 13) return "held by the fraud check";
  if (index % 48 === 29) return "blocked by the fraud check";
  if (daysAgo < 7) return index % 3 === 0 && daysAgo > 2 ? "approved" : "pending";
  const isPaid = daysAgo > runs[0].convertedDaysAgo;
  switch (index % 16) {
    case 3:
      return "approved, partly refunded";
    case 5:
      return isPaid ? "refunded after payment" : "refunded before payment";
    case 7:
      return "rejected";
    case 9:
      return "cancelled";
    case 11:
      return "approved, held";
    case 14:
      return daysAgo > 60 ? "refunded before payment" : "pending";
    default:
      return "approved";
  }
}

/** The payout run an approved commission went into. */
export function payoutRunOf(daysAgo: number): PayoutRun | undefined {
  return runs.find((run) => daysAgo > run.convertedDaysAgo);
}

/** When money went back: before any payout, or after the first. */
export function refundedAt(outcome: Outcome, convertedAt: string): string {
  return outcome === "refunded after payment" ? daysBefore(20) : plusDays(convertedAt, 2);
}

export const statuses = {
  pending: "pending",
  approved: "approved",
  "approved, held": "approved",
  "approved, partly refunded": "approved",
  rejected: "rejected",
  cancelled: "cancelled",
  "refunded before payment": "refunded",
  "refunded after payment": "refunded",
  "held by the fraud check": "pending",
  "blocked by the fraud check": "rejected",
} as const satisfies { readonly [outcome in Outcome]: string };
