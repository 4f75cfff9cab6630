import { type Accrual, accrue } from "../money/accrue.ts";
import { recipientsOf, traceOf } from "../money/recipients.ts";
import { type AffiliateRow, cast, wasEarning } from "./affiliates.ts";
import { ageInDays, daysBefore, plusDays } from "./moments.ts";
import { customerOf, lineItemsOf, moneyOf, plainMoney } from "./orders.ts";
import { type Outcome, outcomeOf, refundedAt, statuses } from "./outcomes.ts";
import { type ProgramRow, stoppedDaysAgo } from "./programs.ts";
import { type Random, random } from "./random.ts";
import type { Row } from "./rows.ts";
import { seedId } from "./seed-id.ts";

export type ConversionRow = Row<"conversions">;

/** A conversion with what its commissions are made from. */
export interface SeededConversion {
  readonly row: ConversionRow;
  readonly program: ProgramRow;
  readonly outcome: Outcome;
  readonly accruals: readonly Accrual[];
}

/** What conversions are made of. */
export interface Market {
  readonly workspaceId: string;
  readonly affiliates: readonly AffiliateRow[];
  readonly programs: readonly ProgramRow[];
  readonly members: readonly Row<"program_affiliates">[];
}

/** A conversion with a part to play: who brought it and what became of it is settled. */
interface Part {
  readonly affiliate: number;
  readonly outcome: Outcome;
  readonly amount: number;
}

const spanDays = 119;
const sources = [
  "api",
  "shopify",
  "stripe",
  "sdk",
  "woocommerce",
  "paddle",
  "braintree",
  "paypal",
  "rentmy",
] as const;
/** Program of each conversion in turn; the second is the one with renewals. */
const rotation = [0, 2, 1, 2, 0, 2, 5, 0, 2, 1] as const;

/** Conversions over 120 days, oldest first; of every 20, four happened at the same microsecond. */
export function seedConversions(market: Market, count: number, seed: number): readonly SeededConversion[] {
  const draw = random(seed, `${market.workspaceId} conversions`);
  const parts: { readonly [index: number]: Part } = {
    4: { affiliate: cast.negativeBalance, outcome: "refunded after payment", amount: 50_000 },
    20: { affiliate: cast.ownRate, outcome: "approved", amount: 12_900 },
    [count - 60]: { affiliate: cast.smallBalance, outcome: "approved", amount: 1_200 },
  };
  return Array.from({ length: count }, (_, index) =>
    seedConversion(market, index, count, parts[index], draw),
  );
}

function seedConversion(
  market: Market,
  index: number,
  count: number,
  part: Part | undefined,
  draw: Random,
): SeededConversion {
  const { convertedAt, createdAt } = timesOf(index, count);
  const daysAgo = ageInDays(convertedAt);
  const program = part === undefined ? programOf(market.programs, index, daysAgo) : at(market.programs, 0);
  const outcome = part?.outcome ?? outcomeOf(index, daysAgo);
  const series = part === undefined ? seriesOf(program, index) : undefined;
  const referrer = part?.affiliate ?? (series && cast.recruiters.middle[series.number]);
  const affiliate =
    referrer === undefined ? draftOf(market, program, index, convertedAt, draw) : market.affiliates[referrer];
  const money = part === undefined ? moneyOf(program, index, outcome, draw) : plainMoney(part.amount);
  const chain = affiliate === undefined ? [] : lineage(affiliate, market.affiliates);
  const accruals = accrue(
    money.commissionable_amount,
    recipientsOf(program, chain),
    program.max_total_commission_percent,
  );
  const byCode = index % 5 === 2;
  const row: ConversionRow = {
    workspace_id: market.workspaceId,
    id: seedId("conversion", `${market.workspaceId} ${index}`, createdAt),
    program_id: program.id,
    affiliate_id: affiliate?.id ?? null,
    link_id: null,
    coupon_code: byCode ? (affiliate?.referral_code ?? null) : null,
    click_id: null,
    external_id: `#${100_001 + index}`,
    source: at(sources, index % sources.length),
    integration_id: null,
    type: series?.type ?? (index % sources.length === 8 ? "booking" : index % 30 === 6 ? "lead" : "sale"),
    currency: program.currency,
    ...money,
    customer:
      series === undefined && index % 9 === 7
        ? null
        : customerOf(series?.customer ?? `cus_${1000 + index}`, draw),
    line_items: lineItemsOf(money.commissionable_amount + money.discount_amount, draw),
    attribution_method: affiliate === undefined ? null : byCode ? "coupon" : "click",
    attribution_model: affiliate === undefined ? null : program.attribution_model,
    rule_trace: accruals.map(traceOf),
    metadata: index % 10 === 0 ? { channel: draw.pick(["web", "app", "phone"]) } : {},
    converted_at: convertedAt,
    created_at: createdAt,
    ...fraudOf(outcome, draw),
    ...decisionOf(outcome, money.amount, convertedAt, createdAt),
  };
  return { row, program, outcome, accruals };
}

