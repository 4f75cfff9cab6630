// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Environment, RateLimitPolicy, Scope } from "./shared.ts";

/**
 * A credential of a program. Status: `active` becomes `expired` when `expires_at` has passed and `revoked` by
 * revocation; both are final.
 */
export interface ApiKey {
  id: string;
  name: string;
  prefix: string;
  last4: string;
  scopes: Scope[];
  environment: Environment;
  rate_limit: RateLimitPolicy;
  status: ApiKeyStatus;
  /** While a rotation runs: until when the old secret works too. */
  previous_secret_expires_at: string | null;
  /** Exact to about a minute. */
  last_used_at: string | null;
  expires_at: string | null;
  revoked_at: string | null;
  created_at: string;
  updated_at: string;
}

/** An API key to make. */
export interface ApiKeyCreate {
  name: string;
  scopes: Scope[];
  /** When the key stops working; in the future. Default: never. */
  expires_at?: string;
  rate_limit?: RateLimitPolicyInput;
}

/** Keys without their secrets, those that ended included. */
export interface ApiKeyList {
  data: ApiKey[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/**
 * `expired` when its time was up, `revoked` when somebody ended it; either is answered 401. New values may
 * appear.
 */
export type ApiKeyStatus = "active" | "expired" | "revoked";

/** A new name, or all the scopes the key shall have. */
export interface ApiKeyUpdate {
  name?: string;
  scopes?: Scope[];
}

/** An API key with its secret, shown once. */
export interface ApiKeyWithSecret {
  id: string;
  name: string;
  prefix: string;
  last4: string;
  scopes: Scope[];
  environment: Environment;
  rate_limit: RateLimitPolicy;
  status: ApiKeyStatus;
  previous_secret_expires_at: string | null;
  last_used_at: string | null;
  expires_at: string | null;
  revoked_at: string | null;
  created_at: string;
  updated_at: string;
  /** The bearer token. Shown in this answer only. */
  secret: string;
}

/** At most `limit` requests in any `window_seconds`. */
export interface RateLimitPolicyInput {
  limit: number;
  window_seconds: number;
}

/** Query parameters of `listApiKeys`. */
export interface ListApiKeysQuery {
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
   * By the age of the key, not of its secret: `created_at` brings up the keys that have been around longest.
   * Rotating moves no key.
   *
   * @default "-created_at"
   */
  sort: "-created_at" | "created_at";
  /** Only keys in this status; a key in rotation is `active`. */
  status?: ApiKeyStatus;
}
