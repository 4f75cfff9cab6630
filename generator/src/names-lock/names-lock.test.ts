import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Report } from "../diagnostics.ts";
import { emitClient } from "../emit/client/emit-client.ts";
import { emitServer } from "../emit/server/emit-server.ts";
import { generateAll } from "../generate.ts";
import type { Api } from "../ir/api.ts";
import type { JsonObject } from "../load/document.ts";
import { documentOf } from "../normalize/document-under-test.ts";
import { createLocks, type LockedNames } from "../normalize/names/name-lock.ts";
import { write } from "../write/write.ts";
import { normalizeLocked } from "./normalize-locked.ts";
import { noLock, readNames } from "./read-names.ts";

const none: LockedNames = noLock.names;
const text = { type: "object", required: ["a"], properties: { a: { type: "string" } } };
const inline = { content: { "application/json": { schema: text } } };
const op = (operationId?: string, more: JsonObject = {}) => ({
  ...(operationId === undefined ? {} : { operationId }),
  responses: { "200": { description: "Done.", ...inline } },
  ...more,
});

function lock(parts: JsonObject, before: LockedNames = none) {
  const report = new Report();
  const { api, names } = normalizeLocked(documentOf(parts), { client: {}, outputs: [] }, before, report);
  return { api, names, problems: report.diagnostics.map(({ code }) => code) };
}

/** Everything a user of the output can name, by what it stands for. */
function publicNames(names: LockedNames): Map<string, string> {
  return new Map(
    (["ids", "functions", "methods", "types"] as const).flatMap((namespace) =>
      [...names[namespace]].map(([key, { name }]) => [`${namespace} ${key}`, name] as const),
    ),
  );
}

/** Operations and schemas that want one another's names. */
const pool: readonly (readonly ["paths" | "schemas", string, JsonObject])[] = [
  ["paths", "/pets", { get: op("listPets"), post: op("createPet", { requestBody: inline }) }],
  ["paths", "/animals", { get: op("listPets") }],
  ["paths", "/Pets", { get: op("list-pets") }],
  ["paths", "/pets/{id}", { get: op(), delete: op("list_pets") }],
  ["paths", "/pets/{id}/feed", { post: op("feed") }],
  ["paths", "/pets/{id}/feed/{day}", { get: op("feed2") }],
  ["paths", "/v1/pets", { get: op("Pet") }],
  ["schemas", "Pet", text],
  ["schemas", "pet", text],
  ["schemas", "Pets", text],
  ["schemas", "ListPetsQuery", text],
  ["schemas", "CreatePetOk", text],
  ["schemas", "Test", text],
  ["schemas", "TestOptions", text],
  ["schemas", "FeedOk", text],
];

function documentWith(parts: readonly (readonly ["paths" | "schemas", string, JsonObject])[]): JsonObject {
  const of = (kind: string) =>
    Object.fromEntries(parts.flatMap(([k, key, value]) => (k === kind ? [[key, value]] : [])));
  return { paths: of("paths"), components: { schemas: of("schemas") } };
}

test("adding operations and schemas renames nothing that was there", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...pool]), fc.shuffledSubarray([...pool]), (some, others) => {
      const first = lock(documentWith(some));
      const more = documentWith([...new Set([...some, ...others])]);
      const second = lock(more, first.names);
      expect(Object.fromEntries(publicNames(second.names))).toMatchObject(
        Object.fromEntries(publicNames(first.names)),
      );
      const types = second.api.schemas.flatMap(({ name, inputName }) => [...new Set([name, inputName])]);
      expect(new Set(types).size).toBe(types.length);
      const methods = second.api.operations.map(({ resource, methodName }) =>
        [...resource, methodName].join("."),
      );
      expect(new Set(methods).size).toBe(methods.length);
    }),
    { numRuns: 300 },
  );
});

test("nor does a schema that is called like a type of the client or the server", () => {
  const problem = { type: "object", required: ["code"], properties: { code: { type: "string" } } };
  const refused = {
    description: "Refused.",
    content: { "application/problem+json": { schema: problem } },
    "x-heldsway": { problem_codes: ["gone", "late"] },
  };
  const keyed = { name: "Idempotency-Key", in: "header", schema: { type: "string" } };
  const parts = {
    servers: [{ url: "https://pets.test" }],
    paths: {
      "/pets": {
        get: op("listPets", {
          parameters: [{ name: "size", in: "query", schema: { type: "integer" } }],
          responses: { "200": { description: "Pets.", ...inline }, "400": refused },
        }),
        post: op("createPet", {
          parameters: [keyed],
          requestBody: inline,
          responses: { "204": { description: "Done." }, "400": refused },
        }),
      },
    },
    webhooks: { petBorn: { post: { requestBody: inline, responses: {} } } },
  };
  const first = lock(parts);
  const declared = declarations(first.api);
  const types = new Set([...declared.values()].flat().filter((name) => /^[A-Z]/.test(name)));
  expect(types).toContain("Environment");
  expect(types).toContain("CommonErrorCode");
  const own = new Set(first.api.schemas.flatMap(({ name, inputName }) => [name, inputName]));
  const schemas = Object.fromEntries([...types].filter((name) => !own.has(name)).map((name) => [name, text]));
  const second = lock({ ...parts, components: { schemas } }, first.names);
  for (const [file, names] of declarations(second.api))
    expect({ file, names }).toMatchObject({
      file,
      names: expect.arrayContaining([...(declared.get(file) ?? [])]),
    });
});

