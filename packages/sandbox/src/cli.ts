import { parseArgs } from "node:util";
import type { ServerEvent } from "@heldsway/server-runtime";
import { explain } from "./explain.ts";
import { type Sandbox, startSandbox } from "./start-sandbox.ts";

const usage = `Usage: heldsway-sandbox [options]

Starts the HeldSway API on seeded test data and stays up until it is stopped.

  --port <number>         port to listen on; 0 takes any free one (default: 4010)
  --host <address>        address to listen on (default: 127.0.0.1)
  --seed <number>         changes names, amounts and counts of the test data (default: 1)
  --database-url <url>    a Postgres database instead of the embedded one (default: DATABASE_URL)
  --redis-url <url>       a Valkey or Redis, to share rate limits with other processes (default: REDIS_URL)
  --help                  shows this
`;

const exitCodes = { failure: 1, usage: 2 };

/** The command: starts a sandbox by the arguments of the process and stops it on SIGINT or SIGTERM. */
export async function main(): Promise<void> {
  let options: Options;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    return fail(error, exitCodes.usage);
  }
  if (options.help) {
    process.stdout.write(usage);
    return;
  }
  try {
    const sandbox = await startSandbox({ ...options.start, observe: reportErrors });
    process.stdout.write(welcome(sandbox));
    stopOnSignal(sandbox);
  } catch (error) {
    fail(error, exitCodes.failure);
  }
}

interface Options {
  readonly help: boolean;
  readonly start: Parameters<typeof startSandbox>[0];
}

function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string", default: "4010" },
      host: { type: "string", default: "127.0.0.1" },
      seed: { type: "string", default: "1" },
      "database-url": { type: "string" },
      "redis-url": { type: "string" },
      help: { type: "boolean", default: false, short: "h" },
    },
  });
  const databaseUrl = values["database-url"] ?? process.env.DATABASE_URL;
  const redisUrl = values["redis-url"] ?? process.env.REDIS_URL;
  return {
    help: values.help,
    start: {
      port: integer("--port", values.port, 65_535),
      host: values.host,
      seed: integer("--seed", values.seed, Number.MAX_SAFE_INTEGER),
      ...(databaseUrl && { databaseUrl }),
      ...(redisUrl && { redisUrl }),
    },
  };
}

function integer(option: string, text: string, most: number): number {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (value <= most) return value;
  throw new TypeError(`${option} is "${text}"; expected a whole number from 0 to ${most}`);
}

function welcome({ origin, url, keys }: Sandbox): string {
  return `HeldSway sandbox

  API          ${url}
  Reference    ${origin}/docs
  Document     ${origin}/api/openapi.json

Keys, the same in every sandbox
  read-only           ${keys.readOnly}
  conversion-write    ${keys.conversionWrite}
  payout-write        ${keys.payoutWrite}
  admin               ${keys.admin}

Keys that show something
  5 requests in 3 s   ${keys.lowLimit}
  revoked             ${keys.revoked}
  expired             ${keys.expired}
  rotating, old       ${keys.rotatedOld}
  rotating, new       ${keys.rotatedNew}
  other workspace     ${keys.otherWorkspaceAdmin}
  plan without API    ${keys.gated}

Try  curl -H "Authorization: Bearer ${keys.admin}" ${url}/me
Stop with Ctrl-C
`;
}

/** Stops on the first signal; a second one ends the process at once. */
function stopOnSignal(sandbox: Sandbox): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      sandbox.close().catch((error: unknown) => fail(error, exitCodes.failure));
    });
  }
}

function reportErrors(event: ServerEvent): void {
  if (event.kind !== "error") return;
  const { requestId, operationId = "no operation", error } = event;
  process.stderr.write(
    `${requestId} ${operationId}: ${error instanceof Error ? error.stack : String(error)}\n`,
  );
}

function fail(error: unknown, code: number): void {
  process.stderr.write(`heldsway-sandbox: ${explain(error)}\n`);
  process.exitCode = code;
}
