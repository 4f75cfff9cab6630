import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { OutputName } from "../config/settings.ts";
import type { Document } from "../load/document.ts";
import type { BesideAnswer, BesideRequest } from "./beside-worker.ts";
import type { ApiOutput } from "./emitters.ts";

/** Another thread that makes outputs. */
export interface Beside {
  readonly names: readonly ApiOutput[];
  /** Makes them, once. Fails without saying where: make them here to find out. */
  emit(request: BesideRequest): Promise<BesideAnswer>;
  /** Ends the thread, whatever it is doing. */
  end(): Promise<unknown>;
}

/** Documents of fewer characters are done before another thread has begun. */
const manyCharacters = 4_000_000;

/** About half of the work: the other half is contract and server. */
const half: readonly ApiOutput[] = ["client", "mocks", "conformance"];

/** Which outputs are better made in another thread: none for small documents, or where no processor is free. */
export function besideOf(
  outputs: readonly OutputName[],
  { files }: Pick<Document, "files">,
  processors = availableParallelism(),
): readonly ApiOutput[] {
  const beside = half.filter((name) => outputs.includes(name));
  const rest = outputs.filter((name) => name !== "raw" && !half.some((each) => each === name));
  const busy = outputs.includes("raw") ? 2 : 1;
  const characters = [...files.values()].reduce((sum, { text }) => sum + text.length, 0);
  return characters >= manyCharacters && rest.length > 0 && processors > busy ? beside : [];
}

/** A small young generation: this thread has one of the usual size already. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 } as const;

/** Starts a thread that gets ready to make outputs while what they are made of is still being read. */
export function startBeside(names: readonly ApiOutput[]): Beside {
  // The worker is a file of its own, in sources as in the built package.
  const file = import.meta.url.endsWith(".ts") ? "./beside-worker.ts" : "./beside-worker.js";
  const worker = new Worker(new URL(file, import.meta.url), { workerData: names, resourceLimits });
  const answer = new Promise<BesideAnswer>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the thread ended without an answer")));
  });
  // A failure is told to who asks for the answer.
  answer.catch(() => undefined);
  return {
    names,
    emit(request) {
      worker.postMessage(request);
      return answer;
    },
    end: () => worker.terminate(),
  };
}

/** Does work beside a thread for some outputs, if there are any; the thread ends with the work. */
export async function withBeside<Result>(
  names: readonly ApiOutput[],
  work: (beside: Beside | undefined) => Promise<Result>,
): Promise<Result> {
  if (names.length === 0) return work(undefined);
  const beside = startBeside(names);
  return work(beside).finally(() => beside.end());
}
