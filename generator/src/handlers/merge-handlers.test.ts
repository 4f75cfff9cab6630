import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyInsertions, type MergeOptions, mergeHandlers } from "./merge-handlers.ts";
import { ModuleReader } from "./read-module.ts";

const reader = new ModuleReader();
const options: MergeOptions = { server: "@acme/server", runtime: "@heldsway/server-runtime", app: undefined };
const all = ["getPet", "listPets", "deletePet"].map((name) => ({
  name,
  type: name[0]?.toUpperCase() + name.slice(1),
  summary: `Says ${name} */ and more.`,
}));

function insertionsFor(text: string, given: Partial<MergeOptions> = {}) {
  const module = reader.read("pets.ts", text);
  const missing = all.filter(({ name }) => !module.exports.has(name));
  return mergeHandlers(text, module, missing, { ...options, ...given });
}

const merged = (text: string) => applyInsertions(text, insertionsFor(text));

/** The text without the ranges that were inserted. */
function without(text: string, insertions: ReturnType<typeof insertionsFor>): string {
  let shift = 0;
  let result = text;
  for (const { at, text: inserted } of insertions) {
    expect(result.slice(at, at + inserted.length)).toBe(inserted);
    result = result.slice(0, at) + result.slice(at + inserted.length);
    shift += inserted.length;
  }
  expect(result.length).toBe(text.length - shift);
  return result;
}

test("an empty module gets imports and a stub for each handler", () => {
  expect(applyInsertions("", insertionsFor("", { app: { type: "App", from: "../app.ts" } }))).toBe(`\
import type { App } from "../app.ts";
import type { GetPet, ListPets, DeletePet } from "@acme/server";
import { ProblemError } from "@heldsway/server-runtime";

/** Says getPet *\\/ and more. */
export const getPet: GetPet<App> = () => {
  throw new ProblemError({ code: "not_implemented", detail: "getPet is not implemented yet." });
};

/** Says listPets *\\/ and more. */
export const listPets: ListPets<App> = () => {
  throw new ProblemError({ code: "not_implemented", detail: "listPets is not implemented yet." });
};

/** Says deletePet *\\/ and more. */
export const deletePet: DeletePet<App> = () => {
  throw new ProblemError({ code: "not_implemented", detail: "deletePet is not implemented yet." });
};
`);
});

/** Pieces of files that people write. */
const heads = [
  "",
  "\uFEFF",
  "#!/usr/bin/env node\n",
  '"use client";\n',
  "// Copyright\n\n",
  'import type { GetPet } from "@acme/server";\n',
  'import type {\n  GetPet,\n  ListPets,\n} from "@acme/server";\n',
  'import type { GetPet as Handler } from "@acme/server";\n',
  'import * as server from "@acme/server";\n',
  'import server, { GetPet } from "@acme/server"; // why\n',
  'import { type GetPet } from "@acme/server"; sideEffect();\n',
  'import { ProblemError } from "@heldsway/server-runtime"\n',
  'import type { ProblemError } from "@heldsway/server-runtime";\n',
  'import type { getpet } from "@acme/server";\nimport x from "./$1(.*)[.ts";\n',
];
const bodies = [
  "",
  "export const getPet: GetPet<App> = async ({ reply }) => reply.ok(1);",
  "export const getPet = 1, listPets = 2;\n",
  "export function getPet() { return 1 }\n",
  "export const { getPet, other: listPets } = make();\n",
  "export const { getPet: mine, listPets = 1, ...deletePet } = make();\n",
  "export const [, getPet, [listPets]] = make();\n",
  "const mine = 1;\nexport { mine as getPet };\n",
  'export { getPet, type ListPets } from "./elsewhere.ts";\n',
  'export * as getPet from "./elsewhere.ts";\n',
  "export default function getPet() {}\n",
  "export default { getPet: 1 };\n",
  "@decorated class A { @x() y = 1 }\nexport class getPet {}\n",
  "type ListPets = 1;\ninterface DeletePet {}\n",
  "const odd = `${`export const listPets = 1`}`;\t\n/* open */ // end",
  "export const getPet = { a: 1 } satisfies object;\n",
];
const file = fc
  .record({
    head: fc.array(fc.constantFrom(...heads.slice(2)), { maxLength: 2 }),
    mark: fc.constantFrom("", "\uFEFF"),
    body: fc.array(fc.constantFrom(...bodies), { maxLength: 2 }),
    eol: fc.constantFrom("\n", "\r\n"),
  })
  .map(({ head, mark, body, eol }) => (mark + [...head, ...body].join("")).replaceAll("\n", eol));

