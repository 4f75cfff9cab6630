import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Report } from "../diagnostics.ts";
import { normalize } from "../normalize/normalize.ts";
import { printDiagnostics } from "../print-diagnostics.ts";
import { load } from "./load.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "heldsway-many-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/**
 * A document of a file for every path and every schema. Each schema refers to the next one, each path to its own
 * and to one far away; the last schema is as given.
 */
function writeDocument(count: number, last: string): string {
  const paths = join(folder, "paths");
  const schemas = join(folder, "components/schemas");
  mkdirSync(paths);
  mkdirSync(schemas, { recursive: true });
  const lines = ["openapi: 3.1.0", "info: { title: Many, version: '1' }", "paths:"];
  for (let index = 0; index < count; index += 1) {
    lines.push(`  /things-${index}/{id}: { $ref: 'paths/thing-${index}.yaml' }`);
    const far = (index * 7) % count;
    writeFileSync(
      join(paths, `thing-${index}.yaml`),
      `get:
  operationId: getThing${index}
  parameters: [{ $ref: '../components/parameters.yaml#/Id' }]
  responses:
    "200":
      description: The thing.
      content: { application/json: { schema: { $ref: '../components/schemas/Thing${index}.yaml' } } }
    default:
      description: Another.
      content: { application/json: { schema: { $ref: '../components/schemas/Thing${far}.yaml' } } }
`,
    );
    const next = index + 1 < count ? `{ $ref: './Thing${index + 1}.yaml' }` : last;
    writeFileSync(
      join(schemas, `Thing${index}.yaml`),
      `type: object\nrequired: [id]\nproperties:\n  id: { type: string }\n  next: ${next}\n`,
    );
  }
  writeFileSync(
    join(folder, "components/parameters.yaml"),
    "Id: { name: id, in: path, required: true, schema: { type: string } }\n",
  );
  const path = join(folder, "openapi.yaml");
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

test("a document of thousands of files is one document", async () => {
  const report = new Report();
  const path = writeDocument(1_000, "{ type: integer }");
  const before = process.cpuUsage();
  const document = await load({ path, workingFolder: folder }, report);
  const api = document && normalize(document, { client: {}, outputs: [] }, report);
  const { user, system } = process.cpuUsage(before);
  expect(report.diagnostics).toEqual([]);
  expect(document?.files.size).toBe(2_002);
  expect(api?.operations).toHaveLength(1_000);
  // A file that several refer to is one schema, called like the file.
  expect(api?.schemas.map(({ name }) => name).sort()).toEqual(
    Array.from({ length: 1_000 }, (_, index) => `Thing${index}`).sort(),
  );
  // CPU time, far above the second it takes: what is quadratic takes minutes.
  expect((user + system) / 1e6).toBeLessThan(20);
});

test("a problem in the last of them is shown with the way that leads there", async () => {
  const report = new Report();
  const path = writeDocument(30, "{ type: intger }");
  const document = await load({ path, workingFolder: folder }, report);
  if (document) normalize(document, { client: {}, outputs: [] }, report);
  const said = await printDiagnostics(report.diagnostics, { withFrames: true, document });
  expect(said.split("\n")[0]).toBe(
    'components/schemas/Thing29.yaml:5:17 error unknown-type "intger" is no type (did you mean "integer"?); expected "array", "boolean", "integer", "null", "number", "object", "string"',
  );
  // The first path that leads there, by way of which file.
  expect(said).toMatch(/through openapi\.yaml:\d+:\d+, paths\/thing-17\.yaml:10:54/);
});
