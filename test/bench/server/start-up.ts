import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { compile, generated } from "./compiled.ts";
import { firstMessage, peers } from "./subjects.ts";

const corpus = process.env.HELDSWAY_CORPUS ?? join(import.meta.dirname, "../../../../shared/corpus");
export const github = join(corpus, "github.json");

/** A process, and the call it answers first. */
export interface Start {
  readonly name: string;
  readonly file: string;
  readonly arguments: readonly string[];
  readonly path: string;
}

/** What starts are measured, with `program` compiled from `first-answer.ts`. */
export async function startsOf(program: string, folder: string): Promise<readonly Start[]> {
  const raw = join(peers, "subjects/raw.js");
  const me = {
    workspace: "Northwind Gear",
    plan: "standard",
    workspace_id: "wks_01k8w0a7c4e6rt9v2m5xq3n8bd",
    environment: "sandbox",
    trial_ends_at: null,
    default_currency: "USD",
    timezone: "Etc/UTC",
    api_key: {
      id: "key_01k8w0a7c4e6rt9v2m5xq3n8bd",
      name: "First",
      scopes: ["read-only"],
      rate_limit: { limit: 1000, window_seconds: 60 },
      expires_at: null,
    },
  };
  const starts = [
    { name: "node:http by hand", file: raw, arguments: [], path: "/hello" },
    {
      name: "HeldSway's own document (`@heldsway/server`)",
      file: program,
      arguments: ["@heldsway/server", "getMe", JSON.stringify(me)],
      path: "/v1/me",
    },
  ];
  if (!existsSync(github)) return starts;
  await generated(github, join(folder, "github-ts"), ["contract", "server"], ".js");
  compile(join(folder, "github-ts"), join(folder, "github"));
  const server = new URL(`file://${join(folder, "github/server/index.js")}`).href;
  return [
    ...starts,
    {
      name: "github.json",
      file: program,
      arguments: [server, "metaGetZen", JSON.stringify("Keep it logically awesome.")],
      path: "/zen",
    },
  ];
}

/** Milliseconds from the start of the process to the end of its first answer. */
export async function startUp({ name, file, arguments: values, path }: Start): Promise<number> {
  const start = performance.now();
  const child = fork(file, [...values], { execArgv: [] });
  const port = Number(await firstMessage(child, file));
  const headers = { authorization: "Bearer key" };
  const [response]: IncomingMessage[] = await once(get({ port, path, headers, agent: false }), "response");
  response?.resume();
  await once(response ?? child, "end");
  const time = performance.now() - start;
  child.kill();
  await once(child, "exit");
  if (response?.statusCode !== 200) throw new Error(`${name}: ${response?.statusCode}`);
  return time;
}
