import { readFileSync } from "node:fs";
import { HeldSway } from "@heldsway/sdk";
import { beforeEach, expect, test } from "vitest";
import { checkedFetch } from "../../../test/support/checked-fetch.ts";
import { documentOracle } from "../../../test/support/document-oracle.ts";
import { createMocks } from "./index.ts";

const document = JSON.parse(readFileSync(new URL("../../../spec/openapi.json", import.meta.url), "utf8"));

const mocks = createMocks({ state: true });
const { fetch, takeObjections } = checkedFetch(documentOracle(document), mocks.fetch);
const heldsway = new HeldSway({ apiKey: "hs_test_any", fetch });
beforeEach(() => mocks.reset());

const ada = { name: "Ada", email: "ada@example.com" };

test("what is made can be read, listed, changed and is there until reset", async () => {
  const before = await heldsway.affiliates.list().toArray({ limit: 100 });
  const made = await heldsway.affiliates.create(ada);
  const other = await heldsway.affiliates.create({ ...ada, name: "Grace" });
  expect(made).toMatchObject(ada);
  expect(other.id).not.toBe(made.id);
  expect(await heldsway.affiliates.get(made.id)).toEqual(made);
  const changed = await heldsway.affiliates.update(made.id, { name: "Ada L." });
  expect(changed).toEqual({ ...made, name: "Ada L." });
  expect(await heldsway.affiliates.get(made.id)).toEqual(changed);
  const after = await heldsway.affiliates.list().toArray({ limit: 100 });
  expect(after.map(({ id }) => id)).toEqual([...before.map(({ id }) => id), made.id, other.id]);
  mocks.reset();
  expect(await heldsway.affiliates.list().toArray({ limit: 100 })).toEqual(before);
  expect(takeObjections()).toEqual([]);
});

test("what was removed, or never made, is not found", async () => {
  const { id } = await heldsway.coupons.create({ code: "ADA10", affiliate_id: "aff_1", program_id: "prg_1" });
  await heldsway.coupons.get(id);
  await heldsway.coupons.delete(id);
  for (const missing of [id, "cpn_never_made"]) {
    expect(await heldsway.coupons.get(missing).safe()).toMatchObject({ error: { status: 404 } });
  }
});

test("a location names the row that was made", async () => {
  const { data, meta } = await heldsway.affiliates.create(ada).withMeta();
  expect(meta.status).toBe(201);
  const response = await heldsway.affiliates.create(ada).asResponse();
  const { id } = Object(await response.json());
  expect(response.headers.get("location")).toBe(`/v1/affiliates/${id}`);
  expect(id).not.toBe(data.id);
});

test("a retry under the same key makes no second row", async () => {
  const options = { idempotencyKey: "k1" };
  const first = await heldsway.affiliates.create(ada, options);
  const second = await heldsway.affiliates.create(ada, options);
  expect(second).toEqual(first);
  const all = await heldsway.affiliates.list().toArray({ limit: 100 });
  expect(all.filter(({ id }) => id === first.id)).toHaveLength(1);
});

test("lists are filtered by what their rows say", async () => {
  const { id } = await heldsway.affiliates.create({ ...ada, status: "pending" });
  const idsOf = async (status: "pending" | "active") =>
    (await heldsway.affiliates.list({ status }).toArray({ limit: 100 })).map((row) => row.id);
  expect(await idsOf("pending")).toContain(id);
  expect(await idsOf("active")).not.toContain(id);
});

test("a script still has the first word, and leaves the rows alone", async () => {
  const made = await heldsway.affiliates.create(ada);
  mocks.once("getAffiliate", { code: 404 });
  expect((await heldsway.affiliates.get(made.id).safe()).ok).toBe(false);
  expect(await heldsway.affiliates.get(made.id)).toEqual(made);
});
