// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type {
  AffiliateStatus,
  AttributionModel,
  CommissionTermsType,
  Currency,
  FraudSignalCode,
  LineItemInput,
  RuleTraceEntry,
} from "./shared.ts";

/** A commission the conversion would earn. */
export interface CommissionPreviewItem {
  affiliate_id: string;
  level: number;
  /** What this affiliate would earn, after the cap on all levels, in minor units. */
  amount: number;
}

/** Terms that differ from the program's for some conversions. */
export interface CommissionRule {
  id: string;
  program_id: string;
  name: string;
  scope: CommissionRuleScope;
  /** That of the program; what a flat commission is in. */
  currency: Currency;
  commission: CommissionTerms;
  /** The lowest wins; ties go to the oldest rule. */
  priority: number;
  is_active: boolean;
  starts_at: string | null;
  ends_at: string | null;
  /** Grows with every change; traces name it. */
  version: number;
  created_at: string;
  updated_at: string;
}

/** A rule to add. */
export interface CommissionRuleCreate {
  name: string;
  scope: CommissionRuleScopeInput;
  commission: CommissionTermsInput;
  ends_at?: string | null;
  /** @default true */
  is_active?: boolean;
  /** @default 100 */
  priority?: number;
  starts_at?: string | null;
}

/** Exceptions to the terms of one program. */
export interface CommissionRuleList {
  data: CommissionRule[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/** A conversion to try the rules on. */
export interface CommissionRulePreview {
  /** In minor units of the program's currency. */
  amount: number;
  affiliate_id?: string;
  coupon_code?: string;
  customer_type?: CustomerType;
  line_items?: LineItemInput[];
  /** Tax within `amount`, which earns nothing. Default: none. */
  tax_amount?: number;
}

/** What the conversion would earn, and why. */
export interface CommissionRulePreviewResult {
  currency: Currency;
  /** The amount less tax, in minor units: what percentages are taken of. */
  commissionable_amount: number;
  commissions: CommissionPreviewItem[];
  rule_trace: RuleTraceEntry[];
}

/** What a rule applies to; a field that is null or empty does not narrow it. */
export interface CommissionRuleScope {
  affiliate_id: string | null;
  link_id: string | null;
  /** Only orders that redeem it. */
  coupon_code: string | null;
  /** Only lines whose `product_id` is one of these. */
  product_skus: string[];
  /** Only lines whose `category` is one of these. */
  collections: string[];
  /** Only first orders, or only later ones. */
  customer_type: CustomerType | null;
}

/** What the rule applies to; fields left out do not narrow it. */
export interface CommissionRuleScopeInput {
  affiliate_id?: string;
  collections?: string[];
  coupon_code?: string;
  customer_type?: CustomerType;
  link_id?: string;
  product_skus?: string[];
}

/** How the next version differs from this one. */
export interface CommissionRuleUpdate {
  commission?: CommissionTermsInput;
  ends_at?: string | null;
  is_active?: boolean;
  name?: string;
  priority?: number;
  scope?: CommissionRuleScopeInput;
  starts_at?: string | null;
}

/** What a conversion earns: a share of it, or a flat amount. */
export interface CommissionTerms {
  type: CommissionTermsType;
  /** Percent, when `type` is `percentage`. */
  rate: string | null;
  /** Minor units of the currency around it, when `type` is `flat`. */
  amount: number | null;
}

/** What a conversion earns: a `rate` for `percentage`, an `amount` for `flat`. */
export interface CommissionTermsInput {
  type: CommissionTermsType;
  /** Minor units of the program's currency. */
  amount?: number;
  /** Percent. */
  rate?: string;
}

/**
 * Whether it is the customer's first order, by `is_new`; one of whom that is not known is `returning`. New
 * values may appear.
 */
export type CustomerType = "new" | "returning";

/** How strict the fraud check of a program is. Every change makes a new version; reviews name theirs. */
export interface FraudPolicy {
  program_id: string;
  version: number;
  strictness: FraudStrictness;
  /** Scores from here on are held. */
  hold_score: number;
  /** Scores from here on are blocked; not below `hold_score`. */
  block_score: number;
  /** How many times the program's refund rate counts as an anomaly. */
  refund_rate_factor: string;
  disabled_signals: FraudSignalCode[];
  updated_at: string;
}

/** How strict the fraud check shall be. */
export interface FraudPolicyReplace {
  strictness: FraudStrictness;
  /** Scores from here on are held. */
  hold_score: number;
  /** Scores from here on are blocked; not below `hold_score`. */
  block_score: number;
  /** How many times the program's refund rate counts as an anomaly. */
  refund_rate_factor: string;
  disabled_signals: FraudSignalCode[];
}

/** Preset of signal weights. New values may appear. */
export type FraudStrictness = "relaxed" | "standard" | "strict";

/**
 * Terms affiliates earn under. Status: a `draft` is opened once; an `active` program can be `paused` and
 * opened again; an `archived` one is closed for good, from wherever it was.
 */
export interface Program {
  id: string;
  name: string;
  /** Part of the address of the program's portal; unique in the workspace and fixed for good. */
  slug: string;
  status: ProgramStatus;
  currency: Currency;
  default_commission: CommissionTerms;
  recurring: RecurringTerms;
  /** Days a click counts. */
  cookie_duration: number;
  attribution_model: AttributionModel;
  /** Whether strangers can apply in the portal. */
  allow_self_registration: boolean;
  /** Conversions approve themselves after `auto_approve_delay_days`. */
  auto_approve_enabled: boolean;
  auto_approve_delay_days: number;
  /** Smaller conversions wait for a person, in minor units of `currency`; null: none do. */
  auto_approve_min_amount: number | null;
  /** Larger conversions wait for a person, in minor units of `currency`; null: none do. */
  auto_approve_max_amount: number | null;
  /** Days after the conversion before its commissions can be paid. */
  hold_period_days: number;
  /** Rates by recruitment depth; empty: only the affiliate who referred earns. */
  levels: ProgramLevel[];
  /** Most that all levels together may take of a conversion. */
  max_total_commission_percent: string | null;
  /** Members of the program. */
  affiliate_count: number;
  created_at: string;
  updated_at: string;
}

/** A program to draft. */
export interface ProgramCreate {
  name: string;
  currency: Currency;
  /** Whether strangers can apply in the portal. Default: that of the settings. */
  allow_self_registration?: boolean;
  /** Default: `last_touch`. */
  attribution_model?: AttributionModel;
  /** Default: that of the settings. */
  auto_approve_delay_days?: number;
  /**
   * Whether conversions approve themselves after `auto_approve_delay_days`. Default: that of the settings.
   */
  auto_approve_enabled?: boolean;
  /** Larger conversions wait for a person, in minor units of `currency`; null: none do. */
  auto_approve_max_amount?: number | null;
  /** Smaller conversions wait for a person, in minor units of `currency`; null: none do. */
  auto_approve_min_amount?: number | null;
  /** Days a click counts. Default: that of the settings. */
  cookie_duration?: number;
  /** Default: a percentage, the `commission_rate` of the settings. */
  default_commission?: CommissionTermsInput;
  /**
   * Days after the conversion before its commissions can be paid.
   *
   * @default 14
   */
  hold_period_days?: number;
  /** Rates by recruitment depth. Default: only the affiliate who referred earns. */
  levels?: ProgramLevelInput[];
  /** Most that all levels together may take of a conversion. */
  max_total_commission_percent?: string | null;
  recurring?: RecurringTermsInput;
  /** Default: made from the name. */
  slug?: string;
}

/** Rate of one recruitment level. */
export interface ProgramLevel {
  level: number;
  /** Percent. */
  rate: string;
}

/** Rate of one recruitment level. */
export interface ProgramLevelInput {
  level: number;
  /** Percent. */
  rate: string;
}

/** Sets of terms, whatever state they are in. */
export interface ProgramList {
  data: Program[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/** An affiliate in a program. */
export interface ProgramMember {
  affiliate_id: string;
  program_id: string;
  name: string;
  status: AffiliateStatus;
  tier_id: string | null;
  joined_at: string;
}

/** Who joins. */
export interface ProgramMemberAdd {
  affiliate_id: string;
}

/** Who takes part, and how far they got in the tiers. */
export interface ProgramMemberList {
  data: ProgramMember[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/** New conversions are attributed in `active` programs only. New values may appear. */
export type ProgramStatus = "draft" | "active" | "paused" | "archived";

/** The terms that shall differ from now on; the others go on. */
export interface ProgramUpdate {
  allow_self_registration?: boolean;
  attribution_model?: AttributionModel;
  auto_approve_delay_days?: number;
  auto_approve_enabled?: boolean;
  /** Larger conversions wait for a person, in minor units of `currency`; null: none do. */
  auto_approve_max_amount?: number | null;
  /** Smaller conversions wait for a person, in minor units of `currency`; null: none do. */
  auto_approve_min_amount?: number | null;
  /** Days a click counts. */
  cookie_duration?: number;
  /** Only while the program has no conversion. */
  currency?: Currency;
  default_commission?: CommissionTermsInput;
  hold_period_days?: number;
  /** Replaced as a whole. */
  levels?: ProgramLevelInput[];
  /** Most that all levels together may take of a conversion. */
  max_total_commission_percent?: string | null;
  name?: string;
  recurring?: RecurringTermsInput;
}

/** Whether renewals earn too. */
export interface RecurringTerms {
  /** Whether renewals earn at all. */
  enabled: boolean;
  /** Renewals that earn; null: all. */
  max_cycles: number | null;
}

/** Whether renewals earn too. */
export interface RecurringTermsInput {
  enabled: boolean;
  /** Renewals that earn; null: all. */
  max_cycles?: number | null;
}

/** Better terms for affiliates who reach a threshold. */
export interface Tier {
  id: string;
  program_id: string;
  name: string;
  /** 1 is the lowest tier. */
  position: number;
  /** That of the program; what a flat commission and a revenue threshold are in. */
  currency: Currency;
  metric: TierMetric;
  period: TierPeriod;
  /** Conversions, or minor units of `currency`. */
  threshold: number;
  commission: CommissionTerms;
  created_at: string;
  updated_at: string;
}

/** A tier to add above the others. */
export interface TierCreate {
  name: string;
  metric: TierMetric;
  period: TierPeriod;
  /** Must be above that of the tier below. */
  threshold: number;
  commission: CommissionTermsInput;
}

/** The steps at which a program starts to pay more. */
export interface TierList {
  data: Tier[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/** What is counted towards a tier. New values may appear. */
export type TierMetric = "approved_conversions" | "approved_revenue";

/** Over which time it is counted. New values may appear. */
export type TierPeriod = "all_time" | "month";

/** Another name, another threshold, other terms; its place among the tiers stays. */
export interface TierUpdate {
  commission?: CommissionTermsInput;
  name?: string;
  threshold?: number;
}

/** Query parameters of `listPrograms`. */
export interface ListProgramsQuery {
  /**
   * Most rows on the page.
   *
   * @default 25
   */
  limit: number;
  /**
   * `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit`
   * may change.
   */
  cursor?: string;
  /**
   * By the day the program was drafted, or alphabetically by `slug`: a name can be changed in the middle of a
   * walk, a slug cannot.
   *
   * @default "-created_at"
   */
  sort: "-created_at" | "created_at" | "slug" | "-slug";
  /**
   * `active` leaves those that attribute conversions now; without it drafts, paused and archived ones are
   * listed too.
   */
  status?: ProgramStatus;
  /** Text to look for in the name, whatever the case. */
  search?: string;
}

/** Query parameters of `listProgramAffiliates`. */
export interface ListProgramAffiliatesQuery {
  /**
   * Most rows on the page.
   *
   * @default 25
   */
  limit: number;
  /**
   * `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit`
   * may change.
   */
  cursor?: string;
  /**
   * By the time of joining. `joined_at` starts with the founding members; who left and came back counts from
   * the second time.
   *
   * @default "-joined_at"
   */
  sort: "-joined_at" | "joined_at";
  /** Only members who are in this status as affiliates. */
  status?: AffiliateStatus;
  /** Only members who reached this tier. */
  tier_id?: string;
}

/** Query parameters of `listCommissionRules`. */
export interface ListCommissionRulesQuery {
  /**
   * Most rows on the page.
   *
   * @default 25
   */
  limit: number;
  /**
   * `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit`
   * may change.
   */
  cursor?: string;
  /**
   * By the time the rule was added. For the order in which rules are tried, sort the rows by `priority` when
   * all are there: it can be changed between two pages.
   *
   * @default "created_at"
   */
  sort: "created_at" | "-created_at";
  /** True: only rules that apply. False: only those switched off. */
  is_active?: boolean;
}

/** Query parameters of `listTiers`. */
export interface ListTiersQuery {
  /**
   * Most rows on the page.
   *
   * @default 25
   */
  limit: number;
  /**
   * `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit`
   * may change.
   */
  cursor?: string;
  /**
   * Tiers are only ever added on top, so the oldest is the lowest: `created_at` climbs, `-created_at` starts
   * at the best terms.
   *
   * @default "created_at"
   */
  sort: "created_at" | "-created_at";
}
