import { percentAtMost, percentOf } from "./percent.ts";

/** What one recipient of a conversion earns by. */
export type Rate =
  /** Percent of the base, `10.00`. */
  | { readonly type: "percentage"; readonly value: string }
  /** Minor units a conversion. */
  | { readonly type: "flat"; readonly value: number };

/** One who shares in a conversion: level 1 brought it, level 2 recruited level 1, and so on. */
export interface Recipient {
  readonly affiliateId: string;
  readonly level: number;
  readonly rate: Rate;
  /** What set the rate. */
  readonly rule: "affiliate_override" | "program_level" | "program_default";
}

export interface Accrual extends Recipient {
  readonly amount: number;
}

/**
 * What each recipient earns of a base amount. The sum stays within the program's cap: what is over it is
 * taken from the deepest level first. Whoever is left with nothing gets no entry.
 */
export function accrue(
  base: number,
  recipients: readonly Recipient[],
  capPercent: string | null,
): readonly Accrual[] {
  const cap = capPercent === null ? Number.POSITIVE_INFINITY : percentAtMost(base, capPercent);
  let left = cap;
  return [...recipients]
    .sort((a, b) => a.level - b.level)
    .map((recipient) => {
      const amount = Math.min(amountOf(base, recipient.rate), left);
      left -= amount;
      return { ...recipient, amount };
    })
    .filter(({ amount }) => amount > 0);
}

function amountOf(base: number, rate: Rate): number {
  return rate.type === "percentage" ? percentOf(base, rate.value) : rate.value;
}
