// `server.fetch` on the runtimes it is made for, and `listen` on every Node: the suite that all adapters pass.

import { expect, test } from "vitest";
import { adapterSuite } from "../../packages/server-runtime/src/testing/adapter-suite.ts";
import { installFolder } from "../support/installed-folder.ts";
import { matrixFolder, servedRuntimes } from "./runtimes.ts";

installFolder(matrixFolder);
const served = servedRuntimes();

test.runIf(process.platform === "linux" && process.arch === "x64")("no runtime is missing", () => {
  expect(served.map(({ name }) => name)).toEqual(["Node 20", "Node 22", "Node 26", "Deno", "Bun", "workerd"]);
});

for (const each of served) adapterSuite(each);
