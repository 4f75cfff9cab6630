import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { OutputName } from "../config/settings.ts";
import type { Api } from "../ir/api.ts";
import type { BesideAnswer, BesideRequest } from "./beside-worker.ts";
import type { ApiOutput } from "./emitters.ts";

/** Fewer operations are done before another thread has begun. */
const manyOperations = 400;

/** About half of the work: the other half is contract and server. */
const half: readonly ApiOutput[] = ["client", "mocks", "conformance"];

/** Which outputs are better made in another thread: none for small documents, or where no processor is free. */
export function besideOf(
  outputs: readonly OutputName[],
  { operations }: Api,
  processors = availableParallelism(),
): readonly ApiOutput[] {
  const beside = half.filter((name) => outputs.includes(name));
  const rest = outputs.filter((name) => name !== "raw" && !half.some((each) => each === name));
  const busy = outputs.includes("raw") ? 2 : 1;
  return operations.length >= manyOperations && rest.length > 0 && processors > busy ? beside : [];
}

/** A small young generation: this thread has one of the usual size already. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 } as const;

/** Makes outputs in another thread. Fails without saying where: make them here to find out. */
export function emitBeside(request: BesideRequest): Promise<BesideAnswer> {
  // The worker is a file of its own, in sources as in the built package.
  const file = import.meta.url.endsWith(".ts") ? "./beside-worker.ts" : "./beside-worker.js";
  const worker = new Worker(new URL(file, import.meta.url), { workerData: request, resourceLimits });
  return new Promise((resolve, reject) => {
    worker.once("message", (answer: BesideAnswer) => resolve(answer));
    worker.once("error", reject);
  });
}
