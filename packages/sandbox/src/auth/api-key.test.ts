import * as fc from "fast-check";
import { expect, test } from "vitest";
import { digestOf, environmentOf, makeApiKey, visiblePartsOf } from "./api-key.ts";

test("a key is prefix, 32 random characters and 6 of checksum", () => {
  expect(makeApiKey("live")).toMatch(/^hs_live_[0-9A-Za-z]{38}$/);
  expect(makeApiKey("sandbox")).toMatch(/^hs_test_[0-9A-Za-z]{38}$/);
  expect(environmentOf(makeApiKey("live"))).toBe("live");
  expect(environmentOf(makeApiKey("sandbox"))).toBe("sandbox");
});

test("a thousand keys are a thousand different ones, of every character", () => {
  const keys = Array.from({ length: 1_000 }, () => makeApiKey("live"));
  expect(new Set(keys).size).toBe(1_000);
  expect(new Set(keys.flatMap((key) => [...key.slice(8, 40)])).size).toBe(62);
});

test("a key with one other character is no key", () => {
  const key = makeApiKey("sandbox");
  const place = fc.integer({ min: 0, max: key.length - 1 });
  const character = fc.constantFrom(..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_");
  fc.assert(
    fc.property(place, character, (at, other) => {
      fc.pre(key[at] !== other);
      expect(environmentOf(key.slice(0, at) + other + key.slice(at + 1))).toBeUndefined();
    }),
  );
});

test.each(["", "hs_test_", `${makeApiKey("live")}0`, makeApiKey("live").slice(1), " "])(
  "%j is no key",
  (text) => {
    expect(environmentOf(text)).toBeUndefined();
  },
);

test("a digest depends on key and pepper, and shows neither", () => {
  const [key, other] = [makeApiKey("live"), makeApiKey("live")];
  expect(digestOf(key, "a")).toEqual(digestOf(key, "a"));
  expect(digestOf(key, "a")).not.toEqual(digestOf(other, "a"));
  expect(digestOf(key, "a")).not.toEqual(digestOf(key, "b"));
  expect(digestOf(key, "a")).toHaveLength(32);
});

test("what may be shown of a key is its prefix and four characters", () => {
  const key = makeApiKey("live");
  expect(visiblePartsOf(key)).toEqual({ prefix: "hs_live_", last4: key.slice(-4) });
});
