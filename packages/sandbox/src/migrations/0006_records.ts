import { isolate } from "./isolate.ts";

export const sql = `
  -- Who did what: written with the change itself, never edited.
  create table audit_log (
    workspace_id text collate "C" not null references workspaces,
    id text collate "C" not null,
    occurred_at timestamptz not null,
    actor_type text not null check (actor_type in ('user', 'api_key', 'integration', 'system', 'affiliate')),
    actor_id text not null,
    action text collate "C" not null,
    target_type text not null,
    target_id text collate "C" not null,
    changes json not null default '[]',
    request_id text,
    primary key (workspace_id, id)
  );
  create index on audit_log (workspace_id, occurred_at, id);
  create index on audit_log (workspace_id, target_id);
  ${isolate("audit_log", "select, insert")}

  -- Events to send, written with the change they tell of; a worker marks them when they are on their way.
  create table outbox_events (
    workspace_id text collate "C" not null references workspaces,
    id text collate "C" not null,
    type text not null,
    data json not null,
    created_at timestamptz not null,
    dispatched_at timestamptz,
    primary key (workspace_id, id)
  );
  create index on outbox_events (created_at, id) where dispatched_at is null;
  ${isolate("outbox_events", "select, insert")}
  create policy worker_dispatches on outbox_events to heldsway_worker using (true) with check (true);
  grant select, update (dispatched_at) on outbox_events to heldsway_worker;

  -- Answers given under an idempotency key. A workspace has one environment, so the key's scope is both.
  create table idempotency_answers (
    workspace_id text collate "C" not null references workspaces,
    key_hash bytea not null,
    fingerprint text not null,
    operation_id text not null,
    request_id text not null,
    status integer not null,
    headers json not null,
    body bytea,
    -- The body holds a secret and is stored encrypted.
    is_sealed boolean not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (workspace_id, key_hash)
  );
  create index on idempotency_answers (expires_at);
  ${isolate("idempotency_answers", "select, insert, update")}
  create policy worker_sweeps on idempotency_answers to heldsway_worker using (expires_at <= now());
  -- Locking a row takes the right to update it.
  grant select, update, delete on idempotency_answers to heldsway_worker;
`;
