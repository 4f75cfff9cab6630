import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Load } from "./loads.ts";

/** Where the bench's own installation of peers and load tool is. */
export const peers = join(import.meta.dirname, "../peers/server");

/** A server to measure. */
export interface Subject {
  readonly name: string;
  readonly file: string;
  readonly arguments: readonly string[];
  /** Takes anything: the measure of what the machine can do. */
  readonly isUnchecked?: boolean;
  /** Each POST has an idempotency key of its own. */
  readonly isKeyed?: boolean;
}

/** All servers; ours is a compiled program. */
export function subjectsOf(ours: string): readonly Subject[] {
  const peer = (name: string, file: string) => ({ name, file: join(peers, "subjects", file), arguments: [] });
  return [
    { name: "@heldsway/server", file: ours, arguments: ["plain"] },
    peer("Fastify, with schemas", "fastify.js"),
    peer("Hono, with its zod validator", "hono.js"),
    peer("Express, with express-openapi-validator", "express.js"),
    { ...peer("node:http by hand, without validation", "raw.js"), isUnchecked: true },
    { name: "@heldsway/server, all on", file: ours, arguments: ["full"], isKeyed: true },
  ];
}

export interface RunningSubject {
  readonly port: number;
  /** Microseconds of CPU its process has taken so far. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

export async function startSubject({ file, arguments: values }: Subject): Promise<RunningSubject> {
  const child = fork(file, [...values], { execArgv: [] });
  const port = await firstMessage(child, file);
  return {
    port: Number(port),
    cpu: async () => {
      child.send("cpu");
      const [usage]: NodeJS.CpuUsage[] = await once(child, "message");
      return usage ? usage.user + usage.system : Number.NaN;
    },
    stop: async () => {
      child.kill();
      await once(child, "exit");
    },
  };
}

/** What a process that was forked tells first. */
export async function firstMessage(child: ChildProcess, file: string): Promise<unknown> {
  const exit = once(child, "exit").then(() => Promise.reject(new Error(`${file} ended before it listened`)));
  const [message] = await Promise.race([once(child, "message"), exit]);
  exit.catch(() => undefined);
  return message;
}

/** Throws when a server answers otherwise than all, or answers what it should have refused. */
export async function checkWork(subject: Subject, port: number, load: Load): Promise<void> {
  const url = `http://127.0.0.1:${port}`;
  const right = await fetch(url + load.path, load.init);
  const answer: unknown = await right.json();
  if (right.status !== load.status || !isDeepStrictEqual(answer, load.answer))
    throw new Error(`${subject.name} ${load.name}: ${right.status} ${JSON.stringify(answer)}`);
  const { wrong } = load;
  if (subject.isUnchecked || !wrong) return;
  const refused = await fetch(url + (wrong.path ?? load.path), {
    ...load.init,
    ...(wrong.body && { body: wrong.body }),
  });
  if (refused.status < 400 || refused.status >= 500)
    throw new Error(`${subject.name} ${load.name}: ${refused.status} to what is wrong`);
}
