import type {
  Affiliate,
  CommissionList,
  Conversion,
  ConversionList,
  Problem,
  Program,
  ProgramList,
} from "@heldsway/contract";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { invariants } from "../money/invariants.ts";
import { sandboxKeys } from "../seed/key-ring.ts";
import { hosts } from "../testing/hosts.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";
import { inWorkspace, tracesOf } from "../testing/traces.ts";

describe.each(hosts)("conversions on $name", (host) => {
  let api: TestApi;
  let programs: ReadonlyMap<string, Program>;
  let orders = 0;
  beforeAll(async () => {
    api = await openTestApi(host);
    const { body } = await api.get<ProgramList>("/programs");
    programs = new Map(body.data.map((program) => [program.slug, program]));
  });
  afterAll(() => api.close());
  afterEach(() => expect(api.errors).toEqual([]));

  const program = (slug: string) => programs.get(slug)?.id ?? "";
  const affiliate = async (own: object = {}) => {
    orders += 1;
    const person = { name: "Seller", email: `seller-${orders}@example.com`, status: "active", ...own };
    return (await api.post<Affiliate>("/affiliates", person)).body;
  };
  const order = (own: object) => {
    orders += 1;
    return {
      program_id: program("direct"),
      external_id: `order-${orders}`,
      amount: 10_000,
      currency: "USD",
      ...own,
    };
  };
  const record = <Body = Conversion>(own: object, key: string = sandboxKeys.conversionWrite) =>
    api.post<Body>("/conversions", order(own), { key });
  const commissionsOf = async (id: string) =>
    (await api.get<CommissionList>(`/commissions?conversion_id=${id}&sort=amount`)).body.data;

  test("the affiliate's own rate comes before the program's", async () => {
    const { id } = await affiliate({ commission_rate: "12.5" });
    const { status, headers, body } = await record({ affiliate_id: id, amount: 10_812, tax_amount: 812 });
    expect(status).toBe(201);
    expect(headers.get("location")).toBe(`/v1/conversions/${body.id}`);
    expect(body).toMatchObject({
      status: "pending",
      affiliate_id: id,
      attribution: { method: "manual", model: "last_touch" },
      commissionable_amount: 10_000,
      rule_trace: [{ rule: "affiliate_override", level: 1, rate: "12.50", amount: 1_250 }],
      converted_at: body.created_at,
    });
    expect(await commissionsOf(body.id)).toEqual([
      expect.objectContaining({
        id: body.commission_ids[0],
        affiliate_id: id,
        status: "pending",
        amount: 1_250,
        net_amount: 1_250,
        base_amount: 10_000,
        rate: { type: "percentage", value: "12.50" },
        available_at: "2026-10-15T12:00:00.000000Z",
      }),
    ]);
    expect((await api.get(`/conversions/${body.id}`)).body).toEqual(body);
  });

  test("recruiters share in a program of levels, within its cap", async () => {
    const top = await affiliate();
    const middle = await affiliate({ parent_affiliate_id: top.id });
    const own = { program_id: program("marketplace"), currency: "EUR", amount: 20_050 };
    const seller = await affiliate({ parent_affiliate_id: middle.id });
    const { body } = await record({ ...own, affiliate_id: seller.id });
    expect(body.rule_trace.map(({ level, amount }) => [level, amount])).toEqual([
      [1, 2_005],
      [2, 602],
      [3, 200],
    ]);
    const greedy = await affiliate({ parent_affiliate_id: middle.id, commission_rate: "17" });
    const { body: capped } = await record({ ...own, affiliate_id: greedy.id });
    expect(capped.rule_trace.map(({ level, amount }) => [level, amount])).toEqual([
      [1, 3_408],
      [2, 201],
    ]);
  });

  test("half a yen goes to the even one, and there are no cents", async () => {
    const { id } = await affiliate();
    const own = { program_id: program("japan"), currency: "JPY", affiliate_id: id };
    expect((await record({ ...own, amount: 1_000_031 })).body.rule_trace[0]?.amount).toBe(80_002);
    const half = await affiliate({ commission_rate: "50" });
    expect((await record({ ...own, affiliate_id: half.id, amount: 5 })).body.rule_trace[0]?.amount).toBe(2);
    expect((await record({ ...own, affiliate_id: half.id, amount: 7 })).body.rule_trace[0]?.amount).toBe(4);
  });

  test("a code attributes in any case", async () => {
    const { id, referral_code: code } = await affiliate();
    const { body } = await record({ referral_code: code.toLowerCase() });
    expect(body.affiliate_id).toBe(id);
  });

  test.each([
    ["nobody is named", async () => ({})],
    ["the affiliate is pending", async () => ({ affiliate_id: (await affiliate({ status: "pending" })).id })],
    [
      "the program is paused",
      async () => ({ affiliate_id: (await affiliate()).id, program_id: program("spring-clearance") }),
    ],
    [
      "the program is archived",
      async () => ({ affiliate_id: (await affiliate()).id, program_id: program("founders") }),
    ],
  ])("when %s, the conversion is kept and earns nobody anything", async (_, own) => {
    const { status, body } = await record(await own());
    expect(status).toBe(201);
    expect(body).toMatchObject({ affiliate_id: null, attribution: null, commission_ids: [], rule_trace: [] });
  });

  test("renewals earn where the program says so, and as often as it says", async () => {
    const { id } = await affiliate();
    const renewal = { affiliate_id: id, type: "renewal", customer: { external_id: "cus_once" } };
    expect((await record(renewal)).body).toMatchObject({ affiliate_id: id, commission_ids: [] });
    const cycles = programs.get("cloud")?.recurring.max_cycles ?? 0;
    const earned: number[] = [];
    for (let cycle = 0; cycle <= cycles; cycle += 1) {
      const { body } = await record({ ...renewal, program_id: program("cloud") });
      earned.push(body.commission_ids.length);
    }
    expect(earned).toEqual([...Array.from({ length: cycles }, () => 1), 0]);
  });

  test.each([
    ["/program_id", "not_found", { program_id: "prg_x" }],
    ["/affiliate_id", "not_found", { affiliate_id: "aff_x" }],
    ["/referral_code", "not_found", { referral_code: "NOBODY" }],
    ["/currency", "currency_mismatch", { currency: "EUR" }],
    ["/tax_amount", "too_large", { amount: 5, tax_amount: 6 }],
    ["/subtotal", "too_large", { amount: 5, subtotal: 6 }],
    ["/converted_at", "out_of_range", { converted_at: "0000-01-01T00:00:00Z" }],
  ])("the body is refused at %s: %s", async (pointer, code, own) => {
    const { status, body } = await record<Problem>(own);
    expect([status, body.code]).toEqual([422, "validation_failed"]);
    expect(body.errors).toEqual([expect.objectContaining({ pointer, code })]);
  });

  test("the largest amount and the last day of the calendar are taken", async () => {
    const { id } = await affiliate({ commission_rate: "100" });
    const amount = Number.MAX_SAFE_INTEGER;
    const { status, body } = await record({
      affiliate_id: id,
      amount,
      converted_at: "9999-12-31T23:59:59.999999Z",
    });
    expect(status).toBe(201);
    expect(body.rule_trace[0]?.amount).toBe(amount);
  });

  test("an order is recorded once, whatever key and body it comes with", async () => {
    const first = await record({ external_id: "#twice" });
    const second = await record<Problem>({ external_id: "#twice", amount: 1 }, sandboxKeys.admin);
    expect([second.status, second.body.code, second.body.existing_id]).toEqual([
      409,
      "duplicate_resource",
      first.body.id,
    ]);
    const elsewhere = await record({ external_id: "#twice", program_id: program("cloud") });
    expect(elsewhere.status).toBe(201);
  });

  test("an amount that ends in 13 is held, and cannot be approved", async () => {
    const { id } = await affiliate();
    const { body } = await record({ affiliate_id: id, amount: 4_213 });
    expect(body.fraud).toMatchObject({ score: 90, decision: "held" });
    expect(await commissionsOf(body.id)).toEqual([expect.objectContaining({ status: "held" })]);
    const refused = await api.post<Problem>(`/conversions/${body.id}/approve`);
    expect([refused.status, refused.body.code]).toEqual([409, "fraud_hold_active"]);
    expect((await tracesOf(api, body.id)).events).toEqual(["conversion.created", "fraud.flagged"]);
  });

  test("approval makes the commissions payable and is told once", async () => {
    const { id } = await affiliate();
    const { body } = await record({ affiliate_id: id });
    api.clock.now = new Date("2026-10-05T00:00:00.000Z");
    const approved = await api.post<Conversion>(`/conversions/${body.id}/approve`, undefined, {
      key: sandboxKeys.conversionWrite,
    });
    expect(approved.status).toBe(200);
    const moment = "2026-10-05T00:00:00.000000Z";
    expect(approved.body).toEqual({ ...body, status: "approved", approved_at: moment, updated_at: moment });
    const [commission] = await commissionsOf(body.id);
    expect(commission).toMatchObject({ status: "approved", approved_at: moment });
    const again = await api.post<Problem>(`/conversions/${body.id}/approve`);
    expect(again.body).toMatchObject({
      code: "invalid_state_transition",
      current_status: "approved",
      allowed: ["cancelled", "refunded"],
    });
    expect(await tracesOf(api, body.id)).toMatchObject({
      events: ["conversion.created"],
      audit: [{ action: "conversion.created" }, { action: "conversion.approved" }],
    });
    expect(await tracesOf(api, commission?.id ?? "")).toMatchObject({
      events: ["commission.accrued"],
      audit: [{ action: "commission.accrued" }, { action: "commission.approved" }],
    });
  });

  test.each(["rejected", "cancelled", "refunded"])("a %s conversion stays what it is", async (status) => {
    const { body } = await api.get<ConversionList>(`/conversions?status=${status}&limit=1`);
    const answer = await api.post<Problem>(`/conversions/${body.data[0]?.id}/approve`);
    expect(answer.body).toMatchObject({
      code: "invalid_state_transition",
      current_status: status,
      allowed: [],
    });
  });

  test("another workspace's conversion is not there, to read or to approve", async () => {
    const { body } = await api.get<ConversionList>(
      "/conversions?limit=1&status=pending",
      sandboxKeys.otherWorkspaceAdmin,
    );
    const id = body.data[0]?.id;
    expect((await api.get(`/conversions/${id}`)).status).toBe(404);
    expect((await api.post(`/conversions/${id}/approve`)).status).toBe(404);
    expect(
      (await api.get<Conversion>(`/conversions/${id}`, sandboxKeys.otherWorkspaceAdmin)).body.status,
    ).toBe("pending");
  });

  test("a request sent again with its key is answered alike, and happens once", async () => {
    const { id } = await affiliate();
    const body = order({ affiliate_id: id });
    const options = { idempotencyKey: "replay-1", key: sandboxKeys.rotatedOld };
    const first = await api.post<Conversion>("/conversions", body, options);
    const again = await api.post<Conversion>("/conversions", body, {
      ...options,
      key: sandboxKeys.rotatedNew,
    });
    expect(first.headers.get("idempotent-replayed")).toBeNull();
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect([again.status, again.text, again.headers.get("location")]).toEqual([
      201,
      first.text,
      first.headers.get("location"),
    ]);
    expect((await tracesOf(api, first.body.id)).events).toEqual(["conversion.created"]);
    const changed = await api.post<Problem>("/conversions", { ...body, amount: 1 }, options);
    expect([changed.status, changed.body.code]).toEqual([422, "idempotency_key_reused"]);
  });

  test("a conflict is replayed too, long after its reason is gone", async () => {
    const { body } = await record({ external_id: "#kept" });
    const options = { idempotencyKey: "kept-conflict" };
    const twin = order({ external_id: "#kept" });
    const first = await api.post<Problem>("/conversions", twin, options);
    await inWorkspace(api, (tx) =>
      tx.updateTable("conversions").set({ external_id: "#gone" }).where("id", "=", body.id).execute(),
    );
    const again = await api.post<Problem>("/conversions", twin, options);
    expect([first.status, again.status, again.text]).toEqual([409, 409, first.text]);
  });

  test("what does not pass validation leaves the key free", async () => {
    const options = { idempotencyKey: "free" };
    expect((await api.post("/conversions", order({ amount: -1 }), options)).status).toBe(422);
    expect((await api.post("/conversions", order({}), options)).status).toBe(201);
  });

  test("money still obeys its rules", async () => {
    for (const { rule, sql: query } of invariants) {
      const { rows } = await inWorkspace(api, (tx) => sql.raw(query).execute(tx));
      expect(rows, rule).toEqual([]);
    }
  });

  test("the rules see what breaks them", async () => {
    const broken = inWorkspace(api, async (tx) => {
      await tx
        .updateTable("commissions")
        .set((row) => ({ amount: row("amount", "+", 1) }))
        .where("status", "=", "paid")
        .execute();
      const seen: string[] = [];
      for (const { rule, sql: query } of invariants) {
        if ((await sql.raw(query).execute(tx)).rows.length > 0) seen.push(rule);
      }
      throw new Error(seen.join("\n"));
    });
    await expect(broken).rejects.toThrow(/rounded half to even[\s\S]*the trace of a conversion/);
  });
});
