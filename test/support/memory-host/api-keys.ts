import { randomBytes } from "node:crypto";
import type { ApiKey, Environment, RateLimitPolicy, Scope } from "@heldsway/contract";
import type { CreateApiKey, ListApiKeys } from "@heldsway/server";
import type { App } from "./app.ts";
import { listPage } from "./list-page.ts";
import { newId } from "./workspace.ts";

export const listApiKeys: ListApiKeys<App> = async ({ reply, ...call }) => {
  const { status } = call.query;
  const rows = call.principal.workspace.apiKeys.filter(
    (row) => status === undefined || row.status === status,
  );
  return reply.ok(await listPage(rows, (row) => row.created_at, call));
};

export const createApiKey: CreateApiKey<App> = ({ body, now, principal: { workspace }, reply, services }) => {
  const expires_at = body.expires_at ?? null;
  if (expires_at !== null && Date.parse(expires_at) <= now.getTime()) {
    return reply.unprocessableContent({
      code: "validation_failed",
      detail: "1 field is invalid",
      errors: [{ pointer: "/expires_at", code: "not_in_future", detail: "must be in the future" }],
    });
  }
  const secret = newSecret();
  const apiKey = newApiKey(secret, { ...body, expires_at }, now);
  workspace.apiKeys.push(apiKey);
  services.keys.set(secret, { workspace, apiKey, expiresAt: expires_at });
  const init = { headers: { location: `/v1/api-keys/${apiKey.id}` } };
  return reply.created({ ...apiKey, secret }, init);
};

/** A secret of the right shape. Its checksum is left to chance: nobody here looks at it. */
export function newSecret(): string {
  return `hs_test_${randomBytes(19).toString("hex")}`;
}

export function newApiKey(
  secret: string,
  wish: {
    readonly name: string;
    readonly scopes: readonly Scope[];
    readonly expires_at?: string | null;
    readonly rate_limit?: RateLimitPolicy;
  },
  now: Date,
): ApiKey {
  const time = now.toISOString();
  const environment: Environment = "sandbox";
  return {
    id: newId("key"),
    name: wish.name,
    prefix: "hs_test_",
    last4: secret.slice(-4),
    scopes: [...wish.scopes],
    environment,
    rate_limit: wish.rate_limit ?? { limit: 1000, window_seconds: 60 },
    status: "active",
    previous_secret_expires_at: null,
    last_used_at: null,
    expires_at: wish.expires_at ?? null,
    revoked_at: null,
    created_at: time,
    updated_at: time,
  };
}
