import type { Affiliate, Commission, Conversion, ConversionList, Problem, Program } from "@heldsway/contract";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { sandboxKeys } from "../seed/key-ring.ts";
import { hosts } from "../testing/hosts.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";
import { inWorkspace } from "../testing/traces.ts";
import { walk } from "../testing/walk.ts";

describe.each(hosts)("lists on $name", (host) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi(host);
  });
  afterAll(() => api.close());
  afterEach(() => expect(api.errors).toEqual([]));

  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

  test.each([
    ["/affiliates", 100],
    ["/conversions", 100],
    ["/conversions", 37],
    ["/commissions", 100],
    ["/programs", 1],
    ["/api-keys", 3],
  ])("walking %s by %i sees every row once, however many share a moment", async (path, limit) => {
    const table = path.slice(1).replace("-", "_");
    const rows = await walk<{ id: string }>(api, `${path}?limit=${limit}`);
    const count = await inWorkspace(api, (tx) =>
      sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(tx),
    );
    expect(new Set(ids(rows)).size).toBe(rows.length);
    expect(rows.length).toBe(count.rows[0]?.count);
  });

  test.each(["converted_at", "created_at", "amount", "external_id"] as const)(
    "conversions sorted by %s come in order, both ways",
    async (column) => {
      const up = await walk<Conversion>(api, `/conversions?limit=100&sort=${column}`);
      const down = await walk<Conversion>(api, `/conversions?limit=100&sort=-${column}`);
      const keys = up.map((row) => [row[column], row.id] as const);
      expect(keys).toEqual([...keys].sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : 1)));
      expect(ids(down)).toEqual(ids(up).reverse());
    },
  );

  test.each([
    ["/affiliates", "referral_code"],
    ["/programs", "slug"],
  ])("%s sorted by %s come in order of their bytes", async (path, column) => {
    const rows = await walk<(Affiliate | Program) & { [column: string]: unknown }>(
      api,
      `${path}?limit=2&sort=${column}`,
    );
    const texts = rows.map((row) => String(row[column]));
    expect(texts).toEqual([...texts].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  });

  test("rows that come while walking newest first are not seen, and move nothing", async () => {
    const before = ids(await walk<Affiliate>(api, "/affiliates?limit=40"));
    let number = 0;
    const during = await walk<Affiliate>(api, "/affiliates?limit=40", () => {
      number += 1;
      return api.post("/affiliates", { name: "Late", email: `late-${number}@example.com` });
    });
    expect(number).toBeGreaterThan(2);
    expect(ids(during)).toEqual(before);
  });

  test("a cursor survives the row it stands on", async () => {
    const first = await api.get<ConversionList>("/conversions?limit=10&sort=created_at");
    const next = await api.get<ConversionList>(
      `/conversions?limit=10&sort=created_at&cursor=${first.body.next_cursor}`,
    );
    const last = first.body.data.at(-1)?.id ?? "";
    await inWorkspace(api, (tx) =>
      tx
        .updateTable("conversions")
        .set({ created_at: "2020-01-01T00:00:00Z" })
        .where("id", "=", last)
        .execute(),
    );
    const again = await api.get<ConversionList>(
      `/conversions?limit=10&sort=created_at&cursor=${first.body.next_cursor}`,
    );
    expect(again.body).toEqual(next.body);
  });

  test.each([
    ["another list", "/affiliates?cursor="],
    ["another sort", "/conversions?sort=amount&cursor="],
    ["another filter", "/conversions?status=pending&cursor="],
    ["another workspace", "/conversions?cursor=", sandboxKeys.otherWorkspaceAdmin],
  ])("a cursor is not valid for %s", async (_, path, key = sandboxKeys.admin) => {
    const { body } = await api.get<ConversionList>("/conversions");
    const answer = await api.get<Problem>(path + body.next_cursor, key);
    expect([answer.status, answer.body.code]).toEqual([400, "invalid_cursor"]);
  });

  test("a page may be of another size than the one before", async () => {
    const first = await api.get<ConversionList>("/conversions?limit=3");
    const rest = await api.get<ConversionList>(`/conversions?limit=5&cursor=${first.body.next_cursor}`);
    const both = await api.get<ConversionList>("/conversions?limit=8");
    expect([...ids(first.body.data), ...ids(rest.body.data)]).toEqual(ids(both.body.data));
  });

  test.each([
    ["/commissions?status=paid", (one: Commission) => one.status === "paid"],
    ["/commissions?kind=adjustment", (one: Commission) => one.kind === "adjustment"],
    ["/commissions?level=3&currency=EUR", (one: Commission) => one.level === 3 && one.currency === "EUR"],
    [
      "/commissions?available_before=2026-06-01T00:00:00Z",
      (one: Commission) => one.available_at < "2026-06-01",
    ],
    [
      "/commissions?from=2026-06-01T00:00:00Z&to=2026-07-01T00:00:00Z",
      (one: Commission) => one.created_at >= "2026-06-01" && one.created_at < "2026-07-01",
    ],
  ])("%s finds what it says", async (path, matches) => {
    const all = await walk<Commission>(api, "/commissions?limit=100");
    const found = await walk<Commission>(api, `${path}&limit=100`);
    expect(found.length).toBeGreaterThan(0);
    expect(ids(found)).toEqual(ids(all.filter(matches)));
  });

  test.each([
    ["status=rejected", (one: Conversion) => one.status === "rejected"],
    [
      "source=shopify&status=approved",
      (one: Conversion) => one.source === "shopify" && one.status === "approved",
    ],
    ["currency=JPY&amount_min=1000", (one: Conversion) => one.currency === "JPY" && one.amount >= 1000],
    ["fraud_decision=held", (one: Conversion) => one.fraud.decision === "held"],
    ["amount_min=20000&amount_max=30000", (one: Conversion) => one.amount >= 20_000 && one.amount <= 30_000],
    ["from=2026-08-01T00:00:00Z", (one: Conversion) => one.converted_at >= "2026-08-01"],
    ["external_id=%23100007", (one: Conversion) => one.external_id === "#100007"],
    ["search=%23100042", (one: Conversion) => one.external_id === "#100042"],
  ])("/conversions?%s finds what it says", async (filter, matches) => {
    const all = await walk<Conversion>(api, "/conversions?limit=100");
    const found = await walk<Conversion>(api, `/conversions?${filter}&limit=100`);
    expect(found.length).toBeGreaterThan(0);
    expect(ids(found)).toEqual(ids(all.filter(matches)));
  });

  test.skipIf(host.name === "PGlite")(
    "a page deep in a list is one range of an index, under row-level security too",
    async () => {
      await inWorkspace(api, async (tx) => {
        await sql`set local enable_seqscan to off`.execute(tx);
        const { rows } = await sql<{ "QUERY PLAN": string }>`
        explain (costs off) select * from conversions
        where workspace_id = current_workspace()
          and (conversions.converted_at, conversions.id) < ('2026-07-01'::timestamptz, 'cnv_x')
        order by conversions.converted_at desc, conversions.id desc limit 26`.execute(tx);
        const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
        expect(plan).toMatch(/Index Cond: .*ROW\(converted_at, id\) < ROW\(/);
        expect(plan).not.toMatch(/Sort|Filter/);
      });
    },
  );
});
