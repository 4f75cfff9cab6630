import { isolate } from "./isolate.ts";

export const sql = `
  create table conversions (
    workspace_id text collate "C" not null references workspaces,
    id text collate "C" not null,
    program_id text collate "C" not null,
    affiliate_id text collate "C",
    link_id text collate "C",
    coupon_code text,
    click_id text collate "C",
    external_id text collate "C" not null,
    source text collate "C" not null check (
      source in ('api', 'sdk', 'shopify', 'woocommerce', 'stripe', 'paddle', 'braintree', 'paypal', 'rentmy')
    ),
    integration_id text collate "C",
    type text not null check (type in ('sale', 'renewal', 'lead', 'booking')),
    status text collate "C" not null
      check (status in ('pending', 'approved', 'rejected', 'cancelled', 'refunded')),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    amount bigint not null check (amount >= 0),
    subtotal bigint check (subtotal >= 0),
    discount_amount bigint not null default 0 check (discount_amount >= 0),
    tax_amount bigint not null default 0 check (tax_amount >= 0),
    commissionable_amount bigint not null check (commissionable_amount >= 0),
    refunded_amount bigint not null default 0 check (refunded_amount between 0 and amount),
    customer json,
    line_items json not null default '[]',
    attribution_method text check (attribution_method in ('click', 'coupon', 'manual')),
    attribution_model text,
    fraud_score integer not null default 0 check (fraud_score between 0 and 100),
    fraud_decision text collate "C" not null default 'clear' check (fraud_decision in ('clear', 'held', 'blocked')),
    fraud_signals text[] not null default '{}',
    fraud_review_id text collate "C",
    rule_trace json not null default '[]',
    rejection_reason text,
    metadata json not null default '{}',
    converted_at timestamptz not null,
    approved_at timestamptz,
    rejected_at timestamptz,
    cancelled_at timestamptz,
    refunded_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, program_id) references programs (workspace_id, id),
    foreign key (workspace_id, affiliate_id) references affiliates (workspace_id, id),
    check ((affiliate_id is null) = (attribution_method is null)),
    check ((affiliate_id is null) = (attribution_model is null)),
    check ((status = 'cancelled') = (cancelled_at is not null)),
    check (commissionable_amount <= amount)
  );
  -- The natural key of an order; it still stops a second one when the idempotency key is forgotten.
  create unique index conversions_external_id on conversions (workspace_id, program_id, source, external_id);
  create index on conversions (workspace_id, converted_at, id);
  create index on conversions (workspace_id, created_at, id);
  create index on conversions (workspace_id, amount, id);
  create index on conversions (workspace_id, status, converted_at, id);
  create index on conversions (workspace_id, affiliate_id, converted_at, id);
  create index on conversions (workspace_id, link_id, converted_at, id);
  create index on conversions (workspace_id, external_id, id);
  ${isolate("conversions", "select, insert, update")}

  -- The ledger: one row for each amount owed, of one conversion or an adjustment of a paid one.
  create table commissions (
    workspace_id text collate "C" not null references workspaces,
    id text collate "C" not null,
    kind text collate "C" not null check (kind in ('earning', 'adjustment', 'bonus')),
    program_id text collate "C" not null,
    affiliate_id text collate "C" not null,
    conversion_id text collate "C",
    level integer not null check (level between 1 and 3),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    amount bigint not null,
    reversed_amount bigint not null default 0 check (reversed_amount >= 0),
    clawed_back_amount bigint not null default 0 check (clawed_back_amount >= 0),
    net_amount bigint not null generated always as (amount - reversed_amount) stored,
    rate_type text check (rate_type in ('percentage', 'flat')),
    rate_value text,
    base_amount bigint check (base_amount >= 0),
    -- Why a bonus or an adjustment was written.
    reason text check (reason is null or kind <> 'earning'),
    rule_trace json not null default '[]',
    status text collate "C" not null
      check (status in ('pending', 'held', 'approved', 'scheduled', 'paid', 'rejected', 'reversed')),
    hold_reason text,
    reversal_of text collate "C",
    reversal_reason text,
    payout_id text collate "C",
    available_at timestamptz not null,
    accrued_at timestamptz not null,
    approved_at timestamptz,
    held_at timestamptz,
    paid_at timestamptz,
    reversed_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, program_id) references programs (workspace_id, id),
    foreign key (workspace_id, affiliate_id) references affiliates (workspace_id, id),
    foreign key (workspace_id, conversion_id) references conversions (workspace_id, id),
    foreign key (workspace_id, reversal_of) references commissions (workspace_id, id),
    check (kind <> 'earning' or (conversion_id is not null and amount >= 0)),
    check (amount < 0 or reversed_amount + clawed_back_amount <= amount),
    check ((payout_id is not null) = (status in ('scheduled', 'paid')))
  );
  -- One earning for each level of a conversion, whatever runs at the same time.
  create unique index commissions_once on commissions (workspace_id, conversion_id, level) where kind = 'earning';
  create index on commissions (workspace_id, created_at, id);
  create index on commissions (workspace_id, amount, id);
  create index on commissions (workspace_id, available_at, id);
  create index on commissions (workspace_id, status, created_at, id);
  create index on commissions (workspace_id, affiliate_id, created_at, id);
  create index on commissions (workspace_id, conversion_id);
  create index on commissions (workspace_id, payout_id);
  create index on commissions (workspace_id, reversal_of);
  ${isolate("commissions", "select, insert, update")}
`;
