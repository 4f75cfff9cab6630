// Generated checks against Ajv: for every JSON body and reply of every document of the corpus, values near its
// schema must get the same verdict. Places where one differs are listed in ajv-differences.txt, below the reasons;
// one that comes or goes fails here, and `npm run test:corpus -- -u` records the list anew.

import { readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join, parse } from "node:path";
import { pathToFileURL } from "node:url";
import { generate, Report, write } from "@heldsway/generator";
import type { OperationDescriptor, ServedContract } from "@heldsway/server-runtime";
import type { Check, Issue } from "@heldsway/server-runtime/validation";
import { afterAll, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { dereference, type JsonObject, objectOf, pointerTo } from "../support/json-tree.ts";
import { randomOf } from "../support/random.ts";
import { ajvOracle, type Direction } from "./ajv-oracle.ts";
import { mutated, valueNear } from "./sample-values.ts";

const corpus = process.env.HELDSWAY_CORPUS ?? "";
const documents = corpus === "" ? [] : readdirSync(corpus).filter((name) => /\.(json|yaml)$/.test(name));
const folder = join(import.meta.dirname, "../.cache/differential");
const valuesEach = 24;
const differences = new Map<string, string>();

afterAll(() => rm(folder, { recursive: true, force: true }));

/** One schema of the document and the check made of it. */
interface Subject {
  readonly direction: Direction;
  readonly pointer: string;
  readonly check: Check;
}

async function operationsOf(name: string): Promise<readonly OperationDescriptor[]> {
  const dir = join(folder, parse(name).name);
  const outputs = [{ name: "contract", dir } as const];
  const settings = { document: join(corpus, name), importSuffix: ".ts", client: {}, outputs } as const;
  await write((await generate({ settings, workingFolder: folder }, new Report())) ?? []);
  const { operations }: Pick<ServedContract, "operations"> = await import(
    pathToFileURL(join(dir, "index.ts")).href
  );
  return Object.values(operations);
}

async function* subjectsOf(document: JsonObject, operations: readonly OperationDescriptor[]) {
  for (const operation of operations) {
    const checks = await operation.checks();
    const method = operation.method.toLowerCase();
    const item = dereference(
      document,
      objectOf(document.paths)[operation.path],
      pointerTo("paths", operation.path),
    );
    const given = objectOf(objectOf(item.value)[method]);
    const at = item.pointer + pointerTo(method);
    const body = dereference(document, given.requestBody, `${at}/requestBody`);
    yield* contentsOf(body, checks.body, "request");
    for (const [status, reply] of Object.entries(checks.replies)) {
      const response = dereference(
        document,
        objectOf(given.responses)[status],
        at + pointerTo("responses", status),
      );
      yield* contentsOf(response, reply.contents, "reply");
    }
  }
}

function* contentsOf(
  holder: { readonly value: unknown; readonly pointer: string },
  checks: { readonly [mediaType: string]: Check },
  direction: Direction,
): Iterable<Subject> {
  for (const [mediaType, check] of Object.entries(checks)) {
    const { schema } = objectOf(objectOf(objectOf(holder.value).content)[mediaType]);
    if (!/\bjson\b/.test(mediaType) || schema === undefined) continue;
    yield { direction, check, pointer: holder.pointer + pointerTo("content", mediaType, "schema") };
  }
}

/** Head of the list. */
const reasons = [
  "# Bodies and replies of the corpus on which checks and Ajv differ, with what the check found, and why:",
  '# - "must be one of ...": a discriminator selects the variant; to Ajv it is an annotation',
  '# - "must be a file": format "binary" in JSON is bytes, which JSON cannot hold; to Ajv any text will do',
  "# - $recursiveRef of an older JSON Schema: a warning at generation; Ajv follows it or takes it for nothing",
  "# - Ajv does not take an empty enum; the check reads it as a warning at generation says",
  "",
];

test.each(documents)(
  "%s: checks and Ajv agree but for listed places",
  async (name) => {
    const text = readFileSync(join(corpus, name), "utf8");
    const document = objectOf(name.endsWith(".json") ? JSON.parse(text) : parseYaml(text));
    const oracles = { request: ajvOracle(document, "request"), reply: ajvOracle(document, "reply") };
    const seen = new Set<string>();
    let compared = 0;
    for await (const subject of subjectsOf(document, await operationsOf(name))) {
      const target = dereference(document, { $ref: `#${subject.pointer}` }, "");
      const place = `${subject.direction} ${target.pointer}`;
      if (seen.has(place)) continue;
      seen.add(place);
      for (let index = 0; index < valuesEach; index += 1) {
        const random = randomOf(seen.size, index);
        const near = valueNear(document, target.value, random);
        // What JSON cannot say never reaches a check.
        const value: unknown = JSON.parse(
          JSON.stringify(index % 2 === 0 ? near : mutated(near, random)) ?? "null",
        );
        const wanted = oracles[subject.direction](subject.pointer, value);
        const issues: Issue[] = [];
        const verdict = subject.check(value, issues);
        if (wanted === undefined) differences.set(`${name} ${place}`, "Ajv does not take this schema");
        else compared += 1;
        if (wanted === undefined || wanted === verdict) continue;
        const [first] = issues;
        differences.set(`${name} ${place}`, verdict ? "Ajv refuses" : `${first?.pointer} ${first?.detail}`);
        break;
      }
    }
    console.log(`${name}: ${compared} verdicts on ${seen.size} schemas`);
    expect(compared).toBeGreaterThan(0);
  },
  300_000,
);

test.skipIf(documents.length === 0)("every difference is listed with its reason", async () => {
  const lines = [...differences].map(([place, reason]) => `${place}: ${reason}`).sort();
  await expect([...reasons, ...lines, ""].join("\n")).toMatchFileSnapshot("ajv-differences.txt");
});
