import fc from "fast-check";
import { expect, test } from "vitest";
import { type FingerprintInput, fingerprintOf } from "./fingerprint.ts";

const request = fc.record<FingerprintInput>({
  operationId: fc.constantFrom("createAffiliate", "createConversion"),
  params: fc.dictionary(fc.constantFrom("id", "other"), fc.string()),
  query: fc.dictionary(fc.constantFrom("a", "b"), fc.oneof(fc.integer(), fc.array(fc.string()))),
  body: fc.jsonValue(),
  mediaType: fc.constantFrom("application/json", undefined),
});

const numRuns = 10_000;

test("a request written again, keys in another order, keeps its fingerprint", async () => {
  await fc.assert(
    fc.asyncProperty(request, async (given) => {
      const again = { ...given, body: JSON.parse(JSON.stringify(reversed(given.body), null, 2)) };
      expect(await fingerprintOf(again)).toBe(await fingerprintOf(given));
    }),
    { numRuns },
  );
});

test("requests that differ anywhere have different fingerprints", async () => {
  await fc.assert(
    fc.asyncProperty(request, request, async (one, other) => {
      fc.pre(comparable(one) !== comparable(other));
      expect(await fingerprintOf(one)).not.toBe(await fingerprintOf(other));
    }),
    { numRuns },
  );
});

test("one value changed anywhere in the body changes the fingerprint", async () => {
  await fc.assert(
    fc.asyncProperty(request, fc.nat(), fc.jsonValue(), async (given, place, other) => {
      const paths = pathsIn(given.body);
      const path = paths[place % paths.length] ?? [];
      fc.pre(JSON.stringify(valueAt(given.body, path)) !== JSON.stringify(other));
      const changed = { ...given, body: withValueAt(given.body, path, other) };
      fc.pre(comparable(changed) !== comparable(given));
      expect(await fingerprintOf(changed)).not.toBe(await fingerprintOf(given));
    }),
    { numRuns },
  );
});

const base: FingerprintInput = {
  operationId: "createAffiliate",
  params: { id: "a" },
  query: { x: ["1", "2"], y: 3 },
  body: { items: [1, 2], note: null },
  mediaType: "application/json",
};

test.each<{ name: string; given: Partial<FingerprintInput>; isSame: boolean }>([
  { name: "query parameters in another order", given: { query: { y: 3, x: ["1", "2"] } }, isSame: true },
  { name: "repeated parameters in another order", given: { query: { x: ["2", "1"], y: 3 } }, isSame: false },
  { name: "keys in another order", given: { body: { note: null, items: [1, 2] } }, isSame: true },
  { name: "items in another order", given: { body: { items: [2, 1], note: null } }, isSame: false },
  { name: "null left out", given: { body: { items: [1, 2] } }, isSame: false },
  { name: "a number as text", given: { body: { items: [1, "2"], note: null } }, isSame: false },
  { name: "another operation", given: { operationId: "createConversion" }, isSame: false },
  { name: "another path parameter", given: { params: { id: "b" } }, isSame: false },
  { name: "a path parameter in the query", given: { params: {}, query: { id: "a" } }, isSame: false },
  { name: "no body", given: { body: undefined, mediaType: undefined }, isSame: false },
])("$name: same request is $isSame", async ({ given, isSame }) => {
  const [one, other] = await Promise.all([fingerprintOf(base), fingerprintOf({ ...base, ...given })]);
  expect(one === other).toBe(isSame);
});

test("bytes count as they are", async () => {
  const bytes = (text: string) => fingerprintOf({ ...base, body: new TextEncoder().encode(text) });
  expect(await bytes("a b")).toBe(await bytes("a b"));
  expect(await bytes("a b")).not.toBe(await bytes("a  b"));
});

test("ten thousand levels have a fingerprint", async () => {
  const body: unknown = JSON.parse("[".repeat(10_000) + "]".repeat(10_000));
  expect(await fingerprintOf({ ...base, body })).toMatch(/^[0-9a-f]{64}$/);
});

type Path = readonly string[];

/** Where values are in a tree, the whole of it first. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const within = Object.entries(value).flatMap(([name, member]) => pathsIn(member, [...path, name]));
  return [path, ...within];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((found, name) => Object(found)[name], value);
}

function withValueAt(value: unknown, [name, ...rest]: Path, other: unknown): unknown {
  if (name === undefined) return other;
  const changed = withValueAt(Object(value)[name], rest, other);
  if (Array.isArray(value)) return value.with(Number(name), changed);
  return Object.fromEntries(
    Object.entries(Object(value)).map(([key, member]) => [key, key === name ? changed : member]),
  );
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

/** Another way to say "the same request", by sorting keys as JSON.stringify is told to. */
function comparable(input: FingerprintInput): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== "object" || value === null) return value;
    return Object.entries(value)
      .map(([key, item]) => [key, sorted(item)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  };
  const kind = Array.isArray(input.body) ? "array" : typeof input.body;
  const { operationId, mediaType } = input;
  return JSON.stringify([
    operationId,
    mediaType ?? null,
    kind,
    ...[input.params, input.query, input.body].map(sorted),
  ]);
}

test("a form is the same whatever its boundary and its order, and not with another file", async () => {
  const of = (body: unknown) =>
    fingerprintOf({ operationId: "upload", params: {}, query: {}, mediaType: "multipart/form-data", body });
  const file = (text: string) => new File([text], "a.txt", { type: "text/plain" });
  const given = await of(
    new Map<string, unknown>([
      ["title", ["x"]],
      ["file", [file("a")]],
    ]),
  );
  expect(
    await of(
      new Map<string, unknown>([
        ["file", [file("a")]],
        ["title", ["x"]],
      ]),
    ),
  ).toBe(given);
  expect(
    await of(
      new Map<string, unknown>([
        ["title", ["x"]],
        ["file", [file("b")]],
      ]),
    ),
  ).not.toBe(given);
  expect(
    await of(
      new Map<string, unknown>([
        ["title", ["x"]],
        ["file", ["a"]],
      ]),
    ),
  ).not.toBe(given);
});
