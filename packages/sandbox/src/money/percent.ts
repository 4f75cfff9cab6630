import { roundHalfEven } from "./round-half-even.ts";

/**
 * A percentage of an amount of minor units, rounded half to even.
 *
 * @param percent Decimal text: `10.00`, `2.5`, `0`.
 */
export function percentOf(amount: number, percent: string): number {
  const { numerator, denominator } = fraction(amount, percent);
  return Number(roundHalfEven(numerator, denominator));
}

/** A percentage of an amount, rounded down: for limits, which rounding must not exceed. */
export function percentAtMost(amount: number, percent: string): number {
  const { numerator, denominator } = fraction(amount, percent);
  return Number(numerator / denominator);
}

/** Amounts and percentages are not negative, so integer division rounds down. */
function fraction(amount: number, percent: string): { numerator: bigint; denominator: bigint } {
  const [whole = "", decimals = ""] = percent.split(".");
  return {
    numerator: BigInt(amount) * BigInt(whole + decimals),
    denominator: 100n * 10n ** BigInt(decimals.length),
  };
}
