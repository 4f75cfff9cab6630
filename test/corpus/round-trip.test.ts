import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, parse } from "node:path";
import { generate, load, normalize, Report, write } from "@heldsway/generator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TripResult, tripOf } from "./round-trip/trip.ts";

// Every operation of every document goes round, there and back: client, mock server, client. What the mock's handler
// was given is what the caller said, the reply is valid, and the caller gets what was sent; then the same for every
// declared error.

const corpus = process.env.HELDSWAY_CORPUS;
const root = join(import.meta.dirname, "../..");
const folder = join(root, "test/.cache/corpus-round-trip");
const documents = [
  join(root, "spec/openapi.json"),
  ...(corpus === undefined ? [] : readdirSync(corpus).map((name) => join(corpus, name))),
].filter((path) => /\.(json|yaml)$/.test(path));

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(documents.map((path) => [nameOf(path), path] as const))(
  "%s",
  async (name, path) => {
    const home = join(folder, name);
    const operations = await prepare(path, home);
    const { trips, refusals, failures } = travel(home);
    const failed = Object.keys(failures).length;
    console.info(
      `${name}: ${operations - failed} of ${operations} operations, ${trips} requests, ${refusals} errors`,
    );
    const known = await knownFailures(name);
    // Both ways: what fails has a reason on record, and what has one still fails.
    expect(Object.keys(failures).toSorted(), JSON.stringify(failures, null, 1)).toEqual(known.toSorted());
    expect(trips).toBeGreaterThan(0);
  },
  180_000,
);

/** Generates all that travels, and writes down what is to be sent. */
async function prepare(document: string, home: string): Promise<number> {
  const outputs = (["contract", "client", "server", "mocks"] as const).map((output) => ({
    name: output,
    dir: join(home, output),
  }));
  const settings = { document, importSuffix: ".ts", client: {}, outputs } as const;
  await write((await generate({ settings, workingFolder: home }, new Report())) ?? []);
  const loaded = await load({ path: document, workingFolder: home }, new Report());
  if (loaded === undefined) throw new Error(`${document} was not loaded`);
  const trip = tripOf(normalize(loaded, settings, new Report()));
  await writeFile(join(home, "trip.json"), JSON.stringify(trip));
  return trip.operations.length;
}

function travel(home: string): TripResult {
  const program = join(import.meta.dirname, "round-trip/travel.ts");
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=@heldsway/source", "--disable-warning=ExperimentalWarning", program, home],
    { cwd: root, encoding: "utf8", maxBuffer: 1e9 },
  );
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

/** Operations on record as not going round: `<document> <operation>: <reason>`, a line each. */
async function knownFailures(document: string): Promise<readonly string[]> {
  const lines = (await readFile(join(import.meta.dirname, "round-trip-differences.txt"), "utf8")).split("\n");
  const own = lines.filter((line) => line.startsWith(`${document} `));
  return own.map((line) => line.slice(document.length + 1, line.indexOf(": ")));
}

function nameOf(path: string): string {
  return parse(path).name.replace(/^openapi$/, "heldsway");
}
