import { isolate } from "./isolate.ts";

export const sql = `
  create table affiliates (
    workspace_id text collate "C" not null references workspaces,
    id text collate "C" not null,
    referral_code text collate "C" not null,
    status text collate "C" not null check (status in ('pending', 'active', 'suspended', 'terminated')),
    name text not null,
    email text not null,
    phone text,
    country text check (country ~ '^[A-Z]{2}$'),
    -- Overrides the program's rate; null inherits it.
    commission_rate numeric(5, 2) check (commission_rate between 0 and 100),
    parent_affiliate_id text collate "C",
    payout_type text check (payout_type in ('paypal', 'ach', 'crypto')),
    payout_masked text,
    -- Encrypted; null where only the mask is known.
    payout_destination bytea,
    tax_form_type text check (tax_form_type in ('w9', 'w8')),
    tax_form_status text not null default 'missing' check (tax_form_status in ('missing', 'submitted', 'verified')),
    notes text,
    tags text[] not null default '{}',
    metadata json not null default '{}',
    approved_at timestamptz,
    suspended_at timestamptz,
    terminated_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, parent_affiliate_id) references affiliates (workspace_id, id),
    check (parent_affiliate_id <> id),
    check ((payout_type is null) = (payout_masked is null))
  );
  create unique index affiliates_email on affiliates (workspace_id, lower(email));
  create unique index affiliates_referral_code on affiliates (workspace_id, lower(referral_code));
  create index on affiliates (workspace_id, created_at, id);
  create index on affiliates (workspace_id, status, created_at, id);
  create index on affiliates (workspace_id, referral_code, id);
  create index on affiliates (workspace_id, parent_affiliate_id);
  ${isolate("affiliates", "select, insert, update")}

  create table program_affiliates (
    workspace_id text collate "C" not null,
    program_id text collate "C" not null,
    affiliate_id text collate "C" not null,
    created_at timestamptz not null,
    primary key (workspace_id, program_id, affiliate_id),
    foreign key (workspace_id, program_id) references programs (workspace_id, id),
    foreign key (workspace_id, affiliate_id) references affiliates (workspace_id, id)
  );
  create index on program_affiliates (workspace_id, affiliate_id);
  ${isolate("program_affiliates", "select, insert, delete")}
`;
