import { transformSync } from "rolldown/utils";
import type { Client } from "./clients.ts";
import { mediansInTurns, runFresh } from "./fresh-process.ts";

const calls = 20_000;

/** Microseconds of CPU a call takes when `fetch` answers from memory. */
export function cpuPerCall(
  clients: readonly Client[],
  folderOf: (client: Client) => string,
  roundsOf: (client: Client) => number,
): Map<Client, number> {
  return mediansInTurns(clients, roundsOf, (client) => {
    const { imports, make, call, reply = { id: "one" } } = client;
    const code = `
      ${imports}
      const body = ${JSON.stringify(JSON.stringify(reply))};
      const init = { status: 200, headers: { "content-type": "application/json" } };
      globalThis.fetch = async () => new Response(body, init);
      const client = ${make};
      const run = async (calls) => { for (let n = 0; n < calls; n += 1) await ${call}; };
      await run(${calls / 5});
      const start = process.cpuUsage();
      await run(${calls});
      const { user, system } = process.cpuUsage(start);
      console.log((user + system) / ${calls});
      process.exit();`;
    return Number(runFresh(transformSync("program.ts", code).code, folderOf(client)));
  });
}
