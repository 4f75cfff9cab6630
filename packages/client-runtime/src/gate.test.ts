import { expect, test } from "vitest";
import { Gate } from "./gate.ts";

test("a gate closes until the latest time any answer named, and never opens earlier", () => {
  const gate = new Gate();
  expect(gate.closedFor(0)).toBe(0);
  gate.closeUntil(10_000);
  gate.closeUntil(1_000);
  expect(gate.closedFor(0)).toBe(10_000);
  expect(gate.closedFor(9_999)).toBe(1);
  expect(gate.closedFor(10_001)).toBe(0);
});
