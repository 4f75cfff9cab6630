import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Report } from "../diagnostics.ts";
import { printDiagnostics } from "../print-diagnostics.ts";
import { load } from "./load.ts";
import { resolveReference } from "./reference.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "heldsway-load-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Loads the first of some files; what is said about it is one line per problem. */
async function loadFiles(files: { readonly [name: string]: string }) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const report = new Report();
  const path = join(folder, Object.keys(files)[0] ?? "");
  const document = await load({ path, workingFolder: folder }, report);
  return { document, said: await printDiagnostics(report.diagnostics, { withFrames: false }) };
}

const start = '{ "openapi": "3.1.0", "info": { "title": "T", "version": "1" }';

describe("a document", () => {
  test.each([
    { name: "a.json", text: `${start} }`, syntax: "json", dialect: "3.1" },
    { name: "a.json", text: `\uFEFF${start} }`, syntax: "json", dialect: "3.1" },
    { name: "a.yaml", text: "openapi: 3.0.3\n", syntax: "yaml", dialect: "3.0" },
    { name: "a.yaml", text: "openapi: 3.0\n", syntax: "yaml", dialect: "3.0" },
    { name: "a.txt", text: "openapi: 3.2.0\n", syntax: "yaml", dialect: "3.1" },
    { name: "a.txt", text: `${start} }`, syntax: "json", dialect: "3.1" },
  ])("$name starting with $text is $syntax", async ({ name, text, syntax, dialect }) => {
    const { document, said } = await loadFiles({ [name]: text });
    expect(document).toMatchObject({ dialect, main: { syntax, shown: name } });
    expect(said).toBe("");
  });

  test.each([
    {
      name: "cut off",
      text: '{ "openapi": "3.1.0", "info": {',
      want: "a.json:1:31 error malformed-json the file ends in the middle of a value; is it cut off?",
    },
    {
      name: "cut inside a string",
      text: '{ "openapi": "3.1',
      want: "a.json:1:17 error malformed-json the file ends in the middle of a value; is it cut off?",
    },
    {
      name: "with a comma too many",
      text: '{ "openapi": "3.1.0", }',
      want: "a.json:1:23 error malformed-json expected a property name in double quotes",
    },
    {
      name: "with a comment",
      text: '{\n  // no\n  "openapi": "3.1.0" }',
      want: "a.json:2:3 error malformed-json JSON has no comments; remove it or use YAML",
    },
    {
      name: "empty",
      text: " \n",
      want: "a.json error unreadable-file the file is empty; expected an OpenAPI document",
    },
    {
      name: "of another kind",
      text: '{ "name": "x" }',
      want: 'a.json:1:1 error not-openapi not an OpenAPI document: no "openapi"; add "openapi": "3.1.0"',
    },
    {
      name: "that is a list",
      text: "[]",
      want: 'a.json:1:1 error not-openapi not an OpenAPI document; expected an object with "openapi", got an array',
    },
    {
      name: "of Swagger 2",
      text: '{ "swagger": "2.0" }',
      want: "a.json:1:14 error swagger-2 Swagger 2.0 is not supported; convert it to OpenAPI 3 first",
    },
    {
      name: "of OpenAPI 4",
      text: '{ "openapi": "4.0.0" }',
      want: 'a.json:1:14 error unsupported-version OpenAPI "4.0.0" is not supported; expected "3.0.x", "3.1.x" or "3.2.x"',
    },
  ])("$name is refused in one line", async ({ text, want }) => {
    const { document, said } = await loadFiles({ "a.json": text });
    expect(document).toBeUndefined();
    expect(said).toBe(want);
  });

  const deep = (levels: number) => `${start}, "x": ${"[".repeat(levels)}"["${"]".repeat(levels)} }`;
  const tooDeep = "unreadable-file the file nests more than 500 levels deep";
  test.each([
    { name: "a.json", text: deep(501), want: `a.json error ${tooDeep}` },
    {
      name: "a.yaml",
      text: "openapi: 3.1.0\nx: &x { y: [*x] }\n",
      want: `a.yaml error ${tooDeep}, or an alias (*name) holds itself`,
    },
    {
      name: "a.yaml",
      text: `openapi: 3.1.0\n${Array.from({ length: 12 }, (_, n) => `x${n}: &x${n} [${`${n ? `*x${n - 1}` : 1}, `.repeat(9)}]\n`).join("")}`,
      want: "a.yaml error unreadable-file the file's aliases (*name) repeat too much of it, or one holds itself",
    },
    {
      name: "a.yaml",
      text: "openapi: 3.1.0\n---\nopenapi: 3.0.0\n",
      want: 'a.yaml:2:1 error malformed-yaml the file holds several documents; keep one and its "---"',
    },
    {
      name: "a.json",
      text: "\uFFFD\uFFFD{\0",
      want: "a.json error unreadable-file the file is not text in UTF-8; save it as UTF-8",
    },
  ])("that no reader could take is refused: $want", async ({ name, text, want }) => {
    const { document, said } = await loadFiles({ [name]: text });
    expect(document).toBeUndefined();
    expect(said).toBe(want);
  });

  test("may nest deep, and hold one object at many places", async () => {
    expect((await loadFiles({ "a.json": deep(499) })).said).toBe("");
    const text = `openapi: 3.1.0\nx: &x { y: 1 }\nz: &z [${"*x, ".repeat(200)}]\nw: [*z, *z]\n`;
    expect((await loadFiles({ "a.yaml": text })).said).toBe("");
  });

  test("of bad YAML is refused with every place", async () => {
    const { said } = await loadFiles({ "a.yaml": "openapi: 3.1.0\ninfo:\n  a: 1\n  a: 2\n" });
    expect(said).toBe("a.yaml:4:3 error malformed-yaml map keys must be unique");
  });

  test("that does not exist is said", async () => {
    const report = new Report();
    expect(await load({ path: join(folder, "no.json"), workingFolder: folder }, report)).toBeUndefined();
    expect(report.diagnostics).toMatchObject([{ code: "missing-file", at: { path: "no.json" } }]);
  });
});

