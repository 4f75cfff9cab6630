import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { generate, Report, write } from "@heldsway/generator";
import type { ServedContract } from "@heldsway/server-runtime";
import type { Check } from "@heldsway/server-runtime/validation";
import { afterAll, expect, test } from "vitest";

// The required cases of the JSON Schema Test Suite, each schema put into an OpenAPI document as a request
// body. What the generated checks decide otherwise is listed by name in json-schema-differences.txt, apart by whether
// the generator says so. The list fails this test when something on it starts to pass: `npm run test:corpus -- -u`
// records it anew.

const corpus = process.env.HELDSWAY_CORPUS;
const folder = join(import.meta.dirname, "../.cache/json-schema");

afterAll(() => rm(folder, { recursive: true, force: true }));

test.skipIf(corpus === undefined)(
  "generated checks pass the suite but for the listed cases",
  async () => {
    const suite = join(corpus ?? "", "json-schema-2020-12");
    const files = (await readdir(suite)).filter((file) => file.endsWith(".json")).sort();
    const warned: string[] = [];
    const silent: string[] = [];
    let passed = 0;
    for (const file of files) {
      const groups: readonly Group[] = JSON.parse(await readFile(join(suite, file), "utf8"));
      for (const group of groups) {
        const { check, isWarned } = await checkOf(group.schema);
        for (const { description, data, valid } of group.tests) {
          if (check?.(data, []) === valid) passed += 1;
          else (isWarned ? warned : silent).push(`${file}: ${group.description}: ${description}`);
        }
      }
    }
    expect(passed).toBeGreaterThan(600);
    await expect(
      [...reasons, "# By a rule:", "", ...silent, "", "# With a diagnostic:", "", ...warned, ""].join("\n"),
    ).toMatchFileSnapshot("json-schema-differences.txt");
  },
  300_000,
);

/** Head of the list. */
const reasons = [
  "# Cases of the JSON Schema Test Suite that generated checks decide otherwise, and why:",
  '# - a keyword of one type implies that type, as authors of OpenAPI documents mean it ("ignores ...")',
  "# - allOf is read as one object, so additionalProperties knows the properties of every part",
  "# - format is asserted, not an annotation",
  "# - a metaschema with a vocabulary of its own changes nothing",
  "# - $id, $anchor, $dynamicRef and absolute URIs: an OpenAPI document has its own base (refused, with the place)",
  "# - not and if are checked of objects only (a warning at generation names the place elsewhere)",
  "# - unevaluatedProperties knows allOf and $ref only (a warning names the place elsewhere)",
  "# - const and enum with arrays and objects, uniqueItems beside prefixItems, and the keywords contains and",
  "#   unevaluatedItems: not supported (a warning at generation names the place)",
  "",
];

interface Group {
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly {
    readonly description: string;
    readonly data: unknown;
    readonly valid: boolean;
  }[];
}

/** The check of a schema, `undefined` when the document is refused, and whether the generator had anything to say. */
async function checkOf(schema: unknown): Promise<{ check: Check | undefined; isWarned: boolean }> {
  await mkdir(folder, { recursive: true });
  const place = await mkdtemp(join(folder, "case-"));
  const document = join(place, "openapi.json");
  await writeFile(document, JSON.stringify(documentOf(schema)));
  const contract = { name: "contract", dir: join(place, "contract") } as const;
  const settings = { document, importSuffix: ".ts", client: {}, outputs: [contract] } as const;
  const report = new Report();
  const plans = await generate({ settings, workingFolder: place }, report);
  const isWarned = report.diagnostics.length > 0;
  if (plans === undefined) return { check: undefined, isWarned };
  await write(plans);
  const { operations }: Pick<ServedContract, "operations"> = await import(
    pathToFileURL(join(contract.dir, "index.ts")).href
  );
  const checks = await operations.sendCase?.checks();
  return { check: checks?.body["application/json"], isWarned };
}

function documentOf(schema: unknown): object {
  return {
    openapi: "3.1.0",
    info: { title: "Case", version: "1" },
    paths: {
      "/cases": {
        post: {
          operationId: "sendCase",
          requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Case" } } } },
          responses: { "204": { description: "Taken." } },
        },
      },
    },
    components: { schemas: { Case: rebased(schema) } },
  };
}

/** `#` means the schema in the suite, and the document here. */
function rebased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rebased);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      const isLocal = key === "$ref" && typeof member === "string" && member.startsWith("#");
      return [key, isLocal ? `#/components/schemas/Case${member.slice(1)}` : rebased(member)];
    }),
  );
}
