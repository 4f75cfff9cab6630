import { expect, test } from "vitest";
import { secrets } from "../testing/hosts.ts";
import { northwind, worldStatements } from "./world.ts";

const options = { seed: 1, pepper: secrets.pepper };
const world = northwind(options);
const other = northwind({ ...options, seed: 2 });

test("the same seed makes the same world", () => {
  expect(worldStatements(options)).toEqual(worldStatements(options));
});

test("another seed changes names and amounts, not ids and keys", () => {
  expect(other.affiliates[0]?.id).toBe(world.affiliates[0]?.id);
  expect(other.api_key_secrets).toEqual(world.api_key_secrets);
  expect(other.affiliates.map(({ name }) => name)).not.toEqual(world.affiliates.map(({ name }) => name));
  expect(other.conversions[0]?.id).toBe(world.conversions[0]?.id);
  expect(other.conversions.map(({ amount }) => amount)).not.toEqual(
    world.conversions.map(({ amount }) => amount),
  );
});

test("there is enough of everything to page through", () => {
  expect(world.programs).toHaveLength(6);
  expect(world.affiliates.length).toBeGreaterThanOrEqual(130);
  expect(world.conversions.length).toBeGreaterThanOrEqual(300);
  expect(world.commissions.length).toBeGreaterThanOrEqual(400);
});

test.each([1, 2, 3, 17, 4_294_967_296])("seed %i has every status, kind, level, source and type", (seed) => {
  const { programs, affiliates, conversions, commissions } = northwind({ ...options, seed });
  const values = <Row, Value>(rows: readonly Row[], of: (row: Row) => Value) =>
    [...new Set(rows.map(of))].sort();
  expect(values(programs, ({ status }) => status)).toEqual(["active", "archived", "paused"]);
  expect(values(affiliates, ({ status }) => status)).toEqual([
    "active",
    "pending",
    "suspended",
    "terminated",
  ]);
  expect(values(conversions, ({ status }) => status)).toEqual([
    "approved",
    "cancelled",
    "pending",
    "refunded",
    "rejected",
  ]);
  expect(values(commissions, ({ status }) => status)).toEqual([
    "approved",
    "held",
    "paid",
    "pending",
    "rejected",
    "reversed",
    "scheduled",
  ]);
  expect(values(commissions, ({ kind }) => kind)).toEqual(["adjustment", "bonus", "earning"]);
  expect(values(commissions, ({ level }) => level)).toEqual([1, 2, 3]);
  expect(values(conversions, ({ source }) => source)).toHaveLength(9);
  expect(values(conversions, ({ type }) => type)).toEqual(["booking", "lead", "renewal", "sale"]);
  expect(values(conversions, ({ fraud_decision }) => fraud_decision)).toEqual(["blocked", "clear", "held"]);
});

test("conversions share moments, so a cursor has ties to break", () => {
  const moments = new Set(world.conversions.map(({ converted_at }) => converted_at));
  expect(moments.size).toBeLessThan(world.conversions.length * 0.9);
});

test("one affiliate owes more than is owed to them", () => {
  const balances = Map.groupBy(
    world.commissions.filter(({ status }) => status === "approved"),
    ({ affiliate_id }) => affiliate_id,
  );
  const sums = [...balances.values()].map((rows) => rows.reduce((sum, { amount }) => sum + amount, 0));
  expect(Math.min(...sums)).toBeLessThan(0);
});
