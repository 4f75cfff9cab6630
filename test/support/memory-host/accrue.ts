import type { Affiliate, Commission, Conversion, Program } from "@heldsway/contract";
import { newId } from "./workspace.ts";

/** The commission of the affiliate who referred: their own rate, else the program's first level, else its default. */
export function accrue(
  conversion: Conversion,
  program: Program,
  affiliate: Affiliate,
  now: Date,
): readonly Commission[] {
  const own = affiliate.commission_rate;
  const first = program.levels.find(({ level }) => level === 1)?.rate;
  const rate = own ?? first ?? program.default_commission.rate ?? "0.00";
  const amount = percentOf(conversion.commissionable_amount, rate);
  if (amount === 0) return [];
  const isHeld = conversion.fraud.decision === "held";
  const time = now.toISOString();
  const rule = own ? "affiliate_override" : first ? "program_level" : "program_default";
  return [
    {
      id: newId("com"),
      kind: "earning",
      program_id: program.id,
      affiliate_id: affiliate.id,
      conversion_id: conversion.id,
      level: 1,
      currency: conversion.currency,
      amount,
      reversed_amount: 0,
      clawed_back_amount: 0,
      net_amount: amount,
      rate: { type: "percentage", value: rate },
      base_amount: conversion.commissionable_amount,
      status: isHeld ? "held" : "pending",
      hold_reason: isHeld ? "fraud check" : null,
      available_at: time,
      payout_id: null,
      reversal_of: null,
      reversal_reason: null,
      rule_trace: [{ rule, level: 1, rate, amount }],
      accrued_at: time,
      approved_at: null,
      held_at: isHeld ? time : null,
      paid_at: null,
      reversed_at: null,
      created_at: time,
      updated_at: time,
    },
  ];
}

/** Rounded half to even. */
function percentOf(amount: number, percent: string): number {
  const product = BigInt(amount) * BigInt(Math.round(Number(percent) * 100));
  const whole = product / 10_000n;
  const rest = (product % 10_000n) * 2n;
  const isUp = rest > 10_000n || (rest === 10_000n && whole % 2n === 1n);
  return Number(isUp ? whole + 1n : whole);
}
