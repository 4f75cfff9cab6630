import fc from "fast-check";
import { expect, test } from "vitest";
import { likeness, wordsOf } from "./words.ts";

test("punctuation, case and the names in quotes do not count", () => {
  expect(wordsOf('Reads `link_id`: "Summer", 2026.')).toEqual(["reads", "name", "name", "2026"]);
});

test("one word of ten changed is nine tenths alike", () => {
  const words = [..."abcdefghij"];
  expect(likeness(words, words.with(4, "z"))).toBe(0.9);
});

test("order counts", () => {
  expect(likeness(["a", "b"], ["b", "a"])).toBe(0.5);
});

const text = fc.array(fc.constantFrom<string>("a", "b", "c"), { maxLength: 12 });

test("likeness is the same both ways, 1 for the same text, and within 0 and 1", () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(likeness(a, a)).toBe(1);
      expect(likeness(a, b)).toBe(likeness(b, a));
      expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
      expect(likeness(a, b)).toBeLessThanOrEqual(1);
    }),
  );
});

test("words put in between make texts less alike, never more", () => {
  fc.assert(
    fc.property(text, fc.nat(), (words, at) => {
      const longer = words.toSpliced(at % (words.length + 1), 0, "other");
      expect(likeness(words, longer)).toBeLessThan(1);
    }),
  );
});
