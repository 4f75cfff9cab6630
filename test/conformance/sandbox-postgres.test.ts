import { env } from "node:process";
import { test } from "vitest";
import { startSandboxHost } from "../support/sandbox-host.ts";
import { conformanceSuite } from "./suite.ts";

const databaseUrl = env.DATABASE_URL;

if (databaseUrl) {
  conformanceSuite("sandbox on Postgres", () => startSandboxHost(databaseUrl));
} else {
  test("sandbox on Postgres", ({ skip }) => {
    if (env.CI) throw new Error("DATABASE_URL is not set; in CI the suite must run on Postgres too");
    skip("DATABASE_URL is not set");
  });
}
