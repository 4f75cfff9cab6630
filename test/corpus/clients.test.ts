import { spawnSync } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate, Report, write } from "@heldsway/generator";
import { afterAll, beforeAll, expect, test } from "vitest";

// Clients of other APIs run on the same runtime: each is made, compiled with a program that uses it, and run
// against the mocks of its document.

const corpus = process.env.HELDSWAY_CORPUS;
const root = join(import.meta.dirname, "../..");
const folder = join(root, "test/.cache/corpus-clients");

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const programs: readonly (readonly [document: string, client: string, program: string])[] = [
  [
    "github",
    "GitHub",
    `
    import { GitHub } from "./client/index.ts";
    import { issuesListForRepo, reposGet } from "./client/operations.ts";
    import { createMocks } from "./mocks/index.ts";
    const { core, repos, zen } = new GitHub({ fetch: createMocks().fetch });
    const repository = await reposGet(core, "octocat", "hello-world");
    const issues = await issuesListForRepo(core, "octocat", "hello-world", { state: "all", per_page: 5 });
    const { data, meta } = await repos.issues.create("octocat", "hello-world", { title: "Found a bug" }).withMeta();
    const missing = await reposGet(core, "octocat", "none", { headers: { prefer: "code=404" } }).safe();
    console.log(repository.full_name, issues.length, typeof data.number, meta.status, typeof (await zen.get()));
    console.log(missing.error?.code);
    `,
  ],
  [
    "openai",
    "OpenAI",
    `
    import { OpenAI } from "./client/index.ts";
    import { createEmbedding, listModels } from "./client/operations.ts";
    import { createMocks } from "./mocks/index.ts";
    const openai = new OpenAI({ apiKey: "sk-test", fetch: createMocks().fetch });
    const models = await listModels(openai.core);
    const embedding = await createEmbedding(openai.core, { model: "text-embedding-3-small", input: "hello" });
    const file = await openai.files.create({ purpose: "batch", file: new Blob(["{}"]) });
    const gone = await openai.files.delete(file.id);
    const anonymous = new OpenAI({ apiKey: null, fetch: createMocks().fetch });
    const refused = await anonymous.models.list().safe();
    console.log(models.object, embedding.object, file.object, gone.object, refused.error?.status);
    `,
  ],
  [
    "svix",
    "Svix",
    `
    import { Svix } from "./client/index.ts";
    import { v1ApplicationCreate, v1ApplicationList } from "./client/operations.ts";
    import { createMocks } from "./mocks/index.ts";
    const baseUrl = "https://svix.example";
    const svix = new Svix({ apiKey: "sk_test", baseUrl, fetch: createMocks({ baseUrls: [baseUrl] }).fetch });
    const first = await v1ApplicationCreate(svix.core, { name: "Acme" }).withMeta();
    const again = await v1ApplicationCreate(svix.core, { name: "Acme" }, {}, { idempotencyKey: "job-7" }).withMeta();
    const applications = await v1ApplicationList(svix.core, { limit: 5 });
    const gone = await svix.with({ timeout: 5_000 }).app.delete("app_1");
    console.log(typeof first.data.id, first.meta.idempotencyKey?.length, again.meta.idempotencyKey);
    console.log(Array.isArray(applications.data), gone);
    `,
  ],
];

const outputs: Record<string, string> = {
  github: "octocat/Hello-World 1 number 201 string\nhttp_404\n",
  openai: "list list file file 401\n",
  svix: "string 36 job-7\ntrue undefined\n",
};

test.each(programs)(
  "%s",
  async (document, client, program) => {
    const home = join(folder, document);
    const names = ["contract", "client", "server", "mocks"] as const;
    const settings = {
      document: join(corpus ?? "", `${document}.json`),
      importSuffix: ".ts",
      client: { name: client },
      outputs: names.map((name) => ({ name, dir: join(home, name) })),
    } as const;
    await write((await generate({ settings, workingFolder: home }, new Report())) ?? []);
    await writeFile(join(home, "program.ts"), program);
    const config = { extends: "../../../../tsconfig.json", include: ["program.ts"], exclude: [] };
    await writeFile(join(home, "tsconfig.json"), JSON.stringify(config));
    expect(run("node_modules/typescript/bin/tsc", "--noEmit", "-p", home)).toBe("");
    expect(run("--conditions=@heldsway/source", join(home, "program.ts"))).toBe(outputs[document]);
  },
  180_000,
);

function run(...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  return stdout + stderr;
}
