import type { OutputName } from "../config/settings.ts";
import type { Api } from "../ir/api.ts";
import type { PrintedFile } from "../write/plan.ts";
import type { SourceFile } from "./shared/code.ts";
import { type PrintOptions, printFile } from "./shared/print-file.ts";

/** Outputs that are made of the model alone. */
export type ApiOutput = Exclude<OutputName, "raw">;

/** Each is loaded only if it is needed. */
export const emitters: { readonly [name in ApiOutput]: (api: Api) => Promise<readonly SourceFile[]> } = {
  contract: async (api) => (await import("./contract/emit-contract.ts")).emitContract(api),
  client: async (api) => (await import("./client/emit-client.ts")).emitClient(api),
  server: async (api) => (await import("./server/emit-server.ts")).emitServer(api),
  mocks: async (api) => (await import("./mocks/emit-mocks.ts")).emitMocks(api),
  conformance: async (api) => (await import("./conformance/emit-conformance.ts")).emitConformance(api),
};

/** The text of emitted files. */
export function printFiles(files: readonly SourceFile[], options: PrintOptions): PrintedFile[] {
  return files.map((file) => ({ path: file.path, text: printFile(file, options) }));
}
