import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { generate, Report, write } from "@heldsway/generator";

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const cache = join(import.meta.dirname, "../../.cache");
const corpus = process.env.HELDSWAY_CORPUS ?? join(import.meta.dirname, "../../../../shared/corpus");

/** Time from the start of the process to its first answer, less that of Node itself. */
export async function startUps(rounds: number): Promise<readonly string[]> {
  const heldsway = join(import.meta.dirname, "../../../packages/contract/src/generated");
  const lines = [await startUp("the HeldSway contract", heldsway, rounds, "/v1/me")];
  const document = join(corpus, "github.json");
  if (!existsSync(document)) return lines;
  const dir = join(cache, "bench-server-github");
  const settings = {
    document,
    importSuffix: ".ts",
    client: {},
    outputs: [{ name: "contract", dir }],
  } as const;
  await write((await generate({ settings, workingFolder: cache }, new Report())) ?? []);
  return [...lines, await startUp("github.json's", dir, rounds, "/v1/zen")];
}

async function startUp(name: string, folder: string, rounds: number, path: string): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const child = fork(new URL("first-answer.ts", import.meta.url), [folder, path], {
      execArgv: ["--conditions=@heldsway/source"],
    });
    await once(child, "message");
    times.push(performance.now() - start);
    child.kill();
    await once(child, "exit");
  }
  return `${median(times).toFixed(0)} ms with ${name}`;
}
