import { readFileSync } from "node:fs";
import { join } from "node:path";
import { verifyWebhook } from "@heldsway/sdk/webhooks";
import { expect, test } from "vitest";
import { type JsonObject, listOf, objectOf, textOf } from "../test/support/json-tree.ts";

const document: JsonObject = JSON.parse(readFileSync(join(import.meta.dirname, "openapi.json"), "utf8"));

/** Everything in the examples that has an id: one resource at one moment. */
const moments = [...examplesIn(document)].flatMap((example) => [...resourcesIn(example)]);
const [conversions = [], commissions = [], payouts = []] = ["cnv_", "com_", "pay_"].map((prefix) =>
  moments.filter(({ id }) => textOf(id).startsWith(prefix)),
);

test("ids carry the time of their created_at", () => {
  const dated = moments.filter(({ created_at }) => textOf(created_at) !== "");
  expect(dated.length).toBeGreaterThan(80);
  const wrong = dated.filter(({ id, created_at }) => timeOf(textOf(id)) !== Date.parse(textOf(created_at)));
  expect(wrong.map(({ id, created_at }) => [id, created_at])).toEqual([]);
});

test("nothing happened to a resource before it was there, or after it changed last", () => {
  const wrong = moments.flatMap(({ id, created_at, updated_at = "9999", ...fields }) =>
    Object.entries(fields)
      .filter(
        ([name]) => name.endsWith("ed_at") && !["converted_at", "accrued_at", "last_used_at"].includes(name),
      )
      .filter(([, time]) => textOf(time) !== "")
      .filter(([, time]) => textOf(time) < textOf(created_at) || textOf(time) > textOf(updated_at))
      .map(([name, time]) => [id, name, time]),
  );
  expect(wrong).toEqual([]);
});

test("what never changes is the same wherever a resource is shown", () => {
  const fixed = [
    "created_at",
    "email",
    "referral_code",
    "slug",
    "code",
    "currency",
    "external_id",
    "affiliate_id",
  ];
  const seen = new Map<unknown, JsonObject>();
  const differing = moments.flatMap((moment) => {
    const first = seen.get(moment.id) ?? moment;
    seen.set(moment.id, first);
    return fixed
      .filter((name) => name in moment && name in first && moment[name] !== first[name])
      .map((name) => [moment.id, name, first[name], moment[name]]);
  });
  expect(differing).toEqual([]);
});

test("a status has the time it began", () => {
  const began = {
    approved: "approved_at",
    rejected: "rejected_at",
    refunded: "refunded_at",
    cancelled: "cancelled_at",
  };
  const timeless = conversions.filter((conversion) => {
    const name = objectOf(began)[textOf(conversion.status)];
    return typeof name === "string" && conversion[name] === null;
  });
  expect(conversions.length).toBeGreaterThan(8);
  expect(timeless).toEqual([]);
});

test("sums add up", () => {
  const wrong = [
    ...payouts.filter(
      (payout) => number(payout.net_amount) !== number(payout.amount) - number(payout.fee_amount),
    ),
    ...commissions.filter(
      (entry) => number(entry.net_amount) !== number(entry.amount) - number(entry.reversed_amount),
    ),
    ...conversions.filter(
      (sale) => number(sale.commissionable_amount) !== number(sale.amount) - number(sale.tax_amount),
    ),
    ...conversions.filter((sale) =>
      listOf(sale.rule_trace)
        .map(objectOf)
        .some(
          ({ rate, amount }) => number(amount) !== (number(sale.commissionable_amount) * Number(rate)) / 100,
        ),
    ),
  ];
  expect([payouts.length, commissions.length].every((count) => count > 5)).toBe(true);
  expect(wrong).toEqual([]);
});

test("money given back or taken back only grows, as time goes by", () => {
  const shrinking = [...conversions, ...commissions].filter((later) =>
    [...conversions, ...commissions].some(
      (earlier) =>
        earlier.id === later.id &&
        textOf(earlier.updated_at) < textOf(later.updated_at) &&
        (number(earlier.refunded_amount) > number(later.refunded_amount) ||
          number(earlier.reversed_amount) > number(later.reversed_amount)),
    ),
  );
  expect(shrinking).toEqual([]);
});

test("the delivery is signed with the secret of its endpoint", async () => {
  const secret = moments.find(({ id, secret }) => textOf(id).startsWith("whe_") && secret)?.secret;
  const delivery = moments.find(({ request }) => request !== undefined);
  const { headers, body } = objectOf(delivery?.request);
  const sent = {
    headers: new Headers(Object.entries(objectOf(headers)).map(([name, value]) => [name, textOf(value)])),
    body: textOf(body),
  };
  const now = () => Date.parse(textOf(delivery?.created_at));
  const event = await verifyWebhook(sent, { secrets: textOf(secret), now });
  expect(event.id).toBe(delivery?.event_id);
});

function* examplesIn(node: unknown): Generator<unknown> {
  if (Array.isArray(node)) for (const each of node) yield* examplesIn(each);
  if (typeof node !== "object" || node === null) return;
  for (const [name, part] of Object.entries(node)) {
    if (name === "value" || name === "example") yield part;
    else yield* examplesIn(part);
  }
}

function* resourcesIn(node: unknown): Generator<JsonObject> {
  if (Array.isArray(node)) for (const each of node) yield* resourcesIn(each);
  if (typeof node !== "object" || node === null || Array.isArray(node)) return;
  const resource = objectOf(node);
  if (/^[a-z]+_[0-7][0-9a-z]{25}$/.test(textOf(resource.id))) yield resource;
  for (const part of Object.values(resource)) yield* resourcesIn(part);
}

/** Milliseconds: the first ten characters behind the prefix, five bits each. */
function timeOf(id: string): number {
  const digits = "0123456789abcdefghjkmnpqrstvwxyz";
  return [...id.slice(id.lastIndexOf("_") + 1).slice(0, 10)].reduce(
    (time, digit) => time * 32 + digits.indexOf(digit),
    0,
  );
}

function number(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