test("a type of the client that gave way to a schema keeps its name when the schema goes", () => {
  const schemas = { Environment: text, TestOptions: text, CommonErrorCode: text };
  const paths = { "/pets": { get: op("listPets") } };
  const first = lock({ paths, components: { schemas } });
  const names = Object.fromEntries(first.api.clientTypes);
  expect(names).toMatchObject({
    Environment: "TestEnvironment",
    Options: "TestClientOptions",
    WebhookEvent: "WebhookEvent",
    CommonErrorCode: "TestCommonErrorCode",
  });
  expect(Object.fromEntries(lock({ paths }, first.names).api.clientTypes)).toEqual(names);
  expect(Object.fromEntries(lock({ paths }).api.clientTypes)).toMatchObject({ Environment: "Environment" });
});

/** What each generated file declares. */
function declarations(api: Api): Map<string, readonly string[]> {
  const outputs = { client: emitClient(api), server: emitServer(api) };
  return new Map(
    Object.entries(outputs).flatMap(([output, files]) =>
      files.map(({ path, declares }) => [`${output}/${path}`, declares] as const),
    ),
  );
}

test("names that are locked stay as they are in a second run", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...pool]), (parts) => {
      const first = lock(documentWith(parts)).names;
      expect(publicNames(lock(documentWith(parts), first).names)).toEqual(publicNames(first));
    }),
  );
});

test("without a lock the new operation takes the name, with one it gives way", () => {
  const before = { paths: { "/pets": { get: op("listPets") } } };
  const after = { paths: { ...before.paths, "/animals": { get: op("listPets") } } };
  const idOf = ({ api }: ReturnType<typeof lock>) => api.operations.find(({ path }) => path === "/pets")?.id;
  expect(idOf(lock(after))).toBe("getPets");
  expect(idOf(lock(after, lock(before).names))).toBe("listPets");
});

test("a name that nothing answers to any more is free again", () => {
  const before = lock({ paths: { "/pets": { post: op("createPet", { requestBody: inline }) } } });
  expect(before.api.schemas.map(({ name }) => name)).toContain("CreatePetOk");
  const ref = { content: { "application/json": { schema: { $ref: "#/components/schemas/CreatePetOk" } } } };
  const after = lock(
    {
      paths: {
        "/pets": { post: op("createPet", { responses: { "200": { description: "Done.", ...ref } } }) },
      },
      components: { schemas: { CreatePetOk: text } },
    },
    before.names,
  );
  expect(after.api.schemas.map(({ name }) => name)).toEqual(["CreatePetOk"]);
  expect(after.problems).toEqual([]);
});

test("an operationId that the author changes wins over the lock", () => {
  const before = lock({ paths: { "/pets": { get: op("listPets") } } });
  const after = lock({ paths: { "/pets": { get: op("allPets") } } }, before.names);
  expect(after.api.operations[0]).toMatchObject({
    id: "allPets",
    typeName: "AllPets",
    functionName: "allPets",
  });
});

describe("the file", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "heldsway-names-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function generate(parts: JsonObject) {
    const document = join(folder, "openapi.json");
    writeFileSync(document, documentOf(parts).main.text);
    const names = join(folder, "names.json");
    const outputs = [{ name: "contract", dir: join(folder, "contract") } as const];
    const settings = { document, importSuffix: ".ts", client: {}, outputs, names } as const;
    const generation = await generateAll({ settings, workingFolder: folder }, new Report());
    if (generation === undefined) throw new Error("rejected");
    await write(generation.plans);
    return { ...generation, text: readFileSync(names, "utf8") };
  }

  test("reads back as it was written, whatever collides", async () => {
    const { text: first } = await generate(documentWith(pool));
    const { text: second, plans } = await generate(documentWith([...pool].reverse()));
    expect(second).toBe(first);
    expect(plans.flatMap(({ changes }) => changes)).toEqual([]);
    const { names } = await readNames(join(folder, "names.json"), folder, new Report());
    expect(names.types.get("client type Options")).toEqual({
      name: "TestClientOptions",
      source: "TestClientOptions",
    });
    expect(names.types.get("schema /components/schemas/pet")).toEqual({ name: "Pet2", source: "Pet" });
    expect(createLocks(names).types.isReserved("CreatePetBody", undefined)).toBe(true);
  });

  test("a rename is reported as one", async () => {
    const use = { $ref: "#/components/schemas/Pet" };
    const list = (id: string, schema: JsonObject) => ({
      "/pets": {
        get: op(id, {
          responses: { "200": { description: "Done.", content: { "application/json": { schema } } } },
        }),
      },
    });
    await generate({ paths: list("listPets", use), components: { schemas: { Pet: text } } });
    const animal = { $ref: "#/components/schemas/Animal" };
    const { renames } = await generate({
      paths: list("allPets", animal),
      components: { schemas: { Animal: text } },
    });
    expect(renames).toEqual([
      { kind: "operation", from: "listPets", to: "allPets" },
      { kind: "schema", from: "Pet", to: "Animal" },
    ]);
  });

  test("what is no name is refused: it would be code", async () => {
    writeFileSync(
      join(folder, "names.json"),
      '{ "schemas": { "/components/schemas/Pet": "Pet {}; evil()" } }',
    );
    const report = new Report();
    await readNames(join(folder, "names.json"), folder, report);
    expect(report.diagnostics).toMatchObject([{ code: "bad-name", severity: "error" }]);
  });
});
