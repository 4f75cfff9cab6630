import { enableCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { Api } from "../ir/api.ts";
import type { PrintedFile } from "../write/plan.ts";
import { type ApiOutput, type Emitter, emitters, printFiles } from "./emitters.ts";
import type { PrintOptions } from "./shared/print-file.ts";

enableCompileCache();

/** What the outputs are made of, once it is known. */
export interface BesideRequest {
  readonly api: Api;
  readonly print: PrintOptions;
}

export type BesideAnswer = ReadonlyMap<ApiOutput, readonly PrintedFile[]>;

const names: readonly ApiOutput[] = workerData;
const loading = names.map(async (name): Promise<[ApiOutput, Emitter]> => [name, await emitters[name]()]);

parentPort?.once("message", async ({ api, print }: BesideRequest) => {
  const answer = new Map<ApiOutput, readonly PrintedFile[]>();
  for (const [name, emit] of await Promise.all(loading)) answer.set(name, printFiles(emit(api), print));
  parentPort?.postMessage(answer);
});
