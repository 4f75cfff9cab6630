import { randomBytes } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Scope } from "@heldsway/contract";
import { createPartialServer } from "@heldsway/server";
import { cursorSigner, memoryRateLimiter, memoryUnitOfWork, type UnitOfWork } from "@heldsway/server-runtime";
import { builtOperations } from "../built-operations.ts";
import type { Host } from "../host.ts";
import * as affiliates from "./affiliates.ts";
import * as apiKeys from "./api-keys.ts";
import type { App } from "./app.ts";
import * as commissions from "./commissions.ts";
import * as conversions from "./conversions.ts";
import * as me from "./me.ts";
import * as openapi from "./openapi.ts";
import * as programs from "./programs.ts";
import { seed } from "./seed.ts";

const handlers = {
  affiliates,
  apiKeys: { listApiKeys: apiKeys.listApiKeys, createApiKey: apiKeys.createApiKey },
  commissions,
  conversions,
  me,
  openapi,
  programs,
};

export const builtInMemory = builtOperations(handlers);

/** The API on handlers that keep their rows in memory: the server packages alone, without a database. */
export async function startMemoryHost(): Promise<Host> {
  const { keys, secrets } = seed(new Date());
  const limiter = memoryRateLimiter();
  const cursors = cursorSigner({ secrets: [{ id: 1, secret: randomBytes(32) }] });
  const server = createPartialServer<App>(handlers, {
    services: { cursors, keys },
    basePath: "/v1",
    problemTypeBase: "https://docs.heldsway.com/problems/",
    authenticate: {
      bearerAuth: async (credential, _exchange, now) => {
        const key = credential.kind === "bearer" ? keys.get(credential.value) : undefined;
        const isExpired = key?.expiresAt != null && Date.parse(key.expiresAt) <= now.getTime();
        if (key && !isExpired) return { principal: key };
        return { refused: { code: "unauthorized", detail: "the API key is unknown, revoked or expired" } };
      },
    },
    scopesOf: ({ apiKey }) => apiKey.scopes.flatMap((scope) => implied[scope]),
    admit: ({ workspace }, operationId) => {
      if (workspace.plan !== "nano" || operationId === "getMe") return undefined;
      const detail = "API access comes with the standard plan and above";
      return { code: "plan_upgrade_required", detail, extensions: { required_plan: "standard" } };
    },
    rateLimit: {
      limiter,
      policyOf: ({ apiKey: { id, rate_limit } }) => ({
        bucket: id,
        limit: rate_limit.limit,
        windowSeconds: rate_limit.window_seconds,
      }),
      anonymous: (address) => ({ bucket: address, limit: 1000, windowSeconds: 60 }),
    },
    unitOfWork: slowUnitOfWork(),
  });
  return {
    url: "http://memory.invalid/v1",
    fetch: (input, init) => server.fetch(new Request(input, init)),
    keys: secrets,
    built: builtInMemory,
    close: async () => {},
  };
}

/** Takes a turn of the event loop, as a database would, so that requests really run side by side. */
function slowUnitOfWork(): UnitOfWork<App> {
  const { run, runOnce } = memoryUnitOfWork<App>({ scopeOf: ({ workspace }) => workspace.id });
  return {
    run,
    runOnce: (call, effect) =>
      runOnce(call, async (tx) => {
        await setImmediate();
        return effect(tx);
      }),
  };
}

/** Scopes a scope includes. */
const implied: { readonly [scope in Scope]: readonly Scope[] } = {
  "read-only": ["read-only"],
  "conversion-write": ["read-only", "conversion-write"],
  "payout-write": ["read-only", "payout-write"],
  admin: ["read-only", "conversion-write", "payout-write", "admin"],
};
