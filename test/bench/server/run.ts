// `npm run bench:server`: all servers in one run, round after round in turn, so that what else the machine does
// meets all of them. Writes the medians into packages/server/README.md.

import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { generate, Report, write } from "@heldsway/generator";
import { installFolder } from "../../support/installed-folder.ts";
import { median, startUps } from "./start-up.ts";
import { peers } from "./subjects.ts";

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const seconds = Number(process.env.BENCH_SECONDS ?? 4);

installFolder(peers);
const { checkWork, loads, startSubject, subjectsOf, throughput } = await import("./subjects.ts");

const dir = join(import.meta.dirname, "../../.cache/bench-server");
const settings = {
  document: join(import.meta.dirname, "openapi.json"),
  importSuffix: ".ts",
  client: {},
  outputs: [{ name: "contract", dir }],
} as const;
await write((await generate({ settings, workingFolder: dir }, new Report())) ?? []);

const subjects = subjectsOf(dir);
const rates = new Map(subjects.map(({ name }) => [name, loads.map((): number[] => [])]));
for (const subject of subjects) {
  const { port, stop } = await startSubject(subject);
  for (const load of loads) await checkWork(subject, port, load);
  await stop();
}
for (let round = 0; round < rounds; round += 1) {
  for (const subject of subjects) {
    const { port, stop } = await startSubject(subject);
    for (const [index, load] of loads.entries()) {
      const isKeyed = subject.arguments.includes("full");
      await throughput(port, load, 1, isKeyed);
      rates.get(subject.name)?.[index]?.push(await throughput(port, load, seconds, isKeyed));
    }
    await stop();
    console.log(
      round + 1,
      subject.name,
      rates.get(subject.name)?.map((of) => Math.round(of.at(-1) ?? 0)),
    );
  }
}

const medians = new Map([...rates].map(([name, of]) => [name, of.map(median)]));
const fastify = medians.get("Fastify, with schemas") ?? [];
const rows = [...medians].map(([name, of]) => {
  const cells = of.map((rate, index) => {
    const share = rate / (fastify[index] ?? rate);
    return `${(rate / 1000).toFixed(1)}k (${share.toFixed(2)})`;
  });
  return `| ${[name, ...cells].join(" | ")} |`;
});
const text = [
  `Requests per second, and their share of Fastify's: medians of ${rounds} rounds of ${seconds} s on 50 connections without`,
  `pipelining (autocannon, Node ${process.versions.node}, ${cpus().length} shared cores of ${cpus()[0]?.model.trim()}). All limit bodies to 1 MiB and`,
  "check requests; replies are not checked, and limits and idempotency are off but in the last row.",
  "",
  `|   | ${loads.map(({ name }) => name).join(" | ")} |`,
  `| --- |${loads.map(() => " --- |").join("")}`,
  ...rows,
  "",
  `From start to first answer, median of ${rounds}: ${(await startUps(rounds)).join(", ")}.`,
].join("\n");
console.log(text);

const file = join(import.meta.dirname, "../../../packages/server/README.md");
const readme = readFileSync(file, "utf8");
const part = /(<!-- bench:server -->\n).*?(\n<!-- \/bench:server -->)/s;
if (!part.test(readme)) throw new Error("packages/server/README.md has no place for the table");
writeFileSync(
  file,
  readme.replace(part, (_, start, end) => `${start}${text}${end}`),
);
