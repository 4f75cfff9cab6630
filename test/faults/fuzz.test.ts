// Requests of the document, broken at random. A failure names seed and case; run one again with
// `HELDSWAY_SEED=<seed> HELDSWAY_FAULT_CASE=<case> npm run faults`.

import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { requestsOf } from "../support/document-requests.ts";
import { randomOf } from "../support/random.ts";
import { type Health, startTarget, type Target, token } from "./health.ts";
import { objectionTo } from "./judge.ts";
import { mutate, mutateBytes, type Sample } from "./mutate.ts";
import { record } from "./record.ts";
import { Lost, openWire, sendAndEnd, type Wire } from "./wire.ts";

const seed = Number(process.env.HELDSWAY_SEED || Date.now() % 1_000_000);
const total = Number(process.env.HELDSWAY_FAULT_CASES ?? 200_000);
const only = process.env.HELDSWAY_FAULT_CASE;
const minutes = 5;

let target: Target;
let samples: readonly [Sample, ...Sample[]];

beforeAll(async () => {
  target = await startTarget();
  const document = JSON.parse(readFileSync(new URL("../../spec/openapi.json", import.meta.url), "utf8"));
  const [first, ...others] = await Promise.all(
    requestsOf(document).map(({ request }) => sampleOf(request())),
  );
  if (!first) throw new Error("the document has no operations");
  samples = [first, ...others];
});

afterAll(() => target?.stop());

async function sampleOf(request: Request): Promise<Sample> {
  const { pathname, search } = new URL(request.url);
  const text = await request.text();
  return {
    method: request.method,
    target: pathname + search,
    headers: [
      ["Authorization", `Bearer ${token}`],
      ...(text === ""
        ? []
        : ([
            ["Content-Type", "application/json"],
            ["Idempotency-Key", "fuzz"],
          ] as const)),
    ],
    body: text === "" ? undefined : JSON.parse(text),
  };
}

/** Every fifth case breaks bytes on a connection of its own, the others are framed right and share connections. */
const breaksBytes = (index: number) => index % 5 === 0;

async function runCase(index: number, wires: { wire: Wire }): Promise<string | undefined> {
  const random = randomOf(seed, index);
  const sample = random.pick(samples);
  const { method, text } = mutate(sample, random);
  if (breaksBytes(index)) {
    const answers = await sendAndEnd(target.port, mutateBytes(text, random));
    return answers.map((answer) => objectionTo(answer, answer.body === "" ? "HEAD" : "GET")).find(Boolean);
  }
  const isHead = method === "HEAD";
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (!wires.wire.isOpen) wires.wire = openWire(target.port);
    try {
      return objectionTo(await wires.wire.send(text, { isHead }), method);
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
    }
  }
  // Others may have ended the connections it shared; one of its own only it can end.
  const wire = openWire(target.port);
  try {
    return objectionTo(await wire.send(text, { isHead }), method);
  } catch (error) {
    if (!(error instanceof Lost)) throw error;
    return `no answer: ${error.message}`;
  } finally {
    wire.close();
  }
}

async function runCases(indices: Iterator<number>, wires: { wire: Wire }, objections: string[]) {
  for (let next = indices.next(); !next.done && objections.length < 10; next = indices.next()) {
    const objection = await runCase(next.value, wires);
    if (objection !== undefined)
      objections.push(`seed ${seed}, case ${next.value}: ${objection}\n${shown(next.value)}`);
  }
}

function shown(index: number): string {
  const random = randomOf(seed, index);
  const { text } = mutate(random.pick(samples), random);
  return (breaksBytes(index) ? mutateBytes(text, random).toString("latin1") : text).slice(0, 1500);
}

test(
  `${total} broken requests, seed ${seed}: each is answered in order, none by a 5xx`,
  async () => {
    const half = Math.floor(total / 2);
    const indices = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => from + index).values();
    const objections: string[] = [];
    const started = performance.now();
    const wires = Array.from({ length: 24 }, () => ({ wire: openWire(target.port) }));
    const run = async (cases: Iterator<number>) => {
      // Three in flight on each connection.
      await Promise.all(wires.flatMap((each) => [1, 2, 3].map(() => runCases(cases, each, objections))));
      return target.health();
    };
    const before = await run(only === undefined ? indices(0, half) : indices(Number(only), 1));
    const after = await run(only === undefined ? indices(half, total - half) : indices(0, 0));
    for (const { wire } of wires) wire.close();
    const seconds = (performance.now() - started) / 1000;
    expect(objections).toEqual([]);
    expect(after.errors).toEqual([]);
    // The first half warms up; what the second half adds would be kept of its requests.
    expect(after.heldMegabytes).toBeLessThan(before.heldMegabytes + 10);
    expect(after.residentMegabytes).toBeLessThan(768);
    // Of the server alone: how long it took depends on what else the machine does.
    expect(after.cpuSeconds).toBeLessThan(minutes * 60);
    record("Broken requests (seeded fuzzing, a fifth of them broken in their bytes)", [
      `${total.toLocaleString("en")} in ${seconds.toFixed(0)} s, of which ${after.cpuSeconds.toFixed(0)} s are the server's, no 5xx; ${grown(before, after)}`,
    ]);
  },
  4 * minutes * 60_000,
);

function grown(before: Health, after: Health): string {
  const [first, second] = [before, after].map(({ heldMegabytes }) => heldMegabytes.toFixed(0));
  return `${first} MB held after the first half, ${second} MB after the second, ${after.residentMegabytes.toFixed(0)} MB resident`;
}