function timesOf(index: number, count: number) {
  const daysAgo = (place: number) => spanDays - (place * (spanDays - 0.5)) / count;
  const place = index % 20 < 4 ? index - (index % 20) : index;
  return {
    convertedAt: daysBefore(daysAgo(place), place * 13),
    // A minute and a half later: shops report what has happened.
    createdAt: daysBefore(daysAgo(index) - 0.001, index * 17),
  };
}

function programOf(programs: readonly ProgramRow[], index: number, daysAgo: number): ProgramRow {
  // While they ran, the paused and the archived program had conversions too.
  const wasRunning = daysAgo > stoppedDaysAgo + 1;
  if (wasRunning && index % 25 === 24) return at(programs, 3);
  if (wasRunning && index % 25 === 12) return at(programs, 4);
  return at(programs, at(rotation, index % rotation.length));
}

/** Subscriptions: six customers who order once and then renew, each brought by one affiliate. */
function seriesOf(program: ProgramRow, index: number) {
  if (!program.is_recurring) return undefined;
  const round = Math.floor(index / rotation.length);
  const number = round % cast.recruiters.middle.length;
  const isFirst = round < cast.recruiters.middle.length && index % rotation.length === 2;
  return {
    number,
    customer: `cus_subscriber_${number}`,
    type: isFirst ? ("sale" as const) : ("renewal" as const),
  };
}

/** Anybody who could be attributed at that moment; nobody for one conversion in eight. */
function draftOf(
  { affiliates, members }: Market,
  program: ProgramRow,
  index: number,
  convertedAt: string,
  draw: Random,
): AffiliateRow | undefined {
  const ids = new Set(members.filter((one) => one.program_id === program.id).map((one) => one.affiliate_id));
  const reserved: readonly number[] = [cast.negativeBalance, cast.smallBalance];
  const eligible = affiliates.filter(
    (one, place) => ids.has(one.id) && !reserved.includes(place) && wasEarning(one, convertedAt),
  );
  const chosen = eligible[draw.integer(0, Math.max(0, eligible.length - 1))];
  return index % 8 === 7 ? undefined : chosen;
}

/** The affiliate, then who recruited them, two steps up. */
function lineage(affiliate: AffiliateRow, all: readonly AffiliateRow[]): readonly AffiliateRow[] {
  const parentOf = (one: AffiliateRow | undefined) => all.find(({ id }) => id === one?.parent_affiliate_id);
  const parent = parentOf(affiliate);
  return [affiliate, parent, parentOf(parent)].filter((one) => one !== undefined);
}

function fraudOf(outcome: Outcome, draw: Random) {
  const decision = { "held by the fraud check": "held", "blocked by the fraud check": "blocked" } as const;
  const clear = { fraud_score: draw.integer(0, 30), fraud_decision: "clear" as const, fraud_signals: [] };
  if (outcome !== "held by the fraud check" && outcome !== "blocked by the fraud check")
    return { ...clear, fraud_review_id: null };
  return {
    fraud_score: 90,
    fraud_decision: decision[outcome],
    fraud_signals: ["disposable_email"],
    fraud_review_id: null,
  };
}

function decisionOf(outcome: Outcome, amount: number, convertedAt: string, createdAt: string) {
  const status = statuses[outcome];
  const decidedAt = plusDays(convertedAt, 1);
  const isPart = outcome === "approved, partly refunded";
  const isCancelled = status === "cancelled";
  const isRefunded = status === "refunded";
  const cancelledAt = plusDays(convertedAt, 2);
  const reasons: { readonly [outcome in Outcome]?: string } = {
    rejected: "order not paid",
    "blocked by the fraud check": "blocked by the fraud check",
  };
  const changedAt = () => {
    if (isCancelled) return cancelledAt;
    if (isRefunded || isPart) return refundedAt(outcome, convertedAt);
    return status === "pending" ? createdAt : decidedAt;
  };
  return {
    status,
    refunded_amount: isRefunded ? amount : isPart ? Math.floor(amount / 3) : 0,
    rejection_reason: reasons[outcome] ?? null,
    approved_at: status === "pending" || status === "rejected" ? null : decidedAt,
    rejected_at: status === "rejected" ? decidedAt : null,
    cancelled_at: isCancelled ? cancelledAt : null,
    refunded_at: isRefunded ? refundedAt(outcome, convertedAt) : null,
    updated_at: changedAt(),
  };
}

/** The element at a place that is there by construction. */
function at<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new RangeError(`no element ${place} of ${list.length}`);
  return found;
}
