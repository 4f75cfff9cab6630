import { expect, test } from "vitest";
import { normalizeParts } from "../document-under-test.ts";

/** Problems of a document with these two paths, each with its operation. */
function problemsOf(one: string, other: string): readonly string[] {
  const paths = Object.fromEntries(
    [one, other].map((path, index) => [
      path,
      { get: { operationId: `op${index}`, responses: { "204": { description: "Done." } } } },
    ]),
  );
  return normalizeParts({ paths }).problems.filter((problem) => problem.startsWith("ambiguous-path"));
}

test.each([
  ["/a/{x}", "/a/{y}"],
  ["/{x}/b", "/{y}/b"],
  ["/a/{x}.json", "/a/{y}.json"],
  ["/a/x{b}", "/a/{b}x"],
  ["/a/{x}:go/{y}", "/a/{z}:go/{w}"],
  ["/a/{x}-{y}", "/a/{x}_{y}"],
])("%s and %s cannot be told apart", (one, other) => {
  const [first, second] = [one, other].sort();
  expect(problemsOf(one, other)).toEqual([
    `ambiguous-path GET "${second}" matches paths of "${first}" as well, and no server can tell them apart; change one`,
  ]);
});

test.each([
  ["/a", "/b"],
  ["/a/{x}", "/a"],
  ["/payouts/batches/{id}", "/payouts/{id}/cancel"],
  ["/payouts/{id}", "/payouts/summary"],
  ["/a/{x}", "/{y}/b"],
  ["/a/{x}.json", "/a/{x}"],
  ["/a/{x}.json", "/a/{x}.xml"],
  ["/a/x-{b}", "/a/{b}x"],
  ["/a/{x}/b", "/a/{x}/c"],
  ["/a/{x}:go", "/a/{x}:gone"],
  ["/a/{x}/{y}", "/a/{x}/c"],
])("%s and %s can be told apart", (one, other) => {
  expect(problemsOf(one, other)).toEqual([]);
});
