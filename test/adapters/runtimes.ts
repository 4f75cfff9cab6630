import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { Running, Served } from "../../packages/server-runtime/src/testing/adapter-suite.ts";
import { bundle } from "../support/bundle.ts";

/** The runtimes are those that the client is tried on. */
export const matrixFolder = join(import.meta.dirname, "../matrix");

const sources = join(import.meta.dirname, "../../packages/server-runtime/src");

/** A runtime in a process of its own. */
interface Runtime {
  readonly name: string;
  /** Where its npm package has it. */
  readonly path: string;
  readonly args: readonly string[];
  /** Serves `subject`, prints its port, and closes when standard input ends. */
  readonly program: string;
  readonly finishes: boolean;
  /** Writes what it needs beside the program. */
  readonly prepare?: (folder: string) => void;
}

const node = {
  args: ["program.mjs"],
  finishes: true,
  program: `
    import { listen } from "${sources}/node/listen.ts";
    const { port, close } = await listen(subject, { keepAliveTimeout: 600_000 });
    console.log(port);
    process.stdin.resume().on("end", () => close());`,
};

const runtimes: readonly Runtime[] = [
  ...["20", "22", "26"].map((version) => ({
    ...node,
    name: `Node ${version}`,
    path: `node-${version}/bin/node`,
  })),
  {
    name: "Deno",
    path: "@deno/linux-x64-glibc/deno",
    args: ["run", "--allow-all", "--no-prompt", "program.mjs"],
    finishes: true,
    program: `
      const onListen = ({ port }) => console.log(port);
      const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen }, subject.fetch);
      for await (const _ of Deno.stdin.readable);
      await server.shutdown();
      Deno.exit();`,
  },
  {
    name: "Bun",
    path: "@oven/bun-linux-x64/bin/bun",
    args: ["run", "program.mjs"],
    finishes: true,
    program: `
      const server = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: subject.fetch });
      console.log(server.port);
      for await (const _ of Bun.stdin.stream());
      await server.stop();
      process.exit();`,
  },
  {
    name: "workerd",
    path: "@cloudflare/workerd-linux-64/bin/workerd",
    args: ["serve", "workerd.capnp", "--control-fd=3"],
    // The platform ends workers, and does not ask them.
    finishes: false,
    program: "export default { fetch: subject.fetch };",
    prepare: (folder) => writeFileSync(join(folder, "workerd.capnp"), workerdConfig),
  },
];

const workerdConfig = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "program.mjs")],
  compatibilityDate = "2026-01-01",
  compatibilityFlags = ["enable_request_signal"],
);`;

/** Those that there are for this machine. */
export function servedRuntimes(): readonly Served[] {
  return runtimes
    .map((runtime) => ({ runtime, path: join(matrixFolder, "node_modules", runtime.path) }))
    .filter(({ path }) => existsSync(path))
    .map(({ runtime, path }) => ({
      name: runtime.name,
      hasApplication: false,
      finishes: runtime.finishes,
      drains: runtime.finishes,
      signalsAtOnce: runtime.finishes,
      refusesUnparsed: runtime.program === node.program,
      start: () => start(runtime, path),
    }));
}

async function start({ program, args, prepare }: Runtime, path: string): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "heldsway-adapter-"));
  const code = `
    import { adapterSubject } from "${sources}/testing/adapter-subject.ts";
    const subject = adapterSubject();
    ${program}`;
  writeFileSync(join(folder, "program.mjs"), await bundle({ code, folder, minify: false }));
  prepare?.(folder);
  const env = { ...process.env, NODE_OPTIONS: "", DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1" };
  const child = spawn(path, args, { cwd: folder, env, stdio: ["pipe", "pipe", "inherit", "pipe"] });
  const port = await portOf(child);
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      const ended = once(child, "exit");
      if (prepare) child.kill("SIGKILL");
      else child.stdin?.end();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** What it prints, or says on the pipe for that. */
async function portOf(child: ChildProcess): Promise<number> {
  const [, out, , control] = child.stdio;
  const found = [out, control].map(async (stream) => {
    let said = "";
    // Both are pipes that we read.
    for await (const chunk of stream as Readable) {
      said += chunk;
      const port = /^(\d+)\n/.exec(said)?.[1] ?? /"event":"listen".*"port":(\d+)/.exec(said)?.[1];
      if (port !== undefined) return Number(port);
    }
    throw new Error(`it ended before it listened: ${said}`);
  });
  return Promise.any(found);
}