describe("references to other files", () => {
  test("are followed, however far", async () => {
    const { document, said } = await loadFiles({
      "a.json": `${start}, "components": { "schemas": { "A": { "$ref": "b.yaml#/B" } } } }`,
      "b.yaml": "B:\n  $ref: './c%20d.json'\n",
      "c d.json": '{ "type": "string", "items": { "$ref": "a.json#/components" } }',
    });
    expect(said).toBe("");
    expect([...(document?.files.values() ?? [])].map(({ shown }) => shown)).toEqual([
      "a.json",
      "b.yaml",
      "c d.json",
    ]);
    expect(document && resolveReference(document, document.main, "b.yaml#/B/$ref")?.value).toBe(
      "./c%20d.json",
    );
  });

  test("in examples, defaults and extensions are data", async () => {
    const { said } = await loadFiles({
      "a.json": `${start}, "x-a": { "$ref": "no.json" }, "components": { "schemas": { "A": {
        "default": { "$ref": "no.json" }, "example": { "$ref": "no.json" }, "examples": [{ "$ref": "no.json" }] } } } }`,
    });
    expect(said).toBe("");
  });

  test("lead through other references, to a whole file by a lone slash, and to percent signs as they are", async () => {
    const { document } = await loadFiles({
      "a.json": `${start}, "components": { "schemas": { "$ref": "./b.json#/" } }, "x": { "$ref": "#/x/y" } }`,
      "b.json": '{ "A": { "$ref": "./c.json#/all/A" }, "100%22": { "minLength": 3 } }',
      "c.json":
        '{ "all": { "$ref": "#/more" }, "more": { "A": { "properties": { "b": { "minLength": 2 } } } } }',
    });
    const at = (ref: string) => document && resolveReference(document, document.main, ref)?.value;
    expect(at("#/components/schemas/A/properties/b")).toEqual({ minLength: 2 });
    expect(at("#/components/schemas/100%22")).toEqual({ minLength: 3 });
    expect(at("./b.json#/nothing")).toBeUndefined();
    expect(at("#/x/y/z")).toBeUndefined();
  });

  test("to prose are to its text", async () => {
    const { document, said } = await loadFiles({
      "a.json": `${start}, "x": { "description": { "$ref": "./b.md" } } }`,
      "b.md": "# All: [about\n",
    });
    expect(document && resolveReference(document, document.main, "./b.md")?.value).toBe("# All: [about\n");
    expect(said).toBe("");
  });

  test("that lead nowhere are said at the reference", async () => {
    const { said } = await loadFiles({ "a.yaml": "openapi: 3.1.0\npaths:\n  /a:\n    $ref: gone.yaml\n" });
    expect(said).toBe(
      'a.yaml:4:11 error dangling-ref "gone.yaml" names the file "gone.yaml", which does not exist',
    );
  });

  test("to other machines are refused", async () => {
    const { said } = await loadFiles({
      "a.yaml": "openapi: 3.1.0\npaths:\n  /a:\n    $ref: https://example.com/a.yaml\n",
    });
    expect(said).toBe(
      'a.yaml:4:11 error remote-ref "https://example.com/a.yaml" is not on this machine; allow it with --allow-remote, or download it and refer to it by a relative path',
    );
  });

  test("to other machines are fetched where that is allowed, and those from there on", async () => {
    const pages: { readonly [path: string]: string } = {
      "/api/a.yaml": "A:\n  $ref: ../b.json#/B\nC:\n  $ref: gone.yaml\n",
      "/b.json": '{ "B": { "type": "strng" } }',
    };
    const server = createServer(({ url = "" }, answer) => {
      answer.statusCode = url in pages ? 200 : 404;
      answer.end(pages[url]);
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    const { port } = Object(server.address());
    const origin = `http://127.0.0.1:${port}`;
    const text = `openapi: 3.1.0\npaths:\n  /a:\n    $ref: ${origin}/api/a.yaml#/A\n`;
    writeFileSync(join(folder, "a.yaml"), text);
    const report = new Report();
    const options = { path: join(folder, "a.yaml"), workingFolder: folder, allowRemote: true };
    const document = await load(options, report);
    await promisify(server.close.bind(server))();
    const paths = [...(document?.files.keys() ?? [])];
    expect(paths).toEqual([join(folder, "a.yaml"), `${origin}/api/a.yaml`, `${origin}/b.json`]);
    expect(report.diagnostics.map(({ message }) => message)).toEqual([
      `"${origin}/api/gone.yaml" cannot be fetched: the answer is 404`,
    ]);
    const said = await printDiagnostics(report.diagnostics, { withFrames: false, document });
    expect(said).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/a\.yaml:4:9 error dangling-ref /m);
    const from = document?.files.get(`${origin}/api/a.yaml`);
    expect(document && from && resolveReference(document, from, "../b.json#/B")?.value).toEqual({
      type: "strng",
    });
  });
});
