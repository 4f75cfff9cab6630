// Real documents of other companies: every one is understood, and nothing about it is made up.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Api, type Diagnostic, load, normalize, Report } from "@heldsway/generator";
import { describe, expect, test } from "vitest";

const folder = process.env.HELDSWAY_CORPUS ?? "";
const documents =
  folder === ""
    ? ["any document: HELDSWAY_CORPUS is not set"]
    : readdirSync(folder).filter((name) => /\.(json|yaml)$/.test(name));

interface Normalized {
  readonly api: Api;
  readonly diagnostics: readonly Diagnostic[];
}

async function normalizeDocument(name: string): Promise<Normalized> {
  const report = new Report();
  const document = await load({ path: join(folder, name), workingFolder: folder }, report);
  if (document === undefined) throw new Error(`${name} was not loaded`);
  const api = normalize(document, { client: {}, outputs: [] }, report);
  return { api, diagnostics: report.diagnostics };
}

describe.skipIf(folder === "").each(documents)("%s", (name) => {
  test("is read without an error", async () => {
    const { api, diagnostics } = await normalizeDocument(name);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(api.operations.length).toBeGreaterThan(0);
  });

  test("has one name per thing and no reference to nothing", async () => {
    const { api } = await normalizeDocument(name);
    const unique = (names: readonly string[]) => expect(names.length).toBe(new Set(names).size);
    unique(api.operations.map(({ id }) => id));
    unique(api.operations.map(({ functionName }) => functionName));
    unique(api.operations.map(({ resource, methodName }) => [...resource, methodName].join(".")));
    unique([
      ...api.schemas.flatMap(({ name, inputName }) => (name === inputName ? [name] : [name, inputName])),
      ...api.operations.map(({ typeName }) => typeName),
    ]);
    const known = new Set(api.schemas.map((schema) => schema.name));
    const mentioned = JSON.stringify(api).matchAll(/"kind":"ref","schema":"([^"]+)"/g);
    expect([...mentioned].map(([, schema = ""]) => schema).filter((schema) => !known.has(schema))).toEqual(
      [],
    );
  });

  test.runIf(name.endsWith(".json"))("reads the same with its keys reversed", async () => {
    const { api } = await normalizeDocument(name);
    const text = readFileSync(join(folder, name), "utf8");
    const root = reverseKeys(JSON.parse(text));
    const main = { path: join(folder, name), shown: name, syntax: "json", text, root } as const;
    const dialect = /"openapi"\s*:\s*"3\.0/.test(text) ? "3.0" : "3.1";
    const document = { main, files: new Map([[main.path, main]]), dialect } as const;
    const reversed = normalize(document, { client: {}, outputs: [] }, new Report());
    expect(JSON.stringify(reversed) === JSON.stringify(api)).toBe(true);
  });
});

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reverseKeys(item)]),
  );
}
