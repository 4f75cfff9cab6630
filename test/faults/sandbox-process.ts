// One of several sandboxes on one database, each a process of its own: starts, tells its port, ends with its parent.

import { startSandbox } from "@heldsway/sandbox";

const [databaseUrl = ""] = process.argv.slice(2);
const { origin } = await startSandbox({
  databaseUrl,
  observe: (event) => {
    if (event.kind === "error") process.send?.({ error: String(event.error) });
  },
});
process.on("disconnect", () => process.exit());
process.send?.({ port: Number(new URL(origin).port) });
