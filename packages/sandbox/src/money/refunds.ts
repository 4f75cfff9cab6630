import { roundHalfEven } from "./round-half-even.ts";

/**
 * What a refund of a conversion takes off a commission: the same share of it, rounded half to even. A full
 * refund takes all.
 */
export function shareOfRefund(commission: number, refunded: number, amount: number): number {
  if (amount === 0) return commission;
  const numerator = BigInt(commission) * BigInt(refunded);
  const denominator = BigInt(amount);
  return Number(roundHalfEven(numerator, denominator));
}
