import { spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { SmokeResult } from "../smoke/modules.ts";
import { bundleWithSmoke } from "./bundle.ts";
import { matrixModules, type Runtime } from "./runtime.ts";

const path = join(matrixModules, "@cloudflare/workerd-linux-64/bin/workerd");

const worker = `
  export default {
    async fetch(request) {
      const origin = new URL(request.url).searchParams.get("origin");
      return Response.json(await runSmokeSuite(modules, { origin, name: "workerd", hasEnvironment: false }));
    },
  };`;

const config = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "internet", network = (allow = ["public", "private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.mjs")],
  compatibilityDate = "2026-01-01",
);`;

/** The runtime of Cloudflare Workers, without its Node compatibility; workers are bundled. */
export const workerd: Runtime = {
  name: "workerd",
  lacking: async () => (existsSync(path) ? undefined : `no workerd for ${process.platform} ${process.arch}`),
  async run({ folder, origin }) {
    writeFileSync(join(folder, "worker.mjs"), await bundleWithSmoke(worker, folder, ["workerd", "worker"]));
    writeFileSync(join(folder, "workerd.capnp"), config);
    const child = spawn(path, ["serve", "workerd.capnp", "--control-fd=3"], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit", "pipe"],
    });
    try {
      // File descriptor 3 is a pipe we read.
      const port = await portOf(child.stdio[3] as Readable);
      const response = await fetch(`http://127.0.0.1:${port}/?origin=${encodeURIComponent(origin)}`);
      if (!response.ok) throw new Error(await response.text());
      // What the worker above answers.
      return (await response.json()) as SmokeResult[];
    } finally {
      child.kill();
    }
  },
};

/** The port it says it listens on. */
async function portOf(control: Readable): Promise<number> {
  let said = "";
  for await (const chunk of control) {
    said += chunk;
    const port = /"event":"listen".*"port":(\d+)/.exec(said)?.[1];
    if (port !== undefined) return Number(port);
  }
  throw new Error("workerd did not start");
}
