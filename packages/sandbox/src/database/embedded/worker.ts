import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import type { FromWorker, ToWorker, WorkerInput } from "./messages.ts";

// The embedded database: PGlite behind a socket on a loopback port, on a thread of its own.

const port = parentPort;
if (port === null) throw new Error("this file is a worker");
const input: WorkerInput = workerData;

const tell = (message: FromWorker) => port.postMessage(message);

const database = await PGlite.create({
  dataDir: input.dataDirectory,
  ...(input.snapshot === undefined ? {} : { loadDataDir: readSnapshot(input.snapshot) }),
});
const sockets = new PGLiteSocketServer({ db: database, host: "127.0.0.1", port: 0, maxConnections: 64 });
await sockets.start();

port.on("message", async (message: ToWorker) => {
  if (message.kind === "save") {
    await saveSnapshot(message.file);
    tell({ kind: "saved" });
    return;
  }
  await sockets.stop();
  await database.close();
  tell({ kind: "closed" });
  port.close();
});
tell({ kind: "ready", port: Number(sockets.getServerConn().split(":").at(-1)) });

function readSnapshot(file: string): Blob {
  // The frame carries a checksum: a cut or altered file throws here.
  return new Blob([zstdDecompressSync(readFileSync(file))]);
}

/** Under another name first, so that another process never reads half a file. */
async function saveSnapshot(file: string): Promise<void> {
  const tar = await database.dumpDataDir("none");
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(
      unfinished,
      zstdCompressSync(new Uint8Array(await tar.arrayBuffer()), {
        params: { [constants.ZSTD_c_checksumFlag]: 1, [constants.ZSTD_c_compressionLevel]: 3 },
      }),
    );
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
