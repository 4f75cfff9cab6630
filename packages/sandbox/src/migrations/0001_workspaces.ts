export const sql = `
  -- The workspace this transaction acts for; null, and so no row at all, when none was set.
  create function current_workspace() returns text
    language sql stable parallel safe
    return nullif(current_setting('heldsway.workspace', true), '');

  create table workspaces (
    workspace_id text collate "C" primary key,
    name text not null,
    environment text not null check (environment in ('live', 'sandbox')),
    plan text not null check (plan in ('nano', 'basic', 'standard', 'custom')),
    trial_ends_at timestamptz,
    default_currency text not null check (default_currency ~ '^[A-Z]{3}$'),
    timezone text not null default 'UTC',
    created_at timestamptz not null
  );
  alter table workspaces enable row level security;
  alter table workspaces force row level security;
  create policy own_workspace on workspaces for select to heldsway_app
    using (workspace_id = current_workspace());
  grant select on workspaces to heldsway_app;

  -- Making a workspace and finding the one a key belongs to come before there is a current one.
  create policy owner_reads on workspaces for select to heldsway_owner using (true);
  create policy owner_creates on workspaces for insert to heldsway_owner with check (true);
`;
