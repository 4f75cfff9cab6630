// `npm run quickstart`: regenerate everything from the document, start the sandbox, take the tour, stop.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { startSandbox } from "@heldsway/sandbox";
import { tour } from "./tour.ts";

const root = join(import.meta.dirname, "../..");
const generate = ["--conditions=@heldsway/source", "generator/bin/heldsway-gen.js", "generate"];

console.log("== Generate client, server, mocks and contract from spec/openapi.json");
const generated = spawnSync(process.execPath, [...generate, "--config", "spec/heldsway-gen.json"], {
  cwd: root,
  stdio: "inherit",
});
if (generated.status !== 0) process.exit(generated.status ?? 70);

console.log("\n== Start the sandbox: the API itself, with seeded data, on an embedded database");
const sandbox = await startSandbox({ port: 0 });
console.log(`listening on ${sandbox.url}`);

console.log("\n== Run examples/quickstart/tour.ts, a program with the SDK");
try {
  await tour({
    baseUrl: sandbox.url,
    key: sandbox.keys.conversionWrite,
    lowLimitKey: sandbox.keys.lowLimit,
    say: console.log,
  });
} finally {
  await sandbox.close();
}
console.log("\n== Done. `npm run sandbox` starts the API and stays.");
