// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Open } from "@heldsway/client-runtime";
import type { Metadata } from "./shared.ts";

/**
 * Somebody who refers customers. Status: `pending` becomes `active` by approval; `active` and `suspended`
 * change into each other; all three can be `terminated`, which is final.
 */
export interface Affiliate {
  id: string;
  name: string;
  email: string;
  /** E.164. */
  phone: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** Used in links and at the checkout; unique in the workspace. */
  referral_code: string;
  status: Open<AffiliateStatus>;
  /** Own rate in percent; null: the rate of the program. */
  commission_rate: string | null;
  /** Programs the affiliate is a member of. */
  program_ids: string[];
  /** Who recruited the affiliate. */
  parent_affiliate_id: string | null;
  /** Where payouts go; null until the affiliate has said. */
  payout_method: PayoutMethod | null;
  tax_form: TaxForm;
  tags: string[];
  /** Internal; the affiliate never sees it. */
  notes: string | null;
  metadata: Metadata;
  approved_at: string | null;
  suspended_at: string | null;
  terminated_at: string | null;
  created_at: string;
  updated_at: string;
}

/** A new affiliate. */
export interface AffiliateCreate {
  /** Unique in the workspace, whatever the case. */
  email: string;
  name: string;
  /** Own rate in percent, 0 to 100 with up to two decimals. */
  commission_rate?: string | null | undefined;
  /** ISO 3166-1 alpha-2. */
  country?: string | undefined;
  metadata?: Metadata | undefined;
  notes?: string | undefined;
  /** Who recruited the affiliate. */
  parent_affiliate_id?: string | undefined;
  /** E.164. */
  phone?: string | undefined;
  /** Programs to join at once. */
  program_ids?: string[] | undefined;
  /** Unique in the workspace, whatever the case. Default: made from the name. */
  referral_code?: string | undefined;
  /** @default "pending" */
  status?: "pending" | "active" | undefined;
  tags?: string[] | undefined;
}

/** One page of affiliates. */
export interface AffiliateList {
  data: Affiliate[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/**
 * `pending`: waits for approval; `active`: earns; `suspended`: earns nothing new for now; `terminated`: earns
 * nothing new, for good. New values may appear.
 */
export type AffiliateStatus = "pending" | "active" | "suspended" | "terminated";

/** What to change; fields left out stay as they are. */
export interface AffiliateUpdate {
  /** ISO 3166-1 alpha-2. */
  country?: string | null | undefined;
  metadata?: Metadata | undefined;
  name?: string | undefined;
  notes?: string | null | undefined;
  payout_method?: PayoutMethodUpdate | undefined;
  /** E.164. */
  phone?: string | null | undefined;
  tags?: string[] | undefined;
}

/** Where payouts go. */
export interface PayoutMethod {
  type: Open<PayoutMethodType>;
  /** The destination, unreadable but for a hint. */
  masked: string;
}

/** The rail. New values may appear. */
export type PayoutMethodType = "paypal" | "ach" | "crypto";

/** Where payouts shall go. */
export interface PayoutMethodUpdate {
  type: PayoutMethodType;
  /** PayPal address, bank account or wallet. Stored encrypted, shown masked. */
  destination: string;
}

/** The tax form on file. */
export interface TaxForm {
  /** W-9 for US persons, W-8 for others; null while there is none. */
  type: Open<"w9" | "w8"> | null;
  status: Open<"missing" | "submitted" | "verified">;
}

/** Query parameters of `listAffiliates`. */
export interface ListAffiliatesQuery {
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
  sort?: "created_at" | "-created_at" | "referral_code" | "-referral_code" | undefined;
  /** Only affiliates in this status. */
  status?: AffiliateStatus | undefined;
  /** Only members of this program. */
  program_id?: string | undefined;
  /** Only affiliates recruited by this one, directly. */
  parent_affiliate_id?: string | undefined;
  /** Text to look for in name, e-mail address and referral code. */
  search?: string | undefined;
  /** Only the affiliate with this e-mail address, whatever the case. */
  email?: string | undefined;
  /** Only the affiliate with this referral code. */
  referral_code?: string | undefined;
  /** Only affiliates that carry this tag. */
  tag?: string | undefined;
  /** Only affiliates created at this time or later. */
  created_after?: string | undefined;
  /** Only affiliates created before this time. */
  created_before?: string | undefined;
}
