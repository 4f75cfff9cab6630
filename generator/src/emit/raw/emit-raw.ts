import { Worker } from "node:worker_threads";
import type { Api } from "../../ir/api.ts";
import type { Document } from "../../load/document.ts";
import { findFileReferences } from "../../load/find-references.ts";
import { code, type SourceFile } from "../shared/code.ts";
import type { RawAnswer, RawRequest } from "./openapi-typescript-worker.ts";
import { RawError } from "./raw-error.ts";

/**
 * The document as openapi-typescript sees it, one file `schema.ts`. Made in a worker, beside the
 * other outputs.
 * @throws {RawError} when openapi-typescript gives up.
 */
export async function emitRaw(document: Document, api: Api): Promise<readonly SourceFile[]> {
  const { main } = document;
  const text = await runWorker({
    source: main.syntax === "json" ? { json: new TextEncoder().encode(main.text) } : { value: main.root },
    bundleFrom: findFileReferences(main).length > 0 ? main.path : undefined,
    operationIds: api.operations.map(({ path, method, id }) => ({ path, method: method.toLowerCase(), id })),
  });
  return [{ path: "schema.ts", declares: [], body: code`${text}` }];
}

/** Its syntax trees are built once and printed: more room for young objects costs memory and saves no time. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 } as const;

function runWorker(request: RawRequest): Promise<string> {
  // The worker is a file of its own, in sources as in the built package.
  const file = import.meta.url.endsWith(".ts")
    ? "./openapi-typescript-worker.ts"
    : "./openapi-typescript-worker.js";
  const worker = new Worker(new URL(file, import.meta.url), { resourceLimits });
  worker.postMessage(request, "json" in request.source ? [request.source.json.buffer] : []);
  return new Promise((resolve, reject) => {
    worker.once("message", (answer: RawAnswer) => {
      if ("text" in answer) resolve(answer.text);
      else reject(new RawError(answer.error));
    });
    worker.once("error", reject);
  });
}
