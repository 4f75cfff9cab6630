import { env } from "node:process";
import { test } from "vitest";
import { builtInSandbox, startSandboxHost } from "../support/sandbox-host.ts";
import { hostSuite } from "./suite.ts";

const databaseUrl = env.DATABASE_URL;

if (databaseUrl) {
  hostSuite("sandbox on Postgres", () => startSandboxHost(databaseUrl), builtInSandbox);
} else {
  test("sandbox on Postgres", ({ skip }) => {
    if (env.CI) throw new Error("DATABASE_URL is not set; in CI the suite must run on Postgres too");
    skip("DATABASE_URL is not set");
  });
}
