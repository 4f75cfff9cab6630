import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { api, operation } from "../emit/shared/sample-api.ts";
import { write } from "../write/write.ts";
import { planHandlers } from "./plan-handlers.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "heldsway-handlers-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sample = api({
  operations: [
    operation("listPets", "GET", "/pets", { module: "pets" }),
    operation("createPet", "POST", "/pets", { module: "pets" }),
    operation("getMe", "GET", "/me", { module: "me" }),
  ],
});
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const handler = (name: string, type: string) =>
  `import type { ${type} } from "@acme/server";\nexport const ${name}: ${type} = () => { throw new Error(); };\n`;

function plan(operations?: readonly string[]) {
  const handlers = { dir: folder, ...(operations === undefined ? {} : { operations }) };
  const outputs = [{ name: "server", dir: join(folder, "server"), import: "@acme/server" }] as const;
  return planHandlers(sample, { document: "", importSuffix: ".ts", client: {}, outputs, handlers }, folder);
}

test("a module is made for each resource, and nothing is missing then", async () => {
  const first = await plan();
  expect(first.plan.changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    "missing me.ts",
    "missing pets.ts",
  ]);
  await write([first.plan]);
  expect(await plan()).toMatchObject({ plan: { changes: [], unchanged: 2 }, findings: [] });
  expect(readFileSync(join(folder, "pets.ts"), "utf8")).toContain("export const createPet: CreatePet = ");
});

test("only operations that are asked for get a handler", async () => {
  put("pets.ts", handler("listPets", "ListPets"));
  const { plan: planned, findings } = await plan(["listPets", "lstPets"]);
  expect(planned.changes).toEqual([]);
  expect(findings).toEqual(['handlers: no operation "lstPets" in the document (did you mean "listPets"?)']);
});

test("a handler of nothing is reported with what it may have become, and kept", async () => {
  const text = handler("createPets", "CreatePets") + handler("getMe", "GetMe");
  put("pets.ts", text);
  const { plan: planned, findings } = await plan();
  expect(findings).toEqual([
    'pets.ts:2 "createPets" handles no operation of the document (did you mean "createPet"?); rename or delete it',
    'pets.ts:4 "getMe" belongs into "me.ts"; move it',
  ]);
  const change = planned.changes.find(({ path }) => path === "pets.ts");
  expect(
    change?.kind === "stale" &&
      change.text.startsWith("import type { CreatePets, ListPets, CreatePet } from"),
  ).toBe(true);
});

test.each([
  ["export const creatPet: CreatePet = stub;", "creatPet"],
  ["export const creatPet = stub satisfies CreatePet;", "creatPet"],
  ["const make: CreatePet = stub;\nexport { make as creatPet };", "make"],
])(
  "a handler by its type that has another name is reported, and gets no stub beside it: %s",
  async (own, name) => {
    const text = `import type { CreatePet } from "@acme/server";\nexport const listPets = 1;\n${own}\n`;
    put("pets.ts", text);
    const { plan: planned, findings } = await plan();
    expect(findings).toEqual([
      `pets.ts:3 "${name}" is a CreatePet, but no export is called "createPet"; rename it, or export it by that name`,
    ]);
    expect(planned.changes.map(({ path }) => path)).toEqual(["me.ts"]);
  },
);

test("handlers in a file of no module are reported, unless their module exports them", async () => {
  put("pets.ts", 'export { listPets } from "./list.ts";\nexport const createPet = 1;\n');
  put("me.ts", "export const getMe = 1;\n");
  put("list.ts", handler("listPets", "ListPets"));
  put("toys.ts", handler("listToys", "ListToys"));
  put("toys.test.ts", handler("listToys", "ListToys"));
  put("types.ts", 'import type { ListPets } from "@acme/server";\nexport type Of = ListPets;\n');
  const { findings, read } = await plan();
  expect(findings).toEqual([
    'toys.ts:2 "listToys" handles no operation of the document; rename or delete it',
  ]);
  expect(read).toEqual([join(folder, "list.ts"), join(folder, "toys.ts")]);
});

test("a handler in a file that nobody looks for is missing where it belongs", async () => {
  put("me.ts", "export const getMe = 1;\n");
  put("pet.ts", handler("listPets", "ListPets") + handler("createPet", "CreatePet"));
  expect((await plan()).findings).toEqual([
    'pet.ts:2 "listPets" belongs into "pets.ts"; move it',
    'pet.ts:4 "createPet" belongs into "pets.ts"; move it',
  ]);
});

test("what a handler is made with may be of its type", async () => {
  const own =
    "const plain: CreatePet = stub;\nexport const createPet = logged(plain);\nexport const listPets = 1;";
  put("pets.ts", `import type { CreatePet } from "@acme/server";\n${own}\n`);
  expect(await plan()).toMatchObject({ findings: [], plan: { changes: [{ path: "me.ts" }] } });
});

test.each([
  {
    name: "text that is no TypeScript",
    text: "<<<<<<< HEAD\nexport const\n",
    want: /^pets\.ts:1 is left alone: /,
  },
  {
    name: "exports that cannot be seen",
    text: 'export * from "package";\n',
    want: /^pets\.ts is left alone: /,
  },
  {
    name: "a handler without export",
    text: "const listPets = 1, createPet = 2;\n",
    want: /"listPets" is there but not exported/,
  },
])("$name: the file is left alone and reported", async ({ text, want }) => {
  put("pets.ts", text);
  const { plan: planned, findings } = await plan();
  expect(findings[0]).toMatch(want);
  expect(planned.changes.map(({ path }) => path)).toEqual(["me.ts"]);
});

test("what a neighbour exports counts", async () => {
  put("pets.ts", 'export * from "./list.ts";\nexport { make as createPet } from "./make.ts";\n');
  put("list.ts", "export const listPets = 1;\n");
  expect((await plan()).plan.changes.map(({ path }) => path)).toEqual(["me.ts"]);
});

test.each(["./list.js", "./list", "./list.ts"])(
  "a neighbour is found as compilers find it: %s",
  async (specifier) => {
    put("pets.ts", `export * from "${specifier}";\nexport const createPet = 1;\n`);
    put("list.ts", "export const listPets = 1;\n");
    expect((await plan()).plan.changes.map(({ path }) => path)).toEqual(["me.ts"]);
  },
);

test("a module may hold JSX", async () => {
  const text = `${handler("listPets", "ListPets")}export const page = <p>{listPets.name}</p>;\n`;
  put("pets.tsx", text);
  const { plan: planned, findings } = await plan();
  expect(findings).toEqual([]);
  const [, change] = planned.changes;
  expect(change).toMatchObject({ kind: "stale", path: "pets.tsx" });
  expect(change?.kind === "stale" && change.text).toContain("export const createPet: CreatePet = ");
});