describe("whatever a file looks like", () => {
  test("merging twice is merging once", () => {
    fc.assert(
      fc.property(file, (text) => {
        const once = merged(text);
        expect(merged(once)).toBe(once);
      }),
    );
  });

  test("what was there stays, byte for byte", () => {
    fc.assert(
      fc.property(file, (text) => {
        const insertions = insertionsFor(text);
        expect(without(applyInsertions(text, insertions), insertions)).toBe(text);
      }),
    );
  });

  test("every handler is exported, and what parsed still parses", () => {
    fc.assert(
      fc.property(file, (text) => {
        const before = reader.read("pets.ts", text);
        fc.pre(before.error === undefined);
        const after = reader.read("pets.ts", merged(text));
        expect(all.filter(({ name }) => !after.exports.has(name))).toEqual([]);
        expect(after.error).toBeUndefined();
      }),
    );
  });

  test("line ends are those of the file", () => {
    fc.assert(
      fc.property(file, (text) => {
        fc.pre(text.includes("\r\n"));
        expect(merged(text)).not.toMatch(/(?<!\r)\n/);
      }),
    );
  });
});

const body = "export const getPet: GetPet<App> = 1 as never, listPets = 1;\n";
test.each([
  {
    name: "a plain type import takes the new name",
    given: `import type { GetPet } from "@acme/server";\n${body}`,
    want: 'import type { GetPet, DeletePet } from "@acme/server";\nimport { ProblemError } from "@heldsway/server-runtime";\n',
  },
  {
    name: "an import over several lines goes on as it is",
    given: `import type {\n    GetPet,\n} from "@acme/server";\n${body}`,
    want: 'import type {\n    GetPet,\n    DeletePet,\n} from "@acme/server";\nimport { ProblemError } from "@heldsway/server-runtime";\n',
  },
  {
    name: "a namespace import is left alone",
    given: `import type * as server from "@acme/server"; // all\n${body}`,
    want: 'import type * as server from "@acme/server"; // all\nimport type { DeletePet } from "@acme/server";\nimport { ProblemError } from "@heldsway/server-runtime";\n',
  },
  {
    name: "a name that is taken gets another",
    given: `import type { GetPet } from "@acme/server";\nclass ProblemError {}\n${body}`,
    want: 'import type { GetPet, DeletePet } from "@acme/server";\nimport { ProblemError as ProblemErrorHandler } from "@heldsway/server-runtime";\nclass',
  },
  {
    name: "a file without imports gets them below its first line",
    given: `#!/usr/bin/env node\n"use strict";\n${body}`,
    want: '#!/usr/bin/env node\n"use strict";\nimport type { DeletePet } from "@acme/server";\nimport { ProblemError } from "@heldsway/server-runtime";\n',
  },
])("$name", ({ given, want }) => {
  expect(merged(given).slice(0, want.length)).toBe(want);
});

test("only what a pattern binds is exported by it", () => {
  const { exports } = reader.read("pets.ts", "export const { getPet: mine, a: { listPets } } = make();");
  expect([...exports]).toEqual(["mine", "listPets"]);
});

test("new handlers are of the kind of those that are there", () => {
  const given =
    'import type { GetPet } from "@acme/server";\nexport const getPet: GetPet<Mine> = 1 as never;';
  expect(merged(given)).toContain("export const listPets: ListPets<Mine> = () => {");
});
