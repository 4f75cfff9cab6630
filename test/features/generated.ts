// One-idea documents, generated and run: what a client sends, a server reads, and back.

import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate, type OutputName, printDiagnostics, Report, write } from "@heldsway/generator";
import { memoryUnitOfWork } from "@heldsway/server-runtime";

export interface Generated {
  /** Where the files are: `<folder>/client/index.ts`. */
  readonly folder: string;
  /** What was reported, a line each. */
  readonly said: string;
  /** What was written. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** Makes outputs of a document. */
export async function generated(
  name: string,
  document: object,
  names: readonly OutputName[] = ["contract", "client", "server", "mocks"],
): Promise<Generated> {
  const folder = join(import.meta.dirname, "../.cache/features", name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const path = join(folder, "openapi.json");
  await writeFile(path, JSON.stringify(document));
  const outputs = names.map((output) => ({ name: output, dir: join(folder, output) }));
  const report = new Report();
  const settings = { document: path, importSuffix: ".ts", client: { name: "Api" }, outputs } as const;
  const plans = await generate({ settings, workingFolder: folder }, report);
  const said = await printDiagnostics(report.diagnostics, { withFrames: false });
  if (plans === undefined) throw new Error(said);
  await write(plans);
  return { folder, said, files: plans.flatMap(({ files }) => files) };
}

/**
 * The client of what was generated, connected to its server with these handlers. What it is made of is known only
 * once it was generated, so nothing of it is typed.
 */
export async function connected({ folder }: Generated, handlers: object) {
  const { createServer } = await import(`${folder}/server/index.ts`);
  const { Api } = await import(`${folder}/client/index.ts`);
  const unitOfWork = memoryUnitOfWork({ scopeOf: () => "all" });
  const server = createServer(handlers, { services: {}, unitOfWork });
  const requests: Request[] = [];
  const api = new Api({
    fetch: (url: string, init: RequestInit) => {
      const request = new Request(url, init);
      requests.push(request.clone());
      return server.fetch(request);
    },
  });
  return { api, requests };
}
