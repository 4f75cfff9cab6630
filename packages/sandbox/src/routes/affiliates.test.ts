import type { Affiliate, AffiliateList, Problem, ProgramList } from "@heldsway/contract";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { sandboxKeys } from "../seed/key-ring.ts";
import { hosts } from "../testing/hosts.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";
import { tablesWith, tracesOf } from "../testing/traces.ts";
import { walk } from "../testing/walk.ts";

describe.each(hosts)("affiliates on $name", (host) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi(host);
  });
  afterAll(() => api.close());
  afterEach(() => expect(api.errors).toEqual([]));

  const create = <Body = Affiliate>(body: object) => api.post<Body>("/affiliates", body);
  test("a new one is pending, has a code of their name, and is told to the log and the outbox", async () => {
    const { status, headers, body } = await create({ name: "Ines Moreau", email: "ines@example.com" });
    expect(status).toBe(201);
    expect(headers.get("location")).toBe(`/v1/affiliates/${body.id}`);
    expect(body).toMatchObject({
      status: "pending",
      approved_at: null,
      program_ids: [],
      metadata: {},
      tags: [],
    });
    expect(body.referral_code).toMatch(/^INES-[0-9A-Z]{3}$/);
    expect(body.created_at).toBe("2026-10-01T12:00:00.000000Z");
    expect((await api.get(`/affiliates/${body.id}`)).body).toEqual(body);
    expect(await tracesOf(api, body.id)).toEqual({
      events: ["affiliate.created"],
      audit: [{ action: "affiliate.created", changes: [] }],
    });
  });

  test("everything that is sent is kept", async () => {
    const programs = await api.get<ProgramList>("/programs?limit=2");
    const program_ids = programs.body.data.map(({ id }) => id).sort();
    const sent = {
      name: "Full House",
      email: "Full.House@example.com",
      phone: "+33612345678",
      country: "FR",
      referral_code: "FULL_House-1",
      commission_rate: "15.5",
      program_ids,
      status: "active",
      tags: ["b", "a"],
      notes: "all of it",
      metadata: { z: "1", a: "2" },
    };
    const { status, body } = await create(sent);
    expect(status).toBe(201);
    expect(body).toMatchObject({ ...sent, commission_rate: "15.50", approved_at: body.created_at });
  });

  test("an e-mail address or code that is taken in any case is a conflict that names its holder", async () => {
    const { body: holder } = await create({
      name: "Holder",
      email: "holder@example.com",
      referral_code: "HOLDER",
    });
    const byEmail = await create<Problem>({ name: "Second", email: "HOLDER@example.com" });
    expect(byEmail.status).toBe(409);
    expect(byEmail.body).toMatchObject({ code: "duplicate_resource", existing_id: holder.id });
    const byCode = await create<Problem>({
      name: "Third",
      email: "third@example.com",
      referral_code: "holder",
    });
    expect(byCode.body).toMatchObject({ code: "duplicate_resource", existing_id: holder.id });
    expect((await api.get<AffiliateList>("/affiliates?email=third@example.com")).body.data).toEqual([]);
  });

  test("ids of nothing, or of another workspace, are said to name nothing", async () => {
    const other = await api.get<AffiliateList>("/affiliates?limit=1", sandboxKeys.otherWorkspaceAdmin);
    const { status, body } = await create<Problem>({
      name: "Lost",
      email: "lost@example.com",
      program_ids: ["prg_x"],
      parent_affiliate_id: other.body.data[0]?.id,
    });
    expect(status).toBe(422);
    expect(body.errors).toEqual([
      expect.objectContaining({ pointer: "/program_ids/0", code: "not_found" }),
      expect.objectContaining({ pointer: "/parent_affiliate_id", code: "not_found" }),
    ]);
  });

  test("another workspace's affiliate reads like one that does not exist", async () => {
    const other = await api.get<AffiliateList>("/affiliates?limit=1", sandboxKeys.otherWorkspaceAdmin);
    const foreign = await api.get<Problem>(`/affiliates/${other.body.data[0]?.id}`);
    const missing = await api.get<Problem>("/affiliates/aff_01k9x4m2tqf8ra6v3n7cjd5e0h");
    expect(foreign.status).toBe(404);
    expect({ ...foreign.body, instance: "", request_id: "" }).toEqual({
      ...missing.body,
      instance: "",
      request_id: "",
    });
  });

  test("a change is kept and told, one that changes nothing is not", async () => {
    const { body: before } = await create({
      name: "Before",
      email: "change@example.com",
      notes: "old",
      metadata: { a: "1" },
    });
    api.clock.now = new Date("2026-10-02T00:00:00.000Z");
    const { body: after } = await api.call<Affiliate>("PATCH", `/affiliates/${before.id}`, {
      body: { name: "After", notes: null, metadata: { b: "2" }, tags: ["x"] },
    });
    expect(after).toEqual({
      ...before,
      name: "After",
      notes: null,
      metadata: { b: "2" },
      tags: ["x"],
      updated_at: "2026-10-02T00:00:00.000000Z",
    });
    api.clock.now = new Date("2026-10-03T00:00:00.000Z");
    const again = await api.call("PATCH", `/affiliates/${before.id}`, {
      body: { name: "After", metadata: { b: "2" } },
    });
    expect(again.body).toEqual(after);
    const { events, audit } = await tracesOf(api, before.id);
    expect(events).toEqual(["affiliate.created", "affiliate.updated"]);
    expect(audit[1]?.changes).toContainEqual({ field: "name", from: "Before", to: "After" });
  });

  test("a payout destination is shown masked and stored encrypted", async () => {
    const { body: before } = await create({ name: "Payee", email: "payee@example.com" });
    const destination = "payouts@trailnotes.example";
    const { body } = await api.call<Affiliate>("PATCH", `/affiliates/${before.id}`, {
      body: { payout_method: { type: "paypal", destination } },
    });
    expect(body.payout_method).toEqual({ type: "paypal", masked: "p***@trailnotes.example" });
    expect(await tablesWith(api, "payouts@trailnotes")).toEqual([]);
    expect(await tablesWith(api, "p***@trailnotes")).toContain("affiliates");
  });

  test("a payout rail beyond the plan is refused", async () => {
    const { body: before } = await create({ name: "Miner", email: "miner@example.com" });
    const { status, body } = await api.call<Problem>("PATCH", `/affiliates/${before.id}`, {
      body: { payout_method: { type: "crypto", destination: "0xabcdef" } },
    });
    expect(status).toBe(403);
    expect(body).toMatchObject({ code: "plan_upgrade_required", required_plan: "custom" });
  });

  test.each([
    ["status=suspended", (one: Affiliate) => one.status === "suspended"],
    ["search=alex%20k", (one: Affiliate) => one.name === "Alex Kim"],
    ["tag=vip", (one: Affiliate) => one.tags.includes("vip")],
    ["created_before=2026-03-01T00:00:00Z", (one: Affiliate) => one.created_at < "2026-03-01"],
    ["created_after=2026-06-01T02:00:00%2B02:00", (one: Affiliate) => one.created_at >= "2026-06-01"],
  ])("the list filters by %s", async (filter, matches) => {
    const filtered = await api.get<AffiliateList>(`/affiliates?limit=100&${filter}`);
    const all = await walk<Affiliate>(api, "/affiliates?limit=100");
    expect(filtered.body.data.length).toBeGreaterThan(0);
    expect(filtered.body.data).toEqual(all.filter(matches).slice(0, 100));
  });

  test.each([
    "search=%25",
    "search=a_i",
    "search=%5C",
    "email=nobody@example.com",
    "program_id=prg_x",
    "created_before=0001-01-01T00:00:00Z",
  ])("nobody matches %s", async (filter) => {
    expect((await api.get<AffiliateList>(`/affiliates?${filter}`)).body.data).toEqual([]);
  });

  test.each([
    "created_after=0000-01-01T00:00:00Z",
    "created_after=yesterday",
    "search=%00",
    "limit=0",
    "limit=101",
    "sort=name",
    "nope=1",
  ])("%s is a bad parameter, not an error of ours", async (query) => {
    const { status, body } = await api.get<Problem>(`/affiliates?${query}`);
    expect([status, body.code]).toEqual([400, "invalid_parameter"]);
  });

  test("requests at the same time add an address once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => create({ name: "Same", email: "same@example.com" })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      201,
      ...Array.from({ length: 9 }, () => 409),
    ]);
  });
});
