// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Open } from "@heldsway/client-runtime";
import type { Plan } from "./shared.ts";

/** A kind of connection that can be made. */
export interface CatalogEntry {
  kind: Open<IntegrationKind>;
  name: string;
  auth_type: Open<IntegrationAuthType>;
  direction: Open<IntegrationDirection>;
  minimum_plan: Open<Plan>;
}

/** The account on the other side. */
export interface ExternalAccount {
  id: string;
  label: string;
}

/**
 * A connection to a store or a payment provider. Status: `pending` becomes `connected` or `error`;
 * `connected` and `degraded` change into each other; `error` is left by new credentials or a new
 * authorization; all can be disconnected, which is final.
 */
export interface Integration {
  id: string;
  kind: Open<IntegrationKind>;
  name: string;
  status: Open<IntegrationStatus>;
  auth_type: Open<IntegrationAuthType>;
  direction: Open<IntegrationDirection>;
  /** The account that was connected; null before it was. */
  external_account: ExternalAccount | null;
  /** What the other side allows us to do, in its own words. */
  granted_scopes: string[];
  config: IntegrationConfig;
  /** Program its orders count for; null for a rail, which serves all. */
  program_id: string | null;
  /** Null before there is one, and after disconnecting. */
  credential: IntegrationCredential | null;
  /**
   * Whether the other side tells us of orders as they come: `failing` when it lately could not, `missing`
   * when it has forgotten us and orders come by runs alone; null for kinds without webhooks. New values may
   * appear.
   */
  webhook_status: Open<"registered" | "failing" | "missing"> | null;
  /** Where to send the browser while an OAuth connection is `pending` or in `error`. */
  authorize_url: string | null;
  /** When the other side last told us something. */
  last_event_at: string | null;
  last_sync: Sync | null;
  /** Why it is `degraded` or in `error`; null otherwise. */
  error: IntegrationError | null;
  created_at: string;
  updated_at: string;
}

/**
 * How the other side knows us: `oauth2` in a browser, `plugin_key` by a secret of ours put into its plugin,
 * the others by what it gave you. New values may appear.
 */
export type IntegrationAuthType = "oauth2" | "api_key" | "api_credentials" | "plugin_key" | "partner_token";

/** All kinds of connections. */
export interface IntegrationCatalog {
  kinds: CatalogEntry[];
}

/** How a connection works; what does not apply to its kind is null. */
export interface IntegrationConfig {
  /** RentMy: which payment makes a booking a conversion; null for other kinds. New values may appear. */
  conversion_trigger: Open<"deposit" | "final_balance" | "both"> | null;
  /** Shopify: leave out orders that are not final. */
  exclude_draft_orders: boolean | null;
  /** Leave out orders the store marks as tests. */
  exclude_test_orders: boolean | null;
  /** Create coupons in the store, too. */
  sync_coupons: boolean | null;
}

/** Only what applies to the kind; anything else is a 422. */
export interface IntegrationConfigInput {
  /** RentMy: which payment counts. */
  conversion_trigger?: "deposit" | "final_balance" | "both" | undefined;
  /** Shopify: leave out orders that are not final. */
  exclude_draft_orders?: boolean | undefined;
  /** Leave out orders the store marks as tests. */
  exclude_test_orders?: boolean | undefined;
  /** Create coupons in the store, too. */
  sync_coupons?: boolean | undefined;
}

/** A connection to make. */
export interface IntegrationCreate {
  kind: IntegrationKind;
  config?: IntegrationConfigInput | undefined;
  credentials?: IntegrationCredentialsInput | undefined;
  name?: string | undefined;
  program_id?: string | undefined;
}

/** What is known of the credential; never the credential. */
export interface IntegrationCredential {
  last4: string | null;
  created_at: string;
  rotated_at: string | null;
  previous_expires_at: string | null;
}

