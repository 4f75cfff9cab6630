import { ConnectionError, HeldSway } from "@heldsway/sdk";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createMocks } from "./index.ts";

const mocks = createMocks();
const network = setupServer(mocks.handler);
beforeAll(() => network.listen({ onUnhandledFrame: "error" }));
afterEach(() => mocks.reset());
afterAll(() => network.close());

const heldsway = new HeldSway({ apiKey: "hs_test_any" });
const order = { program_id: "prg_1", external_id: "1001", amount: 12_900, currency: "USD" };

test("an answer of the document comes through the client", async () => {
  expect(await heldsway.me.get()).toMatchObject({ environment: "sandbox" });
});

test("a list ends, in MSW as without it", async () => {
  const plain = new HeldSway({ apiKey: "hs_test_any", fetch: mocks.fetch });
  for (const client of [heldsway, plain]) {
    const rows = await client.affiliates.list().toArray({ limit: 1000 });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(100);
  }
});

test("a lost connection is retried under the same idempotency key", async () => {
  mocks.once("createConversion", { networkError: true });
  const { meta } = await heldsway.conversions.create(order).withMeta();
  expect(meta).toMatchObject({ attempts: 2, status: 201 });
  expect(mocks.calls("createConversion").map(({ idempotencyKey }) => idempotencyKey)).toEqual([
    meta.idempotencyKey,
  ]);
});

test("a connection that stays lost is an error of the client", async () => {
  mocks.use("getMe", { networkError: true });
  await expect(heldsway.me.get({ retry: false })).rejects.toThrow(ConnectionError);
});

test("a scripted refusal is the typed error", async () => {
  mocks.once("createAffiliate", ({ body, reply }) =>
    reply.conflict({ code: "duplicate_resource", detail: `${body.email} is taken` }),
  );
  const result = await heldsway.affiliates.create({ name: "Maya", email: "maya@example.com" }).safe();
  expect(result.error).toMatchObject({ code: "duplicate_resource", detail: "maya@example.com is taken" });
  expect(mocks.calls("createAffiliate")[0]?.body.name).toBe("Maya");
});

test("a wrong request is refused as the server would", async () => {
  const result = await heldsway.conversions.create({ ...order, amount: -1 }).safe();
  expect(result.error).toMatchObject({ status: 422, errors: [{ pointer: "/amount" }] });
});
