import type { Client } from "./clients.ts";
import { mediansInTurns, runFresh } from "./fresh-process.ts";

/** Milliseconds a first import takes: the median of fresh processes. */
export function coldImports(
  clients: readonly Client[],
  folderOf: (client: Client) => string,
  roundsOf: (client: Client) => number,
): Map<Client, number> {
  return mediansInTurns(clients, roundsOf, (client) => {
    const code = `
      const start = performance.now();
      await import(${JSON.stringify(client.module)});
      console.log(performance.now() - start);
      process.exit();`;
    return Number(runFresh(code, folderOf(client)));
  });
}