/** What the other side asks for; which fields depends on the kind. */
export interface IntegrationCredentialsInput {
  /** Paddle, Stripe: one that may only read. */
  api_key?: string | undefined;
  /** Braintree: whose keys they are. */
  merchant_id?: string | undefined;
  /** RentMy: what it gives once it has verified the business. */
  partner_token?: string | undefined;
  /** Braintree, with `public_key`. */
  private_key?: string | undefined;
  /** Braintree. */
  public_key?: string | undefined;
}

/** `inbound`: brings orders; `outbound`: carries payouts. New values may appear. */
export type IntegrationDirection = "inbound" | "outbound" | "both";

/** What went wrong last. */
export interface IntegrationError {
  code: string;
  message: string;
}

/**
 * The store or provider on the other side; `plaid_ach` is the bank account that payouts are drawn from. New
 * values may appear.
 */
export type IntegrationKind =
  | "shopify"
  | "woocommerce"
  | "stripe"
  | "paddle"
  | "braintree"
  | "paypal"
  | "rentmy"
  | "plaid_ach";

/** Stores and payment providers, connected now or once. */
export interface IntegrationList {
  data: Integration[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/** A new inbound secret, shown once. */
export interface IntegrationSecret {
  integration_id: string;
  /** Put it into the plugin. Shown in this answer only. */
  secret: string;
  previous_expires_at: string | null;
}

/** `degraded`: works, with errors; `disconnected` is final. New values may appear. */
export type IntegrationStatus = "pending" | "connected" | "degraded" | "error" | "disconnected";

/** How the other side answered. */
export interface IntegrationTest {
  ok: boolean;
  latency_ms: number;
  error: IntegrationError | null;
}

/** Settings to change; those not sent, and the connection itself, stay. */
export interface IntegrationUpdate {
  config?: IntegrationConfigInput | undefined;
  /** New ones, tried at once; how a connection in `error` is mended. */
  credentials?: IntegrationCredentialsInput | undefined;
  name?: string | undefined;
  program_id?: string | null | undefined;
}

/** One run that fetches orders from the other side. */
export interface Sync {
  id: string;
  integration_id: string;
  status: Open<SyncStatus>;
  since: string | null;
  counts: SyncCounts;
  errors: IntegrationError[];
  started_at: string | null;
  finished_at: string | null;
  created_at: string;
}

/** What a synchronisation did. */
export interface SyncCounts {
  /** Orders looked at. */
  fetched: number;
  /** Conversions recorded. */
  created: number;
  /** Conversions corrected. */
  updated: number;
  /** Orders that were known, or are none of ours. */
  skipped: number;
  /** Conversions refunded or cancelled. */
  reversed: number;
}

/** What to fetch. */
export interface SyncCreate {
  /**
   * Everything the other side still has.
   *
   * @default false
   */
  full?: boolean | undefined;
  /** Orders changed since then. Default: since the last run. */
  since?: string | undefined;
}

/** How often one connection was asked for orders, and what came of it. */
export interface SyncList {
  data: Sync[];
  /** Whether another page follows. */
  has_more: boolean;
  /** `cursor` of the next page; null on the last one. */
  next_cursor: string | null;
}

/**
 * `partial`: some orders could not be taken; `failed`: none, or the other side did not answer. The last three
 * are final. New values may appear.
 */
export type SyncStatus = "queued" | "running" | "succeeded" | "partial" | "failed";

/** Query parameters of `listIntegrations`. */
export interface ListIntegrationsQuery {
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
   * By the time the connection was started, also where it took a browser or a second attempt to finish it.
   *
   * @default "-created_at"
   */
  sort?: "-created_at" | "created_at" | undefined;
  /** Only connections to this store or provider. */
  kind?: IntegrationKind | undefined;
  /** Only connections in this status; those in `error` and `degraded` need somebody. */
  status?: IntegrationStatus | undefined;
}

/** Query parameters of `listIntegrationSyncs`. */
export interface ListIntegrationSyncsQuery {
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
   * By the time the run was queued, which is not yet when it started.
   *
   * @default "-created_at"
   */
  sort?: "-created_at" | "created_at" | undefined;
  /** Only runs in this status; `partial` ones took some orders and list why not the others. */
  status?: SyncStatus | undefined;
}
