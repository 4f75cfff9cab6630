import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { reasonHeader } from "./as-declared.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const options = readFileSync(new URL("./options.ts", import.meta.url), "utf8");

test("the README lists every option, and no other", () => {
  const listed = Array.from(readme.matchAll(/^\| `(\w+)` \|/gm), ([, name]) => name);
  const declared = Array.from(options.matchAll(/^ {2}readonly (\w+)\?:/gm), ([, name]) => name);
  expect(declared.length).toBeGreaterThan(5);
  expect(listed.toSorted()).toEqual(declared.toSorted());
});

test("the README names the header of the reason", () => {
  expect(readme.toLowerCase()).toContain(`\`${reasonHeader}\``);
});
