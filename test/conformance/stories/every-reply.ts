import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { newAffiliate, newOrder, unique } from "../rows.ts";
import type { PlainRequest, Subject } from "../subject.ts";
import type { Stories } from "../suite.ts";

/** A good request for each operation; fresh rows for those that write. */
const operations: { readonly [operation: string]: (api: Subject) => PlainRequest | Promise<PlainRequest> } = {
  getMe: () => ({ path: "/me" }),
  getOpenApiDocument: () => ({ path: "/openapi.json" }),
  listAffiliates: () => ({ path: "/affiliates?limit=2" }),
  listPrograms: () => ({ path: "/programs?limit=2" }),
  listConversions: () => ({ path: "/conversions?limit=2" }),
  listCommissions: () => ({ path: "/commissions?limit=2" }),
  listApiKeys: () => ({ path: "/api-keys?limit=2" }),
  getAffiliate: async (api) => ({ path: `/affiliates/${(await newAffiliate(api.client("admin"))).id}` }),
  getConversion: async (api) => ({ path: `/conversions/${await newConversion(api)}` }),
  createAffiliate: () => {
    const name = unique("Sweep");
    return { method: "POST", path: "/affiliates", body: { name, email: `${name}@example.com` } };
  },
  updateAffiliate: async (api) => {
    const { id } = await newAffiliate(api.client("admin"));
    return { method: "PATCH", path: `/affiliates/${id}`, body: { name: unique("Renamed") } };
  },
  createConversion: async (api) => ({
    method: "POST",
    path: "/conversions",
    body: await newOrder(api.client("admin")),
  }),
  approveConversion: async (api) => ({
    method: "POST",
    path: `/conversions/${await newConversion(api)}/approve`,
  }),
  createApiKey: () => ({
    method: "POST",
    path: "/api-keys",
    body: { name: unique("sweep"), scopes: ["read-only"] },
  }),
};

async function newConversion(api: Subject): Promise<string> {
  const client = api.client("admin");
  return (await client.conversions.create(await newOrder(client))).id;
}

/** What turns a good request into one that gets the status. */
const provocations: {
  readonly [status: string]: (good: PlainRequest, api: Subject, operation: string) => Promise<unknown>;
} = {
  "400": ({ path, ...good }, api) =>
    api.send({ key: "admin", ...good, path: `${path}${path.includes("?") ? "&" : "?"}colour=red` }),
  "401": (good, api) => api.send(good),
  "403": (good, api) => api.send({ key: "gated", ...good }),
  "404": ({ path, ...good }, api) =>
    api.send({ key: "admin", ...good, path: path.replace(/_[^/]+/, `_${"0".repeat(26)}`) }),
  "406": (good, api) => api.send({ key: "admin", ...good, headers: { accept: "text/html" } }),
  "409": async (good, api) => {
    const headers = { "idempotency-key": randomUUID() };
    await Promise.all(Array.from({ length: 8 }, () => api.send({ key: "admin", ...good, headers })));
    await api.send({ key: "admin", ...good });
  },
  "413": (good, api) => api.send({ key: "admin", ...good, body: { name: "x".repeat(1_100_000) } }),
  "415": (good, api) =>
    api.send({ key: "admin", ...good, body: "name=x", headers: { "content-type": "text/plain" } }),
  "422": async (good, api) => {
    const headers = { "idempotency-key": randomUUID() };
    await api.send({ key: "admin", ...good, headers });
    await api.send({ key: "admin", ...good, path: `${good.path}/`.slice(0, -1), headers, body: {} });
  },
  "429": async (good, api) => {
    for (let sent = 0; sent < 6; sent += 1) {
      const { status } = await api.send({ key: "lowLimit", ...good });
      if (status === 429) return;
    }
  },
};

/** Declared replies that no request from outside brings about, and why. */
const outOfReach: { readonly [reply: string]: string } = {
  "getMe 403": "needs plain HTTP off loopback, or a key of the other environment",
  "getOpenApiDocument 429": "takes a thousand requests in a minute, from an address that other stories need",
};
const outOfReachStatuses: { readonly [status: string]: string } = {
  "500": "nothing is known to break the server",
  "503": "the host is not asked to stop while it is used",
};

export const everyReplyStories: Stories = (api) => {
  test.each(Object.keys(operations))(
    "%s: every declared reply that can be provoked comes, and as declared",
    async (id) => {
      const declared = api().replies.filter((reply) => reply.startsWith(`${id} `));
      const within = declared.filter((reply) => {
        const [, status = ""] = reply.split(" ");
        return !(reply in outOfReach) && !(status in outOfReachStatuses);
      });
      const make = operations[id];
      for (const reply of within) {
        const [, status = ""] = reply.split(" ");
        const good = (await make?.(api())) ?? { path: "/" };
        const provoke = provocations[status] ?? ((request) => api().send({ key: "admin", ...request }));
        await provoke(good, api(), id);
      }
      expect(within.filter((reply) => !api().seen.has(reply))).toEqual([]);
    },
  );

  test("no operation that is built is forgotten", () => {
    expect(Object.keys(operations).toSorted()).toEqual([...api().host.built].toSorted());
  });

  test("what is listed as out of reach is still so", () => {
    const reached = [...api().seen].filter((reply) => {
      const [, status = ""] = reply.split(" ");
      return reply in outOfReach || status in outOfReachStatuses;
    });
    expect(reached).toEqual([]);
    expect(Object.keys(outOfReach).filter((reply) => !api().replies.includes(reply))).toEqual([]);
  });
};
