import { expect, expectTypeOf, onTestFinished, test, vi } from "vitest";
import type { Affiliate, AffiliateList, Me } from "./index.ts";
import { createCore, getMe, listAffiliates } from "./operations.ts";
import { mockHeldSway } from "./testing.ts";

// Only what the tests look at; the kit itself asks for the whole.
const affiliate = { id: "aff_1", name: "Emma", status: "active" } as Affiliate;
const newAffiliate = { email: "emma@example.com", name: "Emma" };

test("plays replies and faults in turn, and no time passes but the clock's", async () => {
  const mock = mockHeldSway();
  mock
    .on("createAffiliate")
    .fail(429, "rate_limited", { detail: "slow down", headers: { "retry-after": "2" } })
    .disconnect()
    .reply(affiliate, { status: 201 });
  const { data, meta } = await mock.client.affiliates.create(newAffiliate).withMeta();
  expect(data).toEqual(affiliate);
  expect(meta).toMatchObject({ status: 201, attempts: 3 });
  expect(mock.clock.waits).toEqual([2_100, 750]);
  expect(mock.clock.elapsed).toBe(2_850);
  mock.assertPlayed();
});

test("what was sent can be looked at: one key over all attempts", async () => {
  const mock = mockHeldSway();
  mock.on("createAffiliate").fail(500, "internal_error").reply(affiliate);
  await mock.client.affiliates.create(newAffiliate);
  const sent = mock.requests("createAffiliate");
  expect(sent.map(({ attempt }) => attempt)).toEqual([1, 2]);
  expect(new Set(sent.map(({ headers }) => headers.get("idempotency-key"))).size).toBe(1);
  expect(sent[0]).toMatchObject({ method: "POST", body: newAffiliate });
  expect(sent[0]?.url.pathname).toBe("/affiliates");
  expect(mock.requests()).toHaveLength(2);
});

test("a server that never answers runs into the time limit, at once", async () => {
  const mock = mockHeldSway();
  mock.on("getAffiliate").stall();
  const { error } = await mock.client.affiliates.get("aff_1", { retry: false, timeout: 5_000 }).safe();
  expect(error).toMatchObject({ code: "timeout", phase: "headers" });
  expect(mock.clock.elapsed).toBe(5_000);
});

test("a server that does not answer one call answers the others", async () => {
  const mock = mockHeldSway({ retry: false });
  mock.on("getAffiliate").stall();
  mock.on("getMe").replyWith(() => ({ workspace: "Acme" }) as Me);
  const [stalled, me] = await Promise.all([mock.client.affiliates.get("aff_1").safe(), mock.client.me.get()]);
  expect(stalled.error).toMatchObject({ code: "timeout", attempts: 1 });
  expect(me.workspace).toBe("Acme");
});

test("waits and limits pass under fake timers too", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const mock = mockHeldSway();
  mock.on("getAffiliate").fail(503, "service_unavailable").stall().reply(affiliate);
  expect(await mock.client.affiliates.get("aff_1")).toEqual(affiliate);
});

test("a reply can be made of the request, and the client under test has options of its own", async () => {
  const seen: string[] = [];
  const mock = mockHeldSway({
    headers: { "x-app": "shop" },
    middleware: [
      (request, next, { operation }) => {
        seen.push(operation);
        return next(request);
      },
    ],
  });
  mock.on("createAffiliate").replyWith(({ body, headers }) => ({
    ...affiliate,
    ...Object(body),
    id: `aff_${headers.get("x-app")}`,
  }));
  expect(await mock.client.affiliates.create(newAffiliate)).toMatchObject({ id: "aff_shop", name: "Emma" });
  expect(seen).toEqual(["createAffiliate"]);
});

test("pages, empty replies and files are replies like others", async () => {
  const mock = mockHeldSway();
  const page = (next: string | null): AffiliateList => ({
    data: [affiliate],
    has_more: next !== null,
    next_cursor: next,
  });
  mock.on("listAffiliates").reply(page("c1")).reply(page(null));
  mock.on("deleteAffiliate").reply(undefined);
  mock.on("exportCommissions").reply("id,amount\n");
  mock.on("getPayoutStatement").reply(new Blob(["%PDF"]));
  const core = createCore(mock.options);
  expect(await listAffiliates(core).toArray({ limit: 9 })).toEqual([affiliate, affiliate]);
  expect(await mock.client.affiliates.delete("aff_1")).toBeUndefined();
  expect(await mock.client.commissions.export()).toBe("id,amount\n");
  expect(await (await mock.client.payouts.statement.get("pay_1")).text()).toBe("%PDF");
});

test("what is not scripted, or not asked for, is told by name", async () => {
  const mock = mockHeldSway();
  await expect(getMe(mock.client.core)).rejects.toThrow('no reply is scripted for "getMe"');
  mock.on("getAffiliate").reply(affiliate);
  expect(() => mock.assertPlayed()).toThrow('not all replies were asked for: "getAffiliate"');
});

test("replies are held to the types of the document", () => {
  const mock = mockHeldSway();
  const check = () => {
    // @ts-expect-error: not an affiliate
    mock.on("getAffiliate").reply({ id: "aff_1" });
    // @ts-expect-error: no such operation
    mock.on("getAffilate");
    // @ts-expect-error: not a code of this operation
    mock.on("getAffiliate").fail(409, "duplicate_resource");
  };
  expectTypeOf(check).toBeFunction();
});
