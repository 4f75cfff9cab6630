// `npm run bench:server`: all servers in one run, round after round in turn, so that what else the machine does meets
// all of them; about seven minutes. Packages are the built ones. `-- --write` puts the tables into the README.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { transformSync } from "rolldown/utils";
import { installFolder } from "../../support/installed-folder.ts";
import { compile, generated } from "./compiled.ts";
import { loads } from "./loads.ts";
import { machine, rateTable, startTable, typeLine, writeReadme } from "./report.ts";
import { github, startsOf, startUp } from "./start-up.ts";
import { checkWork, peers, type RunningSubject, type Subject, startSubject, subjectsOf } from "./subjects.ts";
import type { Rate } from "./throughput.ts";
import { typeCheck } from "./type-check.ts";

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const seconds = Number(process.env.BENCH_SECONDS ?? 3);
const warmUp = Number(process.env.BENCH_WARM_UP ?? 50_000);

installFolder(peers);
const { throughput } = await import("./throughput.ts");

const folder = join(import.meta.dirname, "../../.cache/bench-server");
await generated(join(import.meta.dirname, "openapi.json"), join(folder, "typescript"), ["contract"], ".js");
compile(join(folder, "typescript"), folder);

/** A program of this folder, compiled to where what it imports is. */
function program(name: string): string {
  const path = join(folder, `${name}.js`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path,
    transformSync(`${name}.ts`, readFileSync(join(import.meta.dirname, `${name}.ts`), "utf8")).code,
  );
  return path;
}

const subjects = subjectsOf(program("ours"));
const rates = new Map(subjects.map(({ name }) => [name, loads.map((): Rate[] => [])]));
const running: { readonly subject: Subject; readonly server: RunningSubject }[] = [];
for (const subject of subjects) {
  const server = await startSubject(subject);
  running.push({ subject, server });
  for (const load of loads) await checkWork(subject, server.port, load);
  // Compilers of hot code take tens of thousands of calls to be done with it.
  for (const load of loads) await throughput(server, subject, load, { amount: warmUp });
}
for (let round = 0; round < rounds; round += 1)
  for (const [index, load] of loads.entries())
    for (const { subject, server } of running) {
      const rate = await throughput(server, subject, load, { duration: seconds });
      rates.get(subject.name)?.[index]?.push(rate);
      console.log(round + 1, load.name, subject.name, Math.round(rate.perSecond));
    }
for (const { server } of running) await server.stop();

const starts = await startsOf(program("first-answer"), folder);
const times = new Map(starts.map(({ name }) => [name, [] as number[]]));
// The first of each reads the files from disk.
for (let round = 0; round <= rounds * 2; round += 1)
  for (const start of starts) {
    const time = await startUp(start);
    if (round > 0) times.get(start.name)?.push(time);
  }

const types = existsSync(github) ? await typeCheck(github, join(folder, "type-check")) : undefined;

const text = [
  `Requests per second, their share of Fastify's, and microseconds of CPU for each: medians of ${rounds} rounds of ${seconds} s,`,
  "the servers in turns, on 50 connections without pipelining (autocannon). All limit bodies to 1 MiB and check requests;",
  "replies are not checked, and limits and idempotency are off but in the last row. Ours alone sends a request id and",
  "`cache-control` with each answer, and refuses bodies that nest deep or hold too many values.",
  "",
  rateTable(rates, "Fastify, with schemas"),
  "",
  `From the start of a process to the end of its first answer, medians of ${rounds * 2}:`,
  "",
  startTable(times),
  "",
  ...(types ? [typeLine(types), ""] : []),
  `${machine()}.`,
].join("\n");
console.log(text);
if (values.write) writeReadme("bench:server", text);
