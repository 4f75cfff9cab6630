// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Affiliate, AffiliateStatus, Currency, Metadata, PayoutMethodType } from "./shared.ts";

/**
 * What is owed to an affiliate in one currency, by status of the entries. The five parts add up to the signed
 * sum of all entries.
 */
export interface AffiliateBalance {
  currency: Currency;
  /** Accrued, not approved yet, in minor units. */
  pending: number;
  /** Stopped by the fraud check or a person, in minor units. */
  held: number;
  /** Payable, in minor units; negative when adjustments outweigh earnings. */
  approved: number;
  /** In open payouts, in minor units. */
  scheduled: number;
  /** Paid out so far, in minor units. */
  paid: number;
  /** Taken off before payment so far, in minor units. */
  reversed: number;
}

/** Balances of an affiliate, one per currency they ever earned in. */
export interface AffiliateBalances {
  balances: AffiliateBalance[];
}

/** The rate an affiliate earns at, and where it comes from. */
export interface AffiliateCommission {
  /** Program the rates are for; null when the affiliate is in none. */
  program_id: string | null;
  /** Own rate in percent; null when there is none. */
  affiliate_rate: string | null;
  /** Rate of the program in percent; null for flat programs. */
  program_default_rate: string | null;
  /** What the next conversion is worked out with. */
  effective_rate: string | null;
}

/** The own rate of an affiliate. */
export interface AffiliateCommissionReplace {
  /** Percent, 0 to 100 with up to two decimals; null clears it. */
  commission_rate: string | null;
  /** Set the rate in this program only. */
  program_id?: string;
}

/** A new affiliate. */
export interface AffiliateCreate {
  /** Unique in the workspace, whatever the case. */
  email: string;
  name: string;
  /** Own rate in percent, 0 to 100 with up to two decimals. */
  commission_rate?: string | null;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  metadata?: Metadata;
  notes?: string;
  /** Who recruited the affiliate. */
  parent_affiliate_id?: string;
  /** E.164. */
  phone?: string;
  /** Programs to join at once. */
  program_ids?: string[];
  /** Unique in the workspace, whatever the case. Default: made from the name. */
  referral_code?: string;
  /** @default "pending" */
  status?: "pending" | "active";
  tags?: string[];
}

/** Some of the people and companies who refer customers. */
export interface AffiliateList {
  data: Affiliate[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/** The parts of a profile to change, at least one; a part left out stays. */
export interface AffiliateUpdate {
  /** ISO 3166-1 alpha-2. */
  country?: string | null;
  metadata?: Metadata;
  name?: string;
  notes?: string | null;
  payout_method?: PayoutMethodUpdate;
  /** E.164. */
  phone?: string | null;
  tags?: string[];
}

/** An affiliate recruited by another, directly or through others. */
export interface DownlineMember {
  affiliate_id: string;
  name: string;
  status: AffiliateStatus;
  /** 1: recruited directly. */
  level: number;
  parent_affiliate_id: string;
  joined_at: string;
}

/** Recruits, and whom they recruited in turn. */
export interface DownlineMemberList {
  data: DownlineMember[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/** Links being made in the background. */
export interface LinkBatch {
  batch_id: string;
  status: LinkBatchStatus;
  /** Links that were asked for. */
  total_items: number;
  /** Made so far. */
  created: number;
  /** Given up so far; each is in `errors`. */
  failed: number;
  errors: LinkBatchError[];
  /** Where to ask how far it is, on the same host. */
  status_url: string;
  created_at: string;
  finished_at: string | null;
}

/** Links to make in one go. */
export interface LinkBatchCreate {
  links: LinkCreate[];
}

/** Why one link of a batch was not made. */
export interface LinkBatchError {
  /** Place in the request, from 0. */
  index: number;
  code: string;
  detail: string;
}

/** `completed` batches can still list links that failed. New values may appear. */
export type LinkBatchStatus = "pending" | "processing" | "completed" | "failed";

/** A link to make. */
export interface LinkCreate {
  /** HTTPS. */
  destination_url: string;
  campaign?: string;
  /** Coupon of the same affiliate to show with the link. */
  coupon_id?: string;
  metadata?: Metadata;
  /** Program its conversions count for. Default: the affiliate's only one. */
  program_id?: string;
  /** Default: made up. */
  slug?: string;
}

/** Where payouts shall go. */
export interface PayoutMethodUpdate {
  type: PayoutMethodType;
  /** PayPal address, bank account or wallet. Stored encrypted, shown masked. */
  destination: string;
}

/** Why, for the audit log. */
export interface ReasonInput {
  /** Shown in the audit log. */
  reason?: string;
}

/** Query parameters of `listAffiliates`. */
export interface ListAffiliatesQuery {
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
   * By the time the affiliate was added, or by the bytes of the referral code; a minus sign for last to
   * first.
   *
   * @default "-created_at"
   */
  sort: "-created_at" | "created_at" | "referral_code" | "-referral_code";
  /** Only affiliates in this status. Left out, the terminated ones are in the list as well. */
  status?: AffiliateStatus;
  /** Only this program's part; one that does not exist has none, which is no error. */
  program_id?: string;
  /** Only whom this affiliate recruited directly; the downline has the levels below. */
  parent_affiliate_id?: string;
  /** Text to look for in name, e-mail address and referral code. */
  search?: string;
  /** Only the affiliate with this e-mail address, whatever the case. */
  email?: string;
  /** Only the affiliate with this referral code. */
  referral_code?: string;
  /** Only affiliates that carry this tag. */
  tag?: string;
  /** Only affiliates created at this time or later. */
  created_after?: string;
  /** Only affiliates created before this time. */
  created_before?: string;
}

/** Query parameters of `getAffiliateCommission`. */
export interface GetAffiliateCommissionQuery {
  /**
   * Program to compare with, one that the affiliate is a member of. Needed when there are several; a 400 says
   * so.
   */
  program_id?: string;
}

/** Query parameters of `listAffiliateDownline`. */
export interface ListAffiliateDownlineQuery {
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
   * `level` goes down the tree step by step, in the order of joining within a level; `-joined_at` shows the
   * newest recruits, however deep.
   *
   * @default "level"
   */
  sort: "level" | "-level" | "joined_at" | "-joined_at";
  /** Only recruits of this level. */
  level?: number;
}

/** Query parameters of `listAffiliateLinks`. */
export interface ListAffiliateLinksQuery {
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
   * `-created_at` shows the latest link first, `slug` goes from a to z.
   *
   * @default "-created_at"
   */
  sort: "-created_at" | "created_at" | "slug" | "-slug";
  /** True: only links that track. False: only those switched off, which redirect all the same. */
  is_active?: boolean;
  /** Text to look for in slug, destination and campaign, whatever the case. */
  search?: string;
}
