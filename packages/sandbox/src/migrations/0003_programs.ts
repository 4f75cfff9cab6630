import { isolate } from "./isolate.ts";

export const sql = `
  create table programs (
    workspace_id text collate "C" not null references workspaces,
    id text collate "C" not null,
    name text collate "C" not null,
    slug text not null,
    status text not null check (status in ('draft', 'active', 'paused', 'archived')),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    commission_type text not null check (commission_type in ('percentage', 'flat')),
    -- Percent of the base, or minor units for each conversion.
    commission_rate numeric(5, 2) check (commission_rate between 0 and 100),
    commission_amount bigint check (commission_amount >= 0),
    -- Rates by recruitment depth: [{"level": 1, "rate": "10.00"}, {"level": 2, "rate": "3.00"}].
    levels json not null default '[]',
    max_total_commission_percent numeric(5, 2) check (max_total_commission_percent between 0 and 100),
    is_recurring boolean not null default false,
    recurring_max_cycles integer check (recurring_max_cycles > 0),
    cookie_duration integer not null default 30 check (cookie_duration between 1 and 365),
    attribution_model text not null
      check (attribution_model in ('last_touch', 'first_touch', 'coupon_priority', 'multi_touch')),
    allow_self_registration boolean not null default false,
    auto_approve_enabled boolean not null default false,
    auto_approve_delay_days integer not null default 0 check (auto_approve_delay_days between 0 and 365),
    -- Conversions of another size wait for a person.
    auto_approve_min_amount bigint check (auto_approve_min_amount >= 0),
    auto_approve_max_amount bigint check (auto_approve_max_amount >= auto_approve_min_amount),
    hold_period_days integer not null default 0 check (hold_period_days between 0 and 365),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, slug),
    check ((commission_type = 'percentage') = (commission_rate is not null)),
    check ((commission_type = 'flat') = (commission_amount is not null))
  );
  create index on programs (workspace_id, created_at, id);
  create index on programs (workspace_id, name, id);
  ${isolate("programs", "select, insert, update")}
`;
