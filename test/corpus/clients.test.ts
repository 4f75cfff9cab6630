import { spawnSync } from "node:child_process";
import { cp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate, Report, type Settings, write } from "@heldsway/generator";
import { afterAll, beforeAll, expect, test } from "vitest";

// Clients of other APIs run on the same runtime: each is made, compiled with the program in `clients/` that uses
// it, and run over HTTP against the mocks of its document.

const corpus = process.env.HELDSWAY_CORPUS;
const root = join(import.meta.dirname, "../..");
const folder = join(root, "test/.cache/corpus-clients");

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await cp(join(import.meta.dirname, "clients"), folder, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const clients: readonly (Pick<Settings, "client" | "policy"> & { readonly document: string })[] = [
  // The document declares no security scheme.
  { document: "github", client: { name: "GitHub" }, policy: { auth: { by: "bearer" } } },
  { document: "openai", client: { name: "OpenAI" } },
  { document: "svix", client: {} },
  { document: "twilio", client: {} },
];

test.skipIf(corpus === undefined).each(clients)(
  "$document",
  async ({ document, ...about }) => {
    const home = join(folder, document);
    const names = ["contract", "client", "server", "mocks"] as const;
    const settings: Settings = {
      ...about,
      document: join(corpus ?? "", `${document}.json`),
      importSuffix: ".ts",
      outputs: names.map((name) => ({ name, dir: join(home, name) })),
    };
    await write((await generate({ settings, workingFolder: home }, new Report())) ?? []);
    const config = { extends: "../../../../tsconfig.json", include: ["program.ts"], exclude: [] };
    await writeFile(join(home, "tsconfig.json"), JSON.stringify(config));
    expect(run("node_modules/typescript/bin/tsc", "--noEmit", "-p", home)).toBe("");
    expect(run("--conditions=@heldsway/source", join(home, "program.ts"))).toBe("done\n");
  },
  180_000,
);

function run(...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  return stdout + stderr;
}
