import { expect, test } from "vitest";
import { percentAtMost, percentOf } from "./percent.ts";

const halves = [
  { name: "half above an even number rounds down", amount: 50, percent: "5", want: 2 },
  { name: "half above an odd number rounds up", amount: 70, percent: "5", want: 4 },
  { name: "less than half rounds down", amount: 49, percent: "5", want: 2 },
  { name: "more than half rounds up", amount: 51, percent: "5", want: 3 },
  { name: "half of one rounds to nothing", amount: 1, percent: "50", want: 0 },
  { name: "decimals of the rate count", amount: 12_345, percent: "12.50", want: 1543 },
  {
    name: "a whole is a whole",
    amount: 9_007_199_254_740_991,
    percent: "100.00",
    want: 9_007_199_254_740_991,
  },
  { name: "nothing of anything is nothing", amount: 12_345, percent: "0.00", want: 0 },
];

test.each(halves)("percentOf: $name", ({ amount, percent, want }) => {
  expect(percentOf(amount, percent)).toBe(want);
});

test("percentAtMost never rounds up", () => {
  expect(percentAtMost(99, "99.99")).toBe(98);
  expect(percentAtMost(100, "18")).toBe(18);
});
