import type { OutputName } from "../config/settings.ts";
import type { Api } from "../ir/api.ts";
import type { PrintedFile } from "../write/plan.ts";
import type { SourceFile } from "./shared/code.ts";
import { type PrintOptions, printFile } from "./shared/print-file.ts";

/** Outputs that are made of the model alone. */
export type ApiOutput = Exclude<OutputName, "raw">;

export type Emitter = (api: Api) => readonly SourceFile[];

/** Each is loaded only if it is needed. */
export const emitters: { readonly [name in ApiOutput]: () => Promise<Emitter> } = {
  contract: async () => (await import("./contract/emit-contract.ts")).emitContract,
  client: async () => (await import("./client/emit-client.ts")).emitClient,
  server: async () => (await import("./server/emit-server.ts")).emitServer,
  mocks: async () => (await import("./mocks/emit-mocks.ts")).emitMocks,
  conformance: async () => (await import("./conformance/emit-conformance.ts")).emitConformance,
};

/** The text of emitted files. */
export function printFiles(files: readonly SourceFile[], options: PrintOptions): PrintedFile[] {
  return files.map((file) => ({ path: file.path, text: printFile(file, options) }));
}
