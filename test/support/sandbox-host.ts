import { startSandbox } from "@heldsway/sandbox";
import { handlers } from "../../packages/sandbox/src/handlers.ts";
import { builtOperations } from "./built-operations.ts";
import type { Host } from "./host.ts";

export const builtInSandbox = builtOperations(handlers);

/** The sandbox over HTTP, on its embedded database or on a Postgres server. */
export async function startSandboxHost(databaseUrl?: string): Promise<Host> {
  const { url, keys, close } = await startSandbox({
    port: 0,
    ...(databaseUrl !== undefined && { databaseUrl }),
  });
  return { url, fetch: globalThis.fetch, keys, built: builtInSandbox, close };
}
