// What a program with lists carries of their styles: what it uses, and nothing else.

import { join } from "node:path";
import { expect, test } from "vitest";
import { bundle } from "../support/bundle.ts";

const golden = join(import.meta.dirname, "../golden");

/** Words of the runtime that only one part of it says. */
const marks = {
  walk: "gave a cursor it had given before",
  url: "names a next page on another host",
  offset: "is an empty page that says more follows",
  lastId: "to go on from",
  repeat: "gave the same page twice",
} as const;

async function partsOf(code: string): Promise<string[]> {
  const bundled = await bundle({ code, folder: golden, minify: true, conditions: ["@heldsway/source"] });
  return Object.entries(marks).flatMap(([part, words]) => (bundled.includes(words) ? [part] : []));
}

test.each([
  {
    name: "a client of cursor pages",
    code: 'import { Pages } from "./cursor-pages/expected/client/index.ts"; new Pages().pets.list();',
    want: ["walk"],
  },
  {
    name: "one list by Link header of a client that has others",
    code: 'import { createCore, listIssues } from "./pages-by-url/expected/client/operations.ts"; listIssues(createCore());',
    want: ["walk", "url"],
  },
  {
    name: "one list by page number of a client that has others",
    code: 'import { createCore, listMembers } from "./pages-by-number/expected/client/operations.ts"; listMembers(createCore());',
    want: ["walk", "repeat"],
  },
  {
    name: "a client with all its lists",
    code: 'import { Numbers } from "./pages-by-number/expected/client/index.ts"; new Numbers().entries.list();',
    want: ["walk", "offset", "repeat"],
  },
  {
    name: "a client with lists by id",
    code: 'import { Ids } from "./pages-by-id/expected/client/index.ts"; new Ids().files.list();',
    want: ["walk", "lastId"],
  },
  {
    name: "a call that is no list",
    code: 'import { createCore, listTags } from "./pages-by-number/expected/client/operations.ts"; listTags(createCore());',
    want: [],
  },
])("$name carries $want", async ({ code, want }) => {
  expect(await partsOf(code)).toEqual(want);
});
