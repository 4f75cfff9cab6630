import type { ApiKeyList, ApiKeyWithSecret, Me, Problem } from "@heldsway/contract";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { environmentOf } from "../auth/api-key.ts";
import { sandboxKeys } from "../seed/key-ring.ts";
import { hosts } from "../testing/hosts.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";
import { tablesWith } from "../testing/traces.ts";

describe.each(hosts)("API keys on $name", (host) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi(host);
  });
  afterAll(() => api.close());
  afterEach(() => expect(api.errors).toEqual([]));

  test("a new key works at once and is shown once", async () => {
    const { status, body } = await api.post<ApiKeyWithSecret>("/api-keys", {
      name: "Report",
      scopes: ["read-only"],
    });
    expect(status).toBe(201);
    const { secret, ...shown } = body;
    expect(environmentOf(secret)).toBe("sandbox");
    expect(shown).toMatchObject({
      status: "active",
      last4: secret.slice(-4),
      rate_limit: { limit: 1000, window_seconds: 60 },
    });
    expect((await api.get<Me>("/me", secret)).body.api_key).toMatchObject({
      id: body.id,
      scopes: ["read-only"],
    });
    const list = await api.get<ApiKeyList>("/api-keys?limit=1");
    expect(list.body.data).toEqual([shown]);
  });

  test("a secret is in no table, not even in the answer kept for its idempotency key", async () => {
    const request = { name: "Secret", scopes: ["read-only"] };
    const options = { idempotencyKey: "make-key" };
    const { body } = await api.post<ApiKeyWithSecret>("/api-keys", request, options);
    expect(await tablesWith(api, body.secret)).toEqual([]);
    expect(await tablesWith(api, body.secret.slice(8, 40))).toEqual([]);
    expect(await tablesWith(api, body.id)).toEqual(expect.arrayContaining(["api_keys", "audit_log"]));
    const again = await api.post<ApiKeyWithSecret>("/api-keys", request, options);
    expect(again.body.secret).toBe(body.secret);
  });

  test("a key expires by itself", async () => {
    const expires_at = "2026-10-01T12:00:10Z";
    const { body } = await api.post<ApiKeyWithSecret>("/api-keys", {
      name: "Brief",
      scopes: ["read-only"],
      expires_at,
    });
    api.clock.now = new Date("2026-10-01T12:00:09.999Z");
    expect((await api.get("/me", body.secret)).status).toBe(200);
    api.clock.now = new Date("2026-10-01T12:00:10.000Z");
    expect((await api.get("/me", body.secret)).status).toBe(401);
    const expired = await api.get<ApiKeyList>("/api-keys?status=expired&limit=1");
    expect(expired.body.data[0]).toMatchObject({ id: body.id, status: "expired" });
  });

  test.each(["2026-01-01T00:00:00Z", "0000-01-01T00:00:00Z"])(
    "a key that ends at %s is not made",
    async (expires_at) => {
      const { status, body } = await api.post<Problem>("/api-keys", {
        name: "Late",
        scopes: ["admin"],
        expires_at,
      });
      expect([status, body.errors?.[0]?.pointer]).toEqual([422, "/expires_at"]);
    },
  );

  test.each([
    ["revoked", sandboxKeys.revoked],
    ["expired", sandboxKeys.expired],
    ["unknown", `${sandboxKeys.admin.slice(0, -1)}x`],
    ["empty", "hs_test_"],
  ])("a key that is %s opens nothing, and which it is nobody learns", async (_, key) => {
    const { status, headers, body } = await api.get<Problem>("/me", key);
    expect([status, body.code, body.detail]).toEqual([
      401,
      "unauthorized",
      "the API key is unknown, revoked or expired",
    ]);
    expect(headers.get("www-authenticate")).toContain("Bearer");
  });

  test("both secrets of a rotating key work, and share one rate limit", async () => {
    const [old, fresh] = await Promise.all([
      api.get<Me>("/me", sandboxKeys.rotatedOld),
      api.get<Me>("/me", sandboxKeys.rotatedNew),
    ]);
    expect(old.body.api_key.id).toBe(fresh.body.api_key.id);
    const remaining = [old, fresh]
      .map(({ headers }) => /r=(\d+)/.exec(headers.get("ratelimit") ?? "")?.[1])
      .sort();
    expect(remaining).toEqual(["998", "999"]);
  });

  test.each([
    ["readOnly", "GET", "/affiliates", 200],
    ["readOnly", "POST", "/conversions", 403],
    ["readOnly", "GET", "/api-keys", 403],
    ["conversionWrite", "GET", "/commissions", 200],
    ["conversionWrite", "POST", "/conversions", 422],
    ["conversionWrite", "POST", "/affiliates", 403],
    ["payoutWrite", "GET", "/conversions", 200],
    ["payoutWrite", "POST", "/conversions", 403],
    ["admin", "POST", "/conversions", 422],
    ["gated", "GET", "/me", 200],
    ["gated", "GET", "/programs", 403],
  ] as const)("the %s key: %s %s is %i", async (name, method, path, status) => {
    const answer = await api.call<Problem>(method, path, {
      key: sandboxKeys[name],
      ...(method === "POST" && { body: {} }),
    });
    expect(answer.status).toBe(status);
  });

  test("a plan without API access is told which has it", async () => {
    const { body } = await api.get<Problem>("/programs", sandboxKeys.gated);
    expect(body).toMatchObject({ code: "plan_upgrade_required", required_plan: "standard" });
  });

  test("the low limit is met at the sixth request in three seconds", async () => {
    const statuses: number[] = [];
    for (let request = 0; request < 6; request += 1) {
      const { status } = await api.get("/me", sandboxKeys.lowLimit);
      statuses.push(status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    api.clock.now = new Date(api.clock.now.getTime() + 3_000);
    expect((await api.get("/me", sandboxKeys.lowLimit)).status).toBe(200);
  });

  test("when a key was last used is seen after a while", async () => {
    await api.get("/me", sandboxKeys.payoutWrite);
    await api.lastUse.flush();
    const { body } = await api.get<ApiKeyList>("/api-keys?limit=100");
    const key = body.data.find(({ name }) => name === "Payout write");
    expect(key?.last_used_at).toBe(`${api.clock.now.toISOString().slice(0, -1)}000Z`);
  });
});
