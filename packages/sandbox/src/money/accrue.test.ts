import * as fc from "fast-check";
import { expect, test } from "vitest";
import { accrue, type Recipient } from "./accrue.ts";
import { percentAtMost } from "./percent.ts";

const chain = (...percents: string[]): Recipient[] =>
  percents.map((value, index) => ({
    affiliateId: `aff_${index}`,
    level: index + 1,
    rate: { type: "percentage", value },
    rule: "program_level",
  }));

test("each level earns its rate of the base", () => {
  expect(accrue(10_000, chain("10.00", "3.00", "1.00"), null).map(({ amount }) => amount)).toEqual([
    1000, 300, 100,
  ]);
});

test("the cap takes from the deepest level first", () => {
  expect(accrue(10_000, chain("12.00", "5.00", "4.00"), "18.00").map(({ amount }) => amount)).toEqual([
    1200, 500, 100,
  ]);
});

test("a level the cap leaves nothing gets no entry", () => {
  expect(accrue(10_000, chain("25.00", "3.00", "1.00"), "18.00").map(({ amount }) => amount)).toEqual([1800]);
});

test("a flat rate does not depend on the base", () => {
  const recipient: Recipient = {
    affiliateId: "aff_1",
    level: 1,
    rate: { type: "flat", value: 500 },
    rule: "program_default",
  };
  expect(accrue(99, [recipient], null)).toEqual([{ ...recipient, amount: 500 }]);
});

test("no base and no rates ever exceed the cap", () => {
  const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2));
  const base = fc.integer({ min: 0, max: 2 ** 48 });
  fc.assert(
    fc.property(base, fc.array(percent, { minLength: 1, maxLength: 3 }), percent, (amount, rates, cap) => {
      const sum = accrue(amount, chain(...rates), cap).reduce((total, entry) => total + entry.amount, 0);
      expect(sum).toBeLessThanOrEqual(percentAtMost(amount, cap));
    }),
  );
});
