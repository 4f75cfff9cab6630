import type { ApiKey } from "@heldsway/contract";
import { sql } from "kysely";
import type { Environment } from "../auth/api-key.ts";
import type { Tx } from "../database/transact.ts";

/** API keys of a workspace, each with its newest secret's visible parts; secrets are not in the database. */
export function selectApiKeys(tx: Tx, workspaceId: string, now: string) {
  return tx
    .selectFrom("api_keys")
    .selectAll()
    .select([
      newest<string>("prefix").as("prefix"),
      newest<string>("last4").as("last4"),
      sql<string | null>`(
        select max(secret.expires_at) from api_key_secrets as secret
        where secret.workspace_id = api_keys.workspace_id and secret.api_key_id = api_keys.id
          and secret.expires_at > ${now}::timestamptz)`.as("previous_secret_expires_at"),
      statusAt(now).as("status"),
    ])
    .where("api_keys.workspace_id", "=", workspaceId);
}

/** Not stored: a key expires by itself. */
export function statusAt(now: string) {
  return sql<ApiKey["status"]>`case
    when api_keys.revoked_at is not null then 'revoked'
    when api_keys.expires_at <= ${now}::timestamptz then 'expired'
    else 'active' end`;
}

type ApiKeyRow = Awaited<ReturnType<ReturnType<typeof selectApiKeys>["executeTakeFirstOrThrow"]>>;

/** An API key as the API shows it. */
export function apiKeyOf(row: ApiKeyRow, environment: Environment): ApiKey {
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    last4: row.last4,
    scopes: row.scopes,
    environment,
    rate_limit: { limit: row.rate_limit, window_seconds: row.rate_window_seconds },
    status: row.status,
    previous_secret_expires_at: row.previous_secret_expires_at,
    last_used_at: row.last_used_at,
    expires_at: row.expires_at,
    revoked_at: row.revoked_at,
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}

function newest<T>(column: "prefix" | "last4") {
  return sql<T>`(
    select secret.${sql.ref(column)} from api_key_secrets as secret
    where secret.workspace_id = api_keys.workspace_id and secret.api_key_id = api_keys.id
    order by secret.created_at desc, secret.id desc limit 1)`;
}
