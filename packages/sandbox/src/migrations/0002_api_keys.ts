import { isolate } from "./isolate.ts";

export const sql = `
  create table api_keys (
    workspace_id text collate "C" not null references workspaces,
    id text collate "C" not null,
    name text not null,
    scopes text[] not null check (cardinality(scopes) > 0),
    rate_limit integer not null check (rate_limit > 0),
    rate_window_seconds integer not null check (rate_window_seconds > 0),
    created_by text,
    last_used_at timestamptz,
    expires_at timestamptz,
    revoked_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (workspace_id, id)
  );
  create index on api_keys (workspace_id, created_at, id);
  ${isolate("api_keys", "select, insert, update")}

  -- One row per secret: two while a key rotates. The secret itself is nowhere; its digest is keyed.
  create table api_key_secrets (
    workspace_id text collate "C" not null,
    id text collate "C" not null,
    api_key_id text collate "C" not null,
    digest bytea not null unique,
    prefix text not null,
    last4 text not null,
    expires_at timestamptz,
    created_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, api_key_id) references api_keys (workspace_id, id)
  );
  create index on api_key_secrets (workspace_id, api_key_id, created_at);
  ${isolate("api_key_secrets", "select, insert, update")}

  -- A key is looked up before its workspace is known, so the lookup acts as the owner and returns one key.
  create policy owner_reads on api_keys for select to heldsway_owner using (true);
  create policy owner_reads on api_key_secrets for select to heldsway_owner using (true);

  create function find_api_key(wanted bytea)
    returns table (
      workspace_id text, workspace_name text, environment text, plan text, trial_ends_at timestamptz,
      key_id text, key_name text, scopes text[], rate_limit integer, rate_window_seconds integer,
      secret_id text, digest bytea, expires_at timestamptz, revoked_at timestamptz, secret_expires_at timestamptz
    )
    language sql stable security definer set search_path = heldsway, pg_temp
    begin atomic
      select w.workspace_id, w.name, w.environment, w.plan, w.trial_ends_at,
        k.id, k.name, k.scopes, k.rate_limit, k.rate_window_seconds,
        s.id, s.digest, k.expires_at, k.revoked_at, s.expires_at
      from api_key_secrets s
      join api_keys k on k.workspace_id = s.workspace_id and k.id = s.api_key_id
      join workspaces w on w.workspace_id = s.workspace_id
      where s.digest = wanted;
    end;
  revoke all on function find_api_key from public;
  grant execute on function find_api_key to heldsway_app;
`;
