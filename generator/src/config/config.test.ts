import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Report } from "../diagnostics.ts";
import { printDiagnostics } from "../print-diagnostics.ts";
import { findSettings } from "./find-settings.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "heldsway-config-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function settingsOf(config: unknown) {
  writeFileSync(join(folder, "heldsway-gen.json"), JSON.stringify(config));
  const report = new Report();
  const settings = await findSettings({ document: undefined }, folder, report);
  return { settings, said: await printDiagnostics(report.diagnostics, { withFrames: false }) };
}

const outputs = { contract: { dir: "gen/contract", import: "@x/contract" } };

test("paths are relative to the file", async () => {
  const { settings, said } = await settingsOf({ document: "spec/api.yaml", importSuffix: ".ts", outputs });
  expect(said).toBe("");
  expect(settings).toEqual({
    document: join(folder, "spec/api.yaml"),
    importSuffix: ".ts",
    client: {},
    outputs: [{ name: "contract", dir: join(folder, "gen/contract"), import: "@x/contract" }],
    names: join(folder, "heldsway-gen.names.json"),
  });
});

test("handlers are kept in a folder of their own", async () => {
  const server = { dir: "gen/server" };
  const app = { type: "App", from: "../app.ts" };
  const handlers = { dir: "src/routes", operations: ["getPet"], app };
  const { settings } = await settingsOf({ document: "a", outputs: { server }, handlers, names: "n.json" });
  expect(settings).toMatchObject({
    names: join(folder, "n.json"),
    handlers: { ...handlers, dir: join(folder, "src/routes") },
  });
  const { said } = await settingsOf({
    document: "a",
    outputs,
    handlers: { dir: "src", app: { type: "App" } },
  });
  expect(said).toContain("bad-output handlers are typed by the server output; add it");
  expect(said).toContain('missing-field "app" needs a "type" and the module it comes "from"');
});

test("environments keep their order", async () => {
  const environments = { sandbox: 1, live: "https://x.test", z: 0, a: 2 };
  const { settings } = await settingsOf({ document: "a", client: { name: "X", environments }, outputs });
  expect(Object.keys(settings?.client.environments ?? {})).toEqual(["sandbox", "live", "z", "a"]);
});

test("policies are read as they are written", async () => {
  const policy = {
    paging: [{ operations: ["a"], style: "page", first: 0, items: ["data", "rows"] }, { next: "" }],
    idempotency: { header: "Key", methods: ["post"] },
    auth: { by: "header", name: "X-Key" },
    retry: [429, 503],
    errors: { code: "errorCode", message: ["error", "text"] },
  };
  const { settings, said } = await settingsOf({ document: "a", outputs, policy });
  expect(said).toBe("");
  expect(settings?.policy).toMatchObject({
    ...policy,
    paging: [{ ...policy.paging[0] }, { next: [] }],
    idempotency: { header: "Key", methods: ["POST"] },
    errors: { code: ["errorCode"], message: ["error", "text"] },
  });
  const none = await settingsOf({
    document: "a",
    outputs,
    policy: { paging: false, idempotency: false, auth: false },
  });
  expect(none.settings?.policy).toEqual({ paging: [{ style: "none" }], idempotency: false, auth: false });
});

test.each([
  { policy: { pagin: [] }, want: 'no option "pagin" (did you mean "paging"?)' },
  { policy: { paging: {} }, want: '"paging" must be an array of rules, or false' },
  { policy: { paging: [{ style: "pages" }] }, want: '"style" must be one of "cursor"' },
  { policy: { idempotency: {} }, want: '"idempotency" has no "header"' },
  { policy: { auth: { by: "header" } }, want: '"auth" needs "by", and for a "header"' },
  { policy: { auth: 1 }, want: '"auth" must be the name of a security scheme, an object, or false' },
  { policy: { retry: [200] }, want: '"retry" must be an array of statuses from 400 to 599' },
  { policy: { errors: { code: "c" } }, want: '"errors" has no "message"' },
])("a policy that cannot be is refused: $want", async ({ policy, want }) => {
  const { settings, said } = await settingsOf({ document: "a", outputs, policy });
  expect(settings).toBeUndefined();
  expect(said).toContain(want);
});

test.each([
  {
    given: { outputs },
    want: 'heldsway-gen.json:1:1 error missing-field no "document"; name the OpenAPI document',
  },
  {
    given: { document: "a" },
    want: 'heldsway-gen.json:1:1 error missing-field no "outputs"; say where the generated code goes',
  },
  {
    given: { document: "a", outputs, importsuffix: ".ts" },
    want: 'heldsway-gen.json:1:86 error unknown-option no option "importsuffix" (did you mean "importSuffix"?)',
  },
  {
    given: { document: "a", outputs: { contrct: { dir: "x" } } },
    want: 'heldsway-gen.json:1:28 error unknown-option no option "contrct" (did you mean "contract"?)',
  },
  {
    given: { document: "a", outputs: { contract: {} } },
    want: 'heldsway-gen.json:1:39 error missing-field output "contract" has no "dir"; name its folder',
  },
  {
    given: { document: "a", outputs, importSuffix: ".mjs" },
    want: 'heldsway-gen.json:1:101 error malformed-keyword "importSuffix" must be ".ts", ".js" or "", got the string ".mjs"',
  },
  {
    given: { document: "a", outputs, client: { name: "held sway" } },
    want: 'heldsway-gen.json:1:103 error bad-name "held sway" is no class name; expected PascalCase',
  },
  {
    given: { document: "a", outputs: { contract: { dir: "gen" }, server: { dir: "gen/server" } } },
    want: 'heldsway-gen.json:1:69 error bad-output output "server" stands inside that of "contract"; give each a folder of its own',
  },
])("what is wrong is said: $want", async ({ given, want }) => {
  expect(await settingsOf(given)).toEqual({ settings: undefined, said: want });
});

test("--out gives every output a folder", async () => {
  const settings = await findSettings({ document: "api.json", out: "out" }, folder, new Report());
  expect(settings).toMatchObject({ document: join(folder, "api.json"), importSuffix: ".js" });
  expect(settings?.outputs.map(({ dir }) => dir)).toEqual(
    ["contract", "client", "server", "mocks", "raw"].map((name) => join(folder, "out", name)),
  );
});

test("conformance tests are made where they are asked for", async () => {
  const only = ["conformance"] as const;
  const settings = await findSettings({ document: "api.json", out: "out", only }, folder, new Report());
  expect(settings?.outputs.at(-1)).toEqual({ name: "conformance", dir: join(folder, "out", "conformance") });
});

test.each([
  { given: { document: "a.json" }, want: "no folder for the output; add --out <folder>" },
  { given: { document: undefined, out: "x" }, want: "no document" },
  {
    given: { document: "https://a.test/b.json", out: "x" },
    want: '"https://a.test/b.json" is on another machine',
  },
  { given: { document: undefined }, want: "no document and no heldsway-gen.json here" },
  { given: { document: "a", out: "x", config: "y" }, want: "--out and --config exclude each other" },
])("a call that says too little or too much is refused: $want", async ({ given, want }) => {
  await expect(findSettings(given, folder, new Report())).rejects.toThrow(want);
});

test("an output that the configuration does not have is refused", async () => {
  writeFileSync(join(folder, "heldsway-gen.json"), JSON.stringify({ document: "a", outputs }));
  await expect(findSettings({ document: undefined, only: ["mocks"] }, folder, new Report())).rejects.toThrow(
    'the configuration has no output "mocks"',
  );
});
