import { expect, test } from "vitest";
import { newAffiliate, newOrder, refusal, unique } from "../rows.ts";
import type { Stories } from "../suite.ts";

export const listStories: Stories = (api) => {
  const many = async (count: number, tag: string) => {
    const made = [];
    for (let each = 0; each < count; each += 1) {
      made.push(await newAffiliate(api().client("admin"), { tags: [tag] }));
    }
    return made.map(({ id }) => id);
  };

  test.each(["-created_at", "created_at", "-referral_code", "referral_code"] as const)(
    "a walk sorted by %s sees every row once, whatever is added meanwhile",
    async (sort) => {
      const client = api().client("admin");
      const tag = unique("walk");
      const before = await many(7, tag);
      const seen: string[] = [];
      for await (const page of client.affiliates.list({ tag, sort, limit: 3 }).pages()) {
        expect(page.data.length).toBeLessThanOrEqual(3);
        seen.push(...page.data.map(({ id }) => id));
        if (seen.length < 12) await newAffiliate(client, { tags: [tag] });
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((id) => before.includes(id)).toSorted()).toEqual(before.toSorted());
    },
  );

  test("iterating gives the rows of all pages, and awaiting the first page", async () => {
    const client = api().client("admin");
    const tag = unique("iterate");
    const ids = await many(5, tag);
    const rows = await client.affiliates.list({ tag, limit: 2, sort: "created_at" }).toArray({ limit: 100 });
    expect(rows.map(({ id }) => id)).toEqual(ids);
    const first = await client.affiliates.list({ tag, limit: 2, sort: "created_at" });
    expect(first).toMatchObject({ has_more: true, data: [{ id: ids[0] }, { id: ids[1] }] });
    expect(first.next_cursor).not.toBeNull();
  });

  test("the last page says so, and so does an empty one", async () => {
    const client = api().client("admin");
    const tag = unique("last");
    await many(2, tag);
    const end = { has_more: false, next_cursor: null };
    expect(await client.affiliates.list({ tag, limit: 2 })).toMatchObject(end);
    expect(await client.affiliates.list({ tag: unique("nobody") })).toEqual({ ...end, data: [] });
  });

  test("rows of equal sort keys are ordered by id, across pages", async () => {
    const client = api().client("admin");
    const { id } = await newAffiliate(client, { status: "active" });
    const converted_at = "2026-01-02T03:04:05.678901Z";
    const order = await newOrder(client, { affiliate_id: id, converted_at });
    const made = [];
    for (const external_id of ["a", "b", "c", "d", "e"].map(unique)) {
      made.push(await client.conversions.create({ ...order, external_id }));
    }
    const walked = await client.conversions.list({ affiliate_id: id, limit: 2 }).toArray({ limit: 10 });
    expect(walked.map((row) => row.id)).toEqual(
      made
        .map((row) => row.id)
        .toSorted()
        .reverse(),
    );
    expect(new Set(walked.map((row) => row.converted_at))).toEqual(new Set([converted_at]));
  });

  test("amounts sort as numbers, both ways", async () => {
    const client = api().client("admin");
    const { id } = await newAffiliate(client, { status: "active" });
    const order = await newOrder(client, { affiliate_id: id });
    for (const amount of [900, 10_000, 20, 100_000]) {
      await client.conversions.create({ ...order, external_id: unique("sorted"), amount });
    }
    const amounts = async (sort: "amount" | "-amount") => {
      const rows = await client.conversions.list({ affiliate_id: id, sort, limit: 2 }).toArray({ limit: 10 });
      return rows.map(({ amount }) => amount);
    };
    expect(await amounts("amount")).toEqual([20, 900, 10_000, 100_000]);
    expect(await amounts("-amount")).toEqual([100_000, 10_000, 900, 20]);
  });

  test("programs sort by slug, both ways", async () => {
    const client = api().client("readOnly");
    const up = await client.programs.list({ sort: "slug" }).toArray({ limit: 100 });
    const down = await client.programs.list({ sort: "-slug" }).toArray({ limit: 100 });
    expect(down.map(({ id }) => id)).toEqual(up.map(({ id }) => id).reverse());
    expect(up.length).toBeGreaterThan(1);
  });

  test("filters of programs, commissions and keys hold for every row", async () => {
    const client = api().client("admin");
    const programs = await client.programs.list({ status: "archived" }).toArray({ limit: 100 });
    expect(new Set(programs.map(({ status }) => status))).toEqual(new Set(["archived"]));
    const keys = await client.apiKeys.list({ status: "revoked" }).toArray({ limit: 100 });
    expect(new Set(keys.map(({ status }) => status))).toEqual(new Set(["revoked"]));
    const affiliate = await newAffiliate(client, { status: "active" });
    await client.conversions.create(await newOrder(client, { affiliate_id: affiliate.id }));
    const filter = { kind: "earning", level: 1, currency: "USD", affiliate_id: affiliate.id } as const;
    const commissions = await client.commissions.list(filter).toArray({ limit: 100 });
    expect(commissions).toHaveLength(1);
    expect(commissions[0]).toMatchObject(filter);
    expect(await client.commissions.list({ ...filter, level: 2 })).toMatchObject({ data: [] });
  });

  test.each([0, 101, -1])("a limit of %i is refused, not bent", async (limit) => {
    const error = await refusal(api().client("readOnly").affiliates.list({ limit }));
    expect(error).toMatchObject({ status: 400, code: "invalid_parameter", errors: [{ parameter: "limit" }] });
  });

  test("a cursor goes on with another limit, and with nothing else", async () => {
    const client = api().client("admin");
    const tag = unique("cursor");
    const ids = await many(4, tag);
    const { next_cursor } = await client.affiliates.list({ tag, limit: 1, sort: "created_at" });
    const cursor = next_cursor ?? "";
    const rest = await client.affiliates.list({ tag, cursor, limit: 50, sort: "created_at" });
    expect(rest.data.map(({ id }) => id)).toEqual(ids.slice(1));

    const altered = `${cursor.slice(0, -2)}${cursor.endsWith("AA") ? "BB" : "AA"}`;
    const foreign = [
      client.affiliates.list({ tag, cursor, limit: 1 }),
      client.affiliates.list({ tag: unique("other"), cursor, sort: "created_at" }),
      client.affiliates.list({ tag, cursor: altered, sort: "created_at" }),
      client.affiliates.list({ tag, cursor: "nonsense", sort: "created_at" }),
      client.programs.list({ cursor, sort: "created_at" }),
      api().client("otherWorkspaceAdmin").affiliates.list({ tag, cursor, sort: "created_at" }),
    ];
    for (const error of await Promise.all(foreign.map(refusal))) {
      expect(error).toMatchObject({ status: 400, code: "invalid_cursor" });
    }
  });
};
