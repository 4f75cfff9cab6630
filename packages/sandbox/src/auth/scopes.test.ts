import { expect, test } from "vitest";
import { beyond, withImplied } from "./scopes.ts";

test("a write scope includes reading, admin includes all", () => {
  expect(withImplied(["read-only"])).toEqual(["read-only"]);
  expect(withImplied(["payout-write"])).toEqual(["read-only", "payout-write"]);
  expect(withImplied(["conversion-write", "payout-write"])).toEqual([
    "read-only",
    "conversion-write",
    "payout-write",
  ]);
  expect(withImplied(["admin"])).toEqual(["read-only", "conversion-write", "payout-write", "admin"]);
});

test("what goes beyond the scopes held is named", () => {
  expect(beyond(["admin"], ["payout-write", "admin"])).toEqual([]);
  expect(beyond(["conversion-write"], ["read-only", "conversion-write"])).toEqual([]);
  expect(beyond(["conversion-write"], ["payout-write", "admin"])).toEqual(["payout-write", "admin"]);
});
