import { expect, test } from "vitest";
import { Report } from "../diagnostics.ts";
import type { Document, DocumentFile } from "../load/document.ts";
import { type DiagnosticFormat, printDiagnostics } from "../print-diagnostics.ts";

function fileOf(shown: string, root: unknown): DocumentFile {
  return { path: `/${shown}`, shown, syntax: "json", text: JSON.stringify(root, undefined, 2), root };
}

const main = fileOf("openapi.json", { a: { $ref: "paths.json#/pets" } });
const paths = fileOf("paths.json", { pets: { schema: { $ref: "./pet, 100%.json" } } });
const pet = fileOf("pet, 100%.json", { type: "strng" });
const document: Document = {
  main,
  files: new Map([main, paths, pet].map((file) => [file.path, file])),
  dialect: "3.1",
};

function print(format: DiagnosticFormat): Promise<string> {
  const report = new Report();
  report.add("unknown-type", { file: pet, pointer: "/type" }, 'no type\n"strng"');
  report.addForFile("missing-file", "gone.json", "no such file");
  return printDiagnostics(report.diagnostics, { format, withFrames: true, document });
}

test("people see the references that lead to a problem in another file", async () => {
  expect(await print("pretty")).toContain("\n  through openapi.json:3:13, paths.json:4:15\n");
});

test("a problem of the main file was not reached through anything", async () => {
  const report = new Report();
  report.add("unknown-type", { file: main, pointer: "/a" }, "no");
  const text = await printDiagnostics(report.diagnostics, { withFrames: false, document });
  expect(text).toBe("openapi.json:2:8 error unknown-type no");
});

test("GitHub gets a command a line, with what would end it escaped", async () => {
  expect((await print("github")).split("\n")).toEqual([
    "::error file=gone.json,title=missing-file::no such file",
    '::error file=pet%2C 100%25.json,line=2,col=11,title=unknown-type::no type%0A"strng" (through openapi.json:3:13, paths.json:4:15)',
  ]);
});

test("programs get every problem as data", async () => {
  expect(JSON.parse(await print("json"))).toEqual({
    errors: 2,
    warnings: 0,
    diagnostics: [
      { code: "missing-file", severity: "error", message: "no such file", file: "gone.json", through: [] },
      {
        code: "unknown-type",
        severity: "error",
        message: 'no type\n"strng"',
        file: "pet, 100%.json",
        line: 2,
        column: 11,
        pointer: "/type",
        through: [
          { file: "openapi.json", line: 3, column: 13 },
          { file: "paths.json", line: 4, column: 15 },
        ],
      },
    ],
  });
});

test("code scanners get a rule per code and a place per problem, with all that GitHub requires", async () => {
  const { $schema, version, runs } = JSON.parse(await print("sarif"));
  expect({ $schema, version }).toEqual({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
  });
  const text = { text: expect.stringMatching(/\S/) };
  const rule = (id: string) => ({
    id,
    shortDescription: text,
    fullDescription: text,
    help: text,
    defaultConfiguration: { level: "error" },
  });
  const place = (uri: string, line: number, column: number) => ({
    physicalLocation: {
      artifactLocation: { uri },
      region: { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 },
    },
  });
  const partialFingerprints = { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/) };
  expect(runs).toEqual([
    {
      tool: {
        driver: {
          name: "heldsway-gen",
          semanticVersion: expect.stringMatching(/^\d+\.\d+\.\d+/),
          rules: [rule("missing-file"), rule("unknown-type")],
        },
      },
      columnKind: "utf16CodeUnits",
      results: [
        {
          ruleId: "missing-file",
          ruleIndex: 0,
          level: "error",
          message: { text: "no such file" },
          // Without a region nothing is shown.
          locations: [place("gone.json", 1, 1)],
          partialFingerprints,
        },
        {
          ruleId: "unknown-type",
          ruleIndex: 1,
          level: "error",
          message: { text: 'no type\n"strng"' },
          locations: [place("pet,%20100%25.json", 2, 11)],
          partialFingerprints,
          relatedLocations: [place("openapi.json", 3, 13), place("paths.json", 4, 15)],
        },
      ],
    },
  ]);
});

test("a problem has its fingerprint still when the lines above it move, and no other has it", async () => {
  const printed = async (pad: string) => {
    const file = fileOf("openapi.json", { a: "x", b: "x" });
    const report = new Report();
    const moved = { ...file, text: pad + file.text };
    for (const pointer of ["/a", "/b", "/b"]) report.add("unknown-type", { file: moved, pointer }, "no type");
    const [run] = JSON.parse(
      await printDiagnostics(report.diagnostics, { format: "sarif", withFrames: false }),
    ).runs;
    const results: readonly Result[] = run.results;
    return results.map((each) => each.partialFingerprints.primaryLocationLineHash);
  };
  const before = await printed("");
  expect(new Set(before).size).toBe(before.length);
  expect(await printed("\n\n")).toEqual(before);
});

interface Result {
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
}
