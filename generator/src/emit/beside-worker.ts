import { enableCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { Api } from "../ir/api.ts";
import type { PrintedFile } from "../write/plan.ts";
import { type ApiOutput, emitters, printFiles } from "./emitters.ts";
import type { PrintOptions } from "./shared/print-file.ts";

enableCompileCache();

/** Outputs to make in another thread. */
export interface BesideRequest {
  readonly api: Api;
  readonly names: readonly ApiOutput[];
  readonly print: PrintOptions;
}

export type BesideAnswer = ReadonlyMap<ApiOutput, readonly PrintedFile[]>;

const { api, names, print }: BesideRequest = workerData;
const answer = new Map<ApiOutput, readonly PrintedFile[]>();
for (const name of names) answer.set(name, printFiles(await emitters[name](api), print));
parentPort?.postMessage(answer);
