import { expect, test } from "vitest";
import type { Effect } from "./effect.ts";
import { printDifferenceMarkdown } from "./print-difference.ts";

const gone = (name: string): Effect => ({
  target: "client",
  rating: "major",
  message: `\`${name}\` reply 404 is gone`,
});

const print = (effects: readonly Effect[]) =>
  printDifferenceMarkdown({ before: "a.json", after: "b.json", document: [], effects });

test("what is the same for many operations is one line", () => {
  const effects = ["a", "b", "c", "d", "e"].map(gone);
  expect(print(effects)).toBe(`## \`a.json\` to \`b.json\`

This asks for a **major** version.

### Code that calls the generated client

- **major** reply 404 is gone, of \`a\`, \`b\`, \`c\` and 2 more`);
});

test("what a few have in common, and what has no operation, is told one by one", () => {
  const types = ["Pet", "Toy", "Cat", "Dog"].map(
    (name): Effect => ({ target: "handlers", rating: "minor", message: `type \`${name}\` is new` }),
  );
  expect(
    print([...["a", "b", "c"].map(gone), ...types])
      .split("\n")
      .filter((line) => line.startsWith("- ")),
  ).toEqual([
    "- **major** `a` reply 404 is gone",
    "- **major** `b` reply 404 is gone",
    "- **major** `c` reply 404 is gone",
    "- **minor** type `Pet` is new",
    "- **minor** type `Toy` is new",
    "- **minor** type `Cat` is new",
    "- **minor** type `Dog` is new",
  ]);
});
