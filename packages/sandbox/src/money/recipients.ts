import type { Accrual, Rate, Recipient } from "./accrue.ts";

/** What a program pays, as its row says. */
export interface Terms {
  readonly commission_type: "percentage" | "flat";
  readonly commission_rate: string | null;
  readonly commission_amount: number | null;
  readonly levels: readonly { readonly level: number; readonly rate: string }[];
}

/** An affiliate of a conversion, as its row says. */
export interface Earner {
  readonly id: string;
  /** Own rate in percent; null inherits the program's. */
  readonly commission_rate: string | null;
}

/**
 * Who shares in a conversion and by which rate. The affiliate who brought it earns their own rate, else the
 * program's first level, else its default; recruiters above earn the program's level, if it has one.
 *
 * @param chain The affiliate, then who recruited them, and so on; `undefined` where one earns nothing.
 */
export function recipientsOf(terms: Terms, chain: readonly (Earner | undefined)[]): readonly Recipient[] {
  return chain.flatMap((earner, index): readonly Recipient[] => {
    if (earner === undefined) return [];
    const level = index + 1;
    const own = { affiliateId: earner.id, level };
    if (level === 1 && earner.commission_rate !== null) {
      return [{ ...own, rate: percentage(earner.commission_rate), rule: "affiliate_override" }];
    }
    const rate = terms.levels.find((one) => one.level === level)?.rate;
    if (rate !== undefined) return [{ ...own, rate: percentage(rate), rule: "program_level" }];
    return level === 1 ? [{ ...own, rate: defaultRate(terms), rule: "program_default" }] : [];
  });
}

/** How an accrual is told in `rule_trace`. */
export function traceOf({ rule, level, rate, amount }: Accrual) {
  return { rule, level, rate: rate.type === "percentage" ? rate.value : null, amount };
}

function percentage(value: string): Rate {
  return { type: "percentage", value };
}

function defaultRate(terms: Terms): Rate {
  return terms.commission_type === "percentage"
    ? percentage(terms.commission_rate ?? "0.00")
    : { type: "flat", value: terms.commission_amount ?? 0 };
}
