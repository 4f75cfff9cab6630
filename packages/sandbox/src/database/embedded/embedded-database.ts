import { once } from "node:events";
import { rm } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import type { ClientConfig } from "pg";
import { makeDataDirectory } from "./data-directory.ts";
import type { FromWorker, ToWorker, WorkerInput } from "./messages.ts";

/** Built as a module for both kinds of callers. */
const workerFile = import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js";

/** A PGlite that serves the Postgres protocol on a loopback port, from a worker thread. */
export interface EmbeddedDatabase {
  readonly connection: ClientConfig;
  /** Writes everything the database holds to one file, for `openEmbedded` to start from. */
  save(file: string): Promise<void>;
  /** Stops the thread and removes the data. Connections must be closed before. */
  close(): Promise<void>;
}

/**
 * Opens an embedded database in a new temporary directory.
 *
 * @throws when the snapshot is missing, cut or altered.
 */
export async function openEmbedded(options: { readonly snapshot?: string } = {}): Promise<EmbeddedDatabase> {
  const dataDirectory = makeDataDirectory();
  const input: WorkerInput = { dataDirectory, ...options };
  const worker = new Worker(new URL(workerFile, import.meta.url), {
    workerData: input,
    name: "heldsway-database",
  });
  const remove = () => rm(dataDirectory, { recursive: true, force: true });
  const { port } = await answer(worker, "ready").catch(async (error: unknown) => {
    await worker.terminate();
    await remove();
    throw error;
  });
  // From here on a failing thread shows as failing queries.
  worker.on("error", () => {});
  const gone = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
  return {
    connection: {
      host: "127.0.0.1",
      port,
      user: "postgres",
      database: "postgres",
      password: "none",
      ssl: false,
    },
    async save(file) {
      tell(worker, { kind: "save", file });
      await answer(worker, "saved");
    },
    async close() {
      // A thread that has died closes nothing any more, and answers nothing.
      tell(worker, { kind: "close" });
      await Promise.race([answer(worker, "closed").catch(() => {}), gone]);
      await worker.terminate();
      await remove();
    },
  };
}

function tell(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}

/** The worker's next message, which must be of the kind waited for; rejects with the error that ended it. */
async function answer<Kind extends FromWorker["kind"]>(
  worker: Worker,
  kind: Kind,
): Promise<Extract<FromWorker, { kind: Kind }>> {
  // Only our worker writes to this port.
  const [message]: FromWorker[] = await once(worker, "message");
  if (message === undefined) throw new Error("embedded database: an empty message");
  if (!isOf(message, kind)) throw new Error(`embedded database: got "${message.kind}", expected "${kind}"`);
  return message;
}

function isOf<Kind extends FromWorker["kind"]>(
  message: FromWorker,
  kind: Kind,
): message is Extract<FromWorker, { kind: Kind }> {
  return message.kind === kind;
}
