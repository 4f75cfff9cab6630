// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Open } from "@heldsway/client-runtime";
import type { AttributionModel, CommissionTermsType, Currency } from "./shared.ts";

/** What a conversion earns: a share of it, or a flat amount. */
export interface CommissionTerms {
  type: Open<CommissionTermsType>;
  /** Percent, when `type` is `percentage`. */
  rate: string | null;
  /** Minor units of the program's currency, when `type` is `flat`. */
  amount: number | null;
}

/**
 * Terms affiliates earn under. Status: `draft` becomes `active`; `active` and `paused` change into each
 * other; all can be `archived`, which is final.
 */
export interface Program {
  id: string;
  name: string;
  slug: string;
  status: Open<ProgramStatus>;
  currency: Currency;
  default_commission: CommissionTerms;
  recurring: RecurringTerms;
  /** Days a click counts. */
  cookie_duration: number;
  attribution_model: Open<AttributionModel>;
  allow_self_registration: boolean;
  /** Conversions approve themselves after `auto_approve_delay_days`. */
  auto_approve_enabled: boolean;
  auto_approve_delay_days: number;
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

/** Rate of one recruitment level. */
export interface ProgramLevel {
  level: number;
  /** Percent. */
  rate: string;
}

/** One page of programs. */
export interface ProgramList {
  data: Program[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/** New conversions are attributed in `active` programs only. New values may appear. */
export type ProgramStatus = "draft" | "active" | "paused" | "archived";

/** Whether renewals earn too. */
export interface RecurringTerms {
  enabled: boolean;
  /** Renewals that earn; null: all. */
  max_cycles: number | null;
}

/** Query parameters of `listPrograms`. */
export interface ListProgramsQuery {
  /**
   * Most rows on the page.
   *
   * @default 25
   */
  limit?: number | undefined;
  /**
   * `next_cursor` of the page before. Valid for the same list with the same filters and sort only; `limit`
   * may change.
   */
  cursor?: string | undefined;
  /**
   * Order of the list; a minus sign means descending. Rows that compare equal are ordered by id.
   *
   * @default "-created_at"
   */
  sort?: "created_at" | "-created_at" | "name" | "-name" | undefined;
  /** Only programs in this status. */
  status?: ProgramStatus | undefined;
  /** Text to look for in the name, whatever the case. */
  search?: string | undefined;
}
