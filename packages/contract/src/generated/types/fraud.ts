// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { FraudReview, FraudReviewStatus, FraudSignalCode } from "./shared.ts";

/** An affiliate whose conversions are not held. */
export interface AllowlistEntry {
  id: string;
  affiliate_id: string;
  reason: string | null;
  created_by: string;
  created_at: string;
}

/** Whom to trust. */
export interface AllowlistEntryCreate {
  affiliate_id: string;
  reason?: string;
}

/** Whom the fraud check lets through. */
export interface AllowlistEntryList {
  data: AllowlistEntry[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/** Why it is fine. */
export interface FraudApprove {
  /**
   * Put the affiliate on the allow-list.
   *
   * @default false
   */
  always_allow_affiliate?: boolean;
  reason?: string;
}

/** Conversions that wait for a person to decide, or had one. */
export interface FraudReviewList {
  data: FraudReview[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/** Query parameters of `listFraudAllowlist`. */
export interface ListFraudAllowlistQuery {
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
   * `created_at` starts with whom the check has trusted longest: the entries to look at again now and then.
   *
   * @default "-created_at"
   */
  sort: "-created_at" | "created_at";
  /** Only what belongs to this affiliate. An id that nobody has leaves nothing. */
  affiliate_id?: string;
}

/** Query parameters of `listFraudReviews`. */
export interface ListFraudReviewsQuery {
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
   * `-score` shows the most suspicious first; a score is given once and not worked out anew when the policy
   * changes.
   *
   * @default "-created_at"
   */
  sort: "-created_at" | "created_at" | "-score" | "score";
  /** Only reviews in this status; the queue to work off is `open`. */
  status?: FraudReviewStatus;
  /** Only what belongs to this affiliate. An id that nobody has leaves nothing. */
  affiliate_id?: string;
  /** Only this program's part; one that does not exist has none, which is no error. */
  program_id?: string;
  /** Only reviews with this signal. */
  signal?: FraudSignalCode;
  /** Only reviews of conversions that scored at least this. */
  score_min?: number;
}
