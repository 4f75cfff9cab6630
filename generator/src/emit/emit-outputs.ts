import type { OutputName } from "../config/settings.ts";
import type { Api } from "../ir/api.ts";
import type { Document } from "../load/document.ts";
import { OperationError } from "../operation-error.ts";
import type { Phases } from "../phases.ts";
import type { PrintedFile } from "../write/plan.ts";
import type { Beside } from "./emit-beside.ts";
import { type ApiOutput, emitters, printFiles } from "./emitters.ts";
import type { PrintOptions } from "./shared/print-file.ts";

export interface EmitRequest {
  readonly document: Document;
  readonly api: Api;
  readonly names: readonly OutputName[];
  /** A thread that makes some of them. */
  readonly beside: Beside | undefined;
  readonly print: PrintOptions;
  readonly phases: Phases;
}

type Files = readonly PrintedFile[];

/** All outputs as text. */
export async function emitOutputs(request: EmitRequest): Promise<ReadonlyMap<OutputName, Files>> {
  const { api, names, phases, print, beside } = request;
  const others = beside?.names ?? [];
  // What other threads make is asked for first, so that they are done when this one is.
  const asked = beside && phases.time(`emit ${others.join(" and ")}`, () => beside.emit({ api, print }));
  const raw = names.includes("raw") ? emitRaw(request) : undefined;
  // A failure is told when its turn comes.
  for (const promise of [asked, raw]) promise?.catch(() => undefined);
  const done = new Map<OutputName, Files>();
  for (const name of names)
    if (name !== "raw" && !others.includes(name)) done.set(name, await emitHere(name, request));
  const made = await asked?.catch(() => undefined);
  for (const name of others) done.set(name, made?.get(name) ?? (await emitHere(name, request)));
  if (raw) done.set("raw", await raw);
  return done;
}

async function emitRaw({ document, api, print, phases }: EmitRequest): Promise<Files> {
  const { emitRaw } = await import("./raw/emit-raw.ts");
  return printFiles(await phases.time("emit raw", () => emitRaw(document, api)), print);
}

/** One output, printed before the next is made: what is emitted takes more room than its text. */
async function emitHere(name: ApiOutput, { api, print, phases }: EmitRequest): Promise<Files> {
  const files = await phases.time(`emit ${name}`, () => emit(name, api));
  return phases.time("print", () => printFiles(files, print));
}

/** Runs an emitter; when it breaks, finds the operation it breaks at. */
async function emit(name: ApiOutput, api: Api) {
  const emitter = await emitters[name]();
  try {
    return emitter(api);
  } catch (error) {
    for (const operation of api.operations)
      try {
        emitter({ ...api, operations: [operation], resources: [] });
      } catch (cause) {
        throw new OperationError(`${operation.method} "${operation.path}"`, cause);
      }
    throw error;
  }
}
