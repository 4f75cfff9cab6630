import type { ColumnType, Generated } from "kysely";
import type { Plan } from "../auth/principal.ts";
import type { Scope } from "../auth/scopes.ts";

/** Tables of schema `heldsway`, as `src/migrations` makes them. */
export interface Tables {
  workspaces: WorkspacesTable;
  api_keys: ApiKeysTable;
  api_key_secrets: ApiKeySecretsTable;
  programs: ProgramsTable;
  affiliates: AffiliatesTable;
  program_affiliates: ProgramAffiliatesTable;
  conversions: ConversionsTable;
  commissions: CommissionsTable;
  audit_log: AuditLogTable;
  outbox_events: OutboxEventsTable;
  idempotency_answers: IdempotencyAnswersTable;
}

/** `json`: parsed when read, JSON text when written, as pg would make a Postgres array of an array. */
type Json<T> = ColumnType<T, string, string>;
/** `json` with a default. */
type DefaultedJson<T> = ColumnType<T, string | undefined, string>;
/** A column that may be left out. */
type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** Moments are RFC 3339 text with microseconds, both ways. */
type Moment = string;

interface WorkspacesTable {
  workspace_id: string;
  name: string;
  environment: "live" | "sandbox";
  plan: Plan;
  trial_ends_at: Optional<Moment>;
  default_currency: string;
  timezone: Generated<string>;
  created_at: Moment;
}

interface ApiKeysTable {
  workspace_id: string;
  id: string;
  name: string;
  scopes: Scope[];
  rate_limit: number;
  rate_window_seconds: number;
  created_by: Optional<string>;
  last_used_at: Optional<Moment>;
  expires_at: Optional<Moment>;
  revoked_at: Optional<Moment>;
  created_at: Moment;
  updated_at: Moment;
}

interface ApiKeySecretsTable {
  workspace_id: string;
  id: string;
  api_key_id: string;
  digest: Buffer;
  prefix: string;
  last4: string;
  expires_at: Optional<Moment>;
  created_at: Moment;
}

interface ProgramsTable {
  workspace_id: string;
  id: string;
  name: string;
  slug: string;
  status: "draft" | "active" | "paused" | "archived";
  currency: string;
  commission_type: "percentage" | "flat";
  commission_rate: Optional<string>;
  commission_amount: Optional<number>;
  levels: DefaultedJson<{ readonly level: number; readonly rate: string }[]>;
  max_total_commission_percent: Optional<string>;
  is_recurring: Generated<boolean>;
  recurring_max_cycles: Optional<number>;
  cookie_duration: Generated<number>;
  attribution_model: "last_touch" | "first_touch" | "coupon_priority" | "multi_touch";
  allow_self_registration: Generated<boolean>;
  auto_approve_enabled: Generated<boolean>;
  auto_approve_delay_days: Generated<number>;
  auto_approve_min_amount: Optional<number>;
  auto_approve_max_amount: Optional<number>;
  hold_period_days: Generated<number>;
  created_at: Moment;
  updated_at: Moment;
}

interface AffiliatesTable {
  workspace_id: string;
  id: string;
  referral_code: string;
  status: "pending" | "active" | "suspended" | "terminated";
  name: string;
  email: string;
  phone: Optional<string>;
  country: Optional<string>;
  commission_rate: Optional<string>;
  parent_affiliate_id: Optional<string>;
  payout_type: Optional<"paypal" | "ach" | "crypto">;
  payout_masked: Optional<string>;
  payout_destination: Optional<Buffer>;
  tax_form_type: Optional<"w9" | "w8">;
  tax_form_status: Generated<"missing" | "submitted" | "verified">;
  notes: Optional<string>;
  tags: Generated<string[]>;
  metadata: DefaultedJson<{ [key: string]: string }>;
  approved_at: Optional<Moment>;
  suspended_at: Optional<Moment>;
  terminated_at: Optional<Moment>;
  created_at: Moment;
  updated_at: Moment;
}

interface ProgramAffiliatesTable {
  workspace_id: string;
  program_id: string;
  affiliate_id: string;
  created_at: Moment;
}

/** One rule that set a commission. */
export interface RuleTraceEntry {
  readonly rule: "affiliate_override" | "program_level" | "program_default";
  readonly level: number;
  /** Percent; null for a flat amount. */
  readonly rate: string | null;
  readonly amount: number;
}

