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
import { checkWork, peers, startSubject, subjectsOf } from "./subjects.ts";
import type { Rate } from "./throughput.ts";
import { typeCheck } from "./type-check.ts";

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const seconds = Number(process.env.BENCH_SECONDS ?? 3);

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
for (const subject of subjects) {
  const { port, stop } = await startSubject(subject);
  for (const load of loads) await checkWork(subject, port, load);
  await stop();
}
for (let round = 0; round < rounds; round += 1) {
  for (const subject of subjects) {
    const running = await startSubject(subject);
    const own = rates.get(subject.name) ?? [];
    for (const [index, load] of loads.entries()) {
      await throughput(running, subject, load, { amount: 15_000 });
      own[index]?.push(await throughput(running, subject, load, { duration: seconds }));
    }
    await running.stop();
    console.log(round + 1, subject.name, own.map((of) => Math.round(of.at(-1)?.perSecond ?? 0)).join(" "));
  }
}

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
  "replies are not checked, and limits and idempotency are off but in the last row.",
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
