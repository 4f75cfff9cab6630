import { expect, test } from "vitest";
import { didYouMean, editDistance, nearestOf } from "./did-you-mean.ts";

test.each([
  ["", "abc", 3],
  ["strng", "string", 1],
  ["srting", "string", 1],
  ["kitten", "sitting", 3],
])("from %s to %s it takes %i edits", (a, b, want) => {
  expect([editDistance(a, b), editDistance(b, a)]).toEqual([want, want]);
});

test("the nearest word is offered when it is near for its length", () => {
  expect(nearestOf("intger", ["string", "integer"])).toBe("integer");
  expect(nearestOf("Pet", ["Toy", "Pets"])).toBe("Pets");
  expect(nearestOf("id", ["name", "at"])).toBeUndefined();
  expect(nearestOf("anything", [])).toBeUndefined();
});

test("the hint is nothing when no word is near", () => {
  expect(didYouMean("colour", ["color"])).toBe(' (did you mean "color"?)');
  expect(didYouMean("colour", ["size"])).toBe("");
});
