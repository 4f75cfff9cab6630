import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "./run.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "heldsway-run-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command line in the folder, as if a person sat before it when `isInteractive`. */
async function heldswayGen(line: string, isInteractive = false) {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = await run(line.split(" ").filter(Boolean), {
    workingFolder: folder,
    print: (text) => printed.push(text),
    printError: (text) => errors.push(text),
    isInteractive,
  });
  return { code, printed: printed.join("\n"), errors: errors.join("\n") };
}

const document = {
  openapi: "3.1.0",
  info: { title: "Pets API", version: "1" },
  paths: {
    "/pets": {
      get: {
        operationId: "listPets",
        responses: {
          "200": { description: "Pets.", content: { "text/plain": { schema: { type: "string" } } } },
        },
      },
    },
  },
};

const put = (name: string, value: unknown) =>
  writeFileSync(join(folder, name), typeof value === "string" ? value : JSON.stringify(value));

describe("generate", () => {
  test("says per folder what was written, then that nothing changed", async () => {
    put("openapi.json", document);
    const first = await heldswayGen("generate openapi.json --out out --only contract,mocks");
    expect(first).toMatchObject({ code: 0, errors: "" });
    expect(first.printed).toMatch(
      /^out\/contract: \d+ files written\nout\/mocks: \d+ files written\nout\/heldsway-gen\.names\.json written$/,
    );
    const second = await heldswayGen("generate openapi.json --out out --only contract,mocks");
    expect(second.printed).toMatch(/^nothing changed: \d+ files current$/);
    expect(readdirSync(join(folder, "out"))).toEqual(["contract", "heldsway-gen.names.json", "mocks"]);
  });

  test("reads the configuration of the folder when it is given nothing", async () => {
    put("openapi.json", document);
    put("heldsway-gen.json", { document: "openapi.json", outputs: { raw: { dir: "raw" } } });
    expect(await heldswayGen("generate")).toMatchObject({
      code: 0,
      printed: "raw: 2 files written\nheldsway-gen.names.json written",
    });
    expect(readFileSync(join(folder, "raw/schema.ts"), "utf8")).toMatch(
      /^\/\/ From openapi\.json by `heldsway-gen generate`\.\n\/\/ Do not edit: the next run overwrites it\.\n\nexport interface paths \{\n/,
    );
  });

  test("prints warnings and goes on; --strict stops at them", async () => {
    const { operationId: _, ...unnamed } = document.paths["/pets"].get;
    put("openapi.json", { ...document, paths: { "/pets": { get: unnamed } } });
    const lax = await heldswayGen("generate openapi.json --out out --only contract");
    expect(lax).toMatchObject({ code: 0 });
    expect(lax.errors).toMatch(
      /^openapi\.json:1:\d+ warning missing-operation-id GET "\/pets" has no operationId/,
    );
    expect(await heldswayGen("check openapi.json --out out --only contract --strict")).toMatchObject({
      code: 1,
    });
  });

  test("shows the lines around a problem to a person, one line to a pipe", async () => {
    put("openapi.json", { ...document, servers: "none" });
    const piped = await heldswayGen("generate openapi.json --out out");
    const seen = await heldswayGen("generate openapi.json --out out", true);
    expect(piped.errors.split("\n")).toHaveLength(1);
    expect(seen.errors.split("\n").at(2)).toMatch(/^ +\| +\^$/);
    expect(readdirSync(folder)).toEqual(["openapi.json"]);
  });

  test("says what it decided about the API and why; programs get the same", async () => {
    put("openapi.json", {
      ...document,
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
    });
    const reason = '"token" is declared, though no operation asks for it';
    const line = "generate openapi.json --out out --only contract";
    expect((await heldswayGen(line)).printed).toMatch(
      `auth: bearer, may be left out: ${reason}\nout/contract: `,
    );
    const { printed } = await heldswayGen(`${line} --json --no-cache`);
    expect(JSON.parse(printed).decisions).toEqual([
      { policy: "auth", decision: "bearer, may be left out", reason },
    ]);
    expect((await heldswayGen("check openapi.json --out out --only contract")).printed).not.toContain(
      "auth:",
    );
  });

  test("says nothing when it is quiet", async () => {
    put("openapi.json", {
      ...document,
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
    });
    expect(await heldswayGen("generate openapi.json --out out --only contract --quiet")).toEqual({
      code: 0,
      printed: "",
      errors: "",
    });
  });
});

describe("check", () => {
  test("finds nothing to say about what generate wrote", async () => {
    put("openapi.json", document);
    await heldswayGen("generate openapi.json --out out --only contract");
    expect(await heldswayGen("check openapi.json --out out --only contract")).toMatchObject({
      code: 0,
      errors: "",
    });
  });

  test("says what differs and how to mend it, and writes nothing", async () => {
    put("openapi.json", document);
    const { code, errors } = await heldswayGen("check openapi.json --out out --only contract");
    expect(code).toBe(3);
    expect(errors.split("\n").slice(0, 2)).toEqual([
      expect.stringMatching(/^out\/contract\/.* is missing$/),
      expect.stringMatching(/^out\/contract\/.* is missing$/),
    ]);
    expect(errors).toMatch(
      /\d files differ; run `heldsway-gen generate openapi\.json --out out --only contract`$/,
    );
    expect(readdirSync(folder)).toEqual(["openapi.json"]);
  });

  test("says of a new name that it is one, and quotes what a shell would split", async () => {
    put("openapi.json", document);
    await run(["generate", "openapi.json", "--out", "my out", "--only", "client"], silent());
    put("openapi.json", JSON.stringify(document).replace("listPets", "allPets"));
    const errors: string[] = [];
    const terminal = { ...silent(), printError: (text: string) => errors.push(text) };
    expect(await run(["check", "openapi.json", "--out", "my out", "--only", "client"], terminal)).toBe(3);
    const lines = errors.join("\n").split("\n");
    expect(lines[0]).toBe('renamed: operation "listPets" is now "allPets"');
    expect(lines.at(-1)).toMatch(
      /^\d+ files differ; run `heldsway-gen generate openapi\.json --out "my out" --only client`$/,
    );
  });
});

const silent = () => ({ workingFolder: folder, print: () => {}, printError: () => {}, isInteractive: false });

describe("a wrong call is one line and exit code 2", () => {
  test.each([
    ["generate nowhere.json --out out", /^nowhere\.json error missing-file no such file$/],
    ["generate --config nowhere.json", /^nowhere\.json error missing-file no such configuration file$/],
    ["generate", /^heldsway-gen: no document and no heldsway-gen\.json here; try /],
    ["generate openapi.json", /^heldsway-gen: no folder for the output; add --out <folder>$/],
    [
      "generate openapi.json --out out --only contract,sever",
      /^heldsway-gen: no output "sever"; expected contract, /,
    ],
    [
      "generate openapi.json --outt out",
      /^heldsway-gen: unknown option '--outt' \(Did you mean --out\?\); see /,
    ],
    ["generate a.json b.json --out out", /^heldsway-gen: too many arguments/],
    ["generat", /^heldsway-gen: unknown command 'generat' \(Did you mean generate\?\); see /],
    [
      "generate openapi.json --out taken",
      /^heldsway-gen: cannot write to "taken\/contract": .*taken" is no folder; choose another one$/,
    ],
  ])("%s", async (line, want) => {
    put("openapi.json", document);
    put("taken", "");
    const { code, printed, errors } = await heldswayGen(line);
    expect({ code, printed }).toEqual({ code: 2, printed: "" });
    expect(errors).toMatch(want);
    expect(errors.split("\n")).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual(["openapi.json", "taken"]);
  });
});

test("a document with errors leaves the last output as it was", async () => {
  put("openapi.json", document);
  await heldswayGen("generate openapi.json --out out --only contract");
  const before = readFileSync(join(folder, "out/contract/index.ts"), "utf8");
  put("openapi.json", JSON.stringify(document).replace('"string"', '"strong"'));
  const { code, errors } = await heldswayGen("generate openapi.json --out out --only contract");
  expect(code).toBe(1);
  expect(errors).toMatch(/unknown-type "strong" is no type \(did you mean "string"\?\)/);
  expect(readFileSync(join(folder, "out/contract/index.ts"), "utf8")).toBe(before);
});

test("foreign files in an output folder stop a run before it writes", async () => {
  put("openapi.json", document);
  mkdirSync(join(folder, "out/contract"), { recursive: true });
  put("out/contract/index.ts", "mine");
  expect(await heldswayGen("generate openapi.json --out out")).toMatchObject({ code: 2 });
  expect(readdirSync(join(folder, "out"))).toEqual(["contract"]);
});

test("what is fetched from another machine is in every output, raw as well", async () => {
  const files: { readonly [path: string]: unknown } = {
    "/pet.json": { type: "object", properties: { toy: { $ref: "toys/all.json#/Toy" } } },
    "/toys/all.json": { Toy: { type: "object", properties: { squeaks: { type: "boolean" } } } },
  };
  const server = createServer(({ url = "" }, reply) => {
    reply.statusCode = url in files ? 200 : 404;
    reply.end(JSON.stringify(files[url]));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const schema = { $ref: `http://127.0.0.1:${port}/pet.json` };
    const content = { "application/json": { schema } };
    const get = { operationId: "getPet", responses: { "200": { description: "A pet.", content } } };
    put("openapi.json", { ...document, paths: { "/pet": { get } } });
    const line = "generate openapi.json --out out --only client,raw";
    expect(await heldswayGen(line)).toMatchObject({
      code: 1,
      errors: expect.stringContaining("--allow-remote"),
    });
    expect(await heldswayGen(`${line} --allow-remote`)).toMatchObject({ code: 0, errors: "" });
    for (const file of ["raw/schema.ts", "client/types/pet.ts"])
      expect(readFileSync(join(folder, "out", file), "utf8")).toContain("squeaks?: boolean");
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}, 30_000);

test("help is for people who ask", async () => {
  const { code, printed } = await heldswayGen("--help");
  expect(code).toBe(0);
  expect(printed).toMatch(/heldsway-gen generate openapi\.json --out src\/api/);
  expect((await heldswayGen("check --help")).printed).toMatch(/--strict/);
  expect(await heldswayGen("--version")).toEqual({
    code: 0,
    printed: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    errors: "",
  });
});
