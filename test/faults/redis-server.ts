import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A Redis or Valkey of this machine; `undefined` without one. */
export const redisProgram = ["redis-server", "valkey-server"].find(
  (program) => spawnSync(program, ["--version"]).status === 0,
);

/** A server of a test's own, which it may kill and start again. */
export interface RedisServer {
  readonly url: string;
  start(): Promise<void>;
  /** As a crash would end it. */
  kill(): Promise<void>;
  remove(): Promise<void>;
}

export async function ownRedisServer(program: string): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), "heldsway-redis-"));
  const port = await freePort();
  const settings = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder];
  let child: ChildProcess | undefined;
  const server: RedisServer = {
    url: `redis://127.0.0.1:${port}`,
    async start() {
      child = spawn(program, settings, { stdio: "ignore" });
      while (!(await answers(port))) {
        if (child.exitCode !== null) throw new Error(`${program} ended with exit code ${child.exitCode}`);
        await wait(50);
      }
    },
    async kill() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
    async remove() {
      await server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}