interface ConversionsTable {
  workspace_id: string;
  id: string;
  program_id: string;
  affiliate_id: Optional<string>;
  link_id: Optional<string>;
  coupon_code: Optional<string>;
  click_id: Optional<string>;
  external_id: string;
  source: "api" | "sdk" | "shopify" | "woocommerce" | "stripe" | "paddle" | "braintree" | "paypal" | "rentmy";
  integration_id: Optional<string>;
  type: "sale" | "renewal" | "lead" | "booking";
  status: "pending" | "approved" | "rejected" | "cancelled" | "refunded";
  currency: string;
  amount: number;
  subtotal: Optional<number>;
  discount_amount: Generated<number>;
  tax_amount: Generated<number>;
  commissionable_amount: number;
  refunded_amount: Generated<number>;
  customer: ColumnType<Customer | null, string | null | undefined, string | null>;
  line_items: DefaultedJson<LineItem[]>;
  attribution_method: Optional<"click" | "coupon" | "manual">;
  attribution_model: Optional<"last_touch" | "first_touch" | "coupon_priority" | "multi_touch">;
  fraud_score: Generated<number>;
  fraud_decision: Generated<"clear" | "held" | "blocked">;
  fraud_signals: Generated<string[]>;
  fraud_review_id: Optional<string>;
  rule_trace: DefaultedJson<RuleTraceEntry[]>;
  rejection_reason: Optional<string>;
  metadata: DefaultedJson<{ [key: string]: string }>;
  converted_at: Moment;
  approved_at: Optional<Moment>;
  rejected_at: Optional<Moment>;
  cancelled_at: Optional<Moment>;
  refunded_at: Optional<Moment>;
  created_at: Moment;
  updated_at: Moment;
}

export interface Customer {
  readonly external_id: string | null;
  readonly email: string | null;
  readonly name: string | null;
  readonly is_new: boolean | null;
}

export interface LineItem {
  readonly product_id: string;
  readonly name: string;
  readonly quantity: number;
  readonly price: number;
  readonly category: string | null;
}

interface CommissionsTable {
  workspace_id: string;
  id: string;
  kind: "earning" | "adjustment" | "bonus";
  program_id: string;
  affiliate_id: string;
  conversion_id: Optional<string>;
  level: number;
  currency: string;
  amount: number;
  reversed_amount: Generated<number>;
  clawed_back_amount: Generated<number>;
  net_amount: ColumnType<number, never, never>;
  rate_type: Optional<"percentage" | "flat">;
  rate_value: Optional<string>;
  base_amount: Optional<number>;
  reason: Optional<string>;
  rule_trace: DefaultedJson<RuleTraceEntry[]>;
  status: "pending" | "held" | "approved" | "scheduled" | "paid" | "rejected" | "reversed";
  hold_reason: Optional<string>;
  reversal_of: Optional<string>;
  reversal_reason: Optional<string>;
  payout_id: Optional<string>;
  available_at: Moment;
  accrued_at: Moment;
  approved_at: Optional<Moment>;
  held_at: Optional<Moment>;
  paid_at: Optional<Moment>;
  reversed_at: Optional<Moment>;
  created_at: Moment;
  updated_at: Moment;
}

interface AuditLogTable {
  workspace_id: string;
  id: string;
  occurred_at: Moment;
  actor_type: "user" | "api_key" | "integration" | "system" | "affiliate";
  actor_id: string;
  action: string;
  target_type: string;
  target_id: string;
  changes: Json<readonly { readonly field: string; readonly from: unknown; readonly to: unknown }[]>;
  request_id: Optional<string>;
}

interface OutboxEventsTable {
  workspace_id: string;
  id: string;
  type: string;
  data: Json<{ readonly object: unknown; readonly previous: unknown }>;
  created_at: Moment;
  dispatched_at: Optional<Moment>;
}

interface IdempotencyAnswersTable {
  workspace_id: string;
  key_hash: Buffer;
  fingerprint: string;
  operation_id: string;
  request_id: string;
  status: number;
  headers: Json<readonly (readonly [name: string, value: string])[]>;
  body: Buffer | null;
  is_sealed: boolean;
  created_at: Moment;
  expires_at: Moment;
}
