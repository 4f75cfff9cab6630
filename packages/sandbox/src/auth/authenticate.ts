import { timingSafeEqual } from "node:crypto";
import type { Authenticate } from "@heldsway/server-runtime";
import type pg from "pg";
import type { App } from "../app-types.ts";
import { atOnce } from "../database/transact.ts";
import { digestOf, type Environment, environmentOf } from "./api-key.ts";
import type { LastUse } from "./last-use.ts";
import type { Plan, Principal } from "./principal.ts";
import type { Scope } from "./scopes.ts";

/** What `find_api_key` returns. */
interface FoundKey {
  readonly workspace_id: string;
  readonly workspace_name: string;
  readonly environment: Environment;
  readonly plan: Plan;
  readonly trial_ends_at: string | null;
  readonly key_id: string;
  readonly key_name: string;
  readonly scopes: readonly Scope[];
  readonly rate_limit: number;
  readonly rate_window_seconds: number;
  readonly secret_id: string;
  readonly digest: Buffer;
  readonly expires_at: string | null;
  readonly revoked_at: string | null;
  readonly secret_expires_at: string | null;
}

/**
 * Accepts API keys of one environment. Unknown, revoked and expired keys get the same answer. Nothing is
 * cached: a revoked key stops working at once.
 */
export function keyAuthenticator(options: {
  readonly pool: pg.Pool;
  readonly pepper: string;
  readonly environment: Environment;
  readonly lastUse: LastUse;
}): Authenticate<App> {
  const { pool, pepper, environment, lastUse } = options;
  return async (credential, _exchange, now) => {
    const keyEnvironment = credential.kind === "bearer" ? environmentOf(credential.value) : undefined;
    if (credential.kind !== "bearer" || keyEnvironment === undefined) return refused;
    if (keyEnvironment !== environment) return refusedFor(keyEnvironment, environment);
    const digest = digestOf(credential.value, pepper);
    const found = await findKey(pool, digest);
    if (found === undefined || found.environment !== environment) return refused;
    // The index found it by equality; this keeps the last comparison in constant time.
    if (!timingSafeEqual(found.digest, digest) || !isUsable(found, now)) return refused;
    lastUse.note(found.workspace_id, found.key_id, now);
    return { principal: principalOf(found) };
  };
}

const refused = {
  refused: {
    code: "unauthorized",
    detail: "the API key is unknown, revoked or expired",
  },
} as const;

function refusedFor(key: Environment, server: Environment) {
  return {
    refused: { code: "wrong_environment", detail: `this is a ${key} key; the server is ${server}` },
  };
}

async function findKey(pool: pg.Pool, digest: Buffer): Promise<FoundKey | undefined> {
  // Hexadecimal by construction, hence safe as a literal.
  const rows = await atOnce<FoundKey>(pool, `select * from find_api_key('\\x${digest.toString("hex")}')`);
  return rows[0];
}

function isUsable(found: FoundKey, now: Date): boolean {
  const isPast = (moment: string | null) => moment !== null && Date.parse(moment) <= now.getTime();
  return found.revoked_at === null && !isPast(found.expires_at) && !isPast(found.secret_expires_at);
}

function principalOf(found: FoundKey): Principal {
  return {
    workspaceId: found.workspace_id,
    workspaceName: found.workspace_name,
    environment: found.environment,
    plan: found.plan,
    trialEndsAt: found.trial_ends_at,
    keyId: found.key_id,
    keyName: found.key_name,
    secretId: found.secret_id,
    scopes: found.scopes,
    rateLimit: { limit: found.rate_limit, windowSeconds: found.rate_window_seconds },
    expiresAt: found.expires_at,
  };
}
