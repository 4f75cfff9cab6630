import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeDataDirectory } from "./data-directory.ts";

test("directories of processes that are gone are removed, others are not touched", () => {
  const parent = mkdtempSync(join(tmpdir(), "heldsway-data-"));
  const { pid: ended } = spawnSync(process.execPath, ["--eval", ""]);
  const kept = [`heldsway-sandbox-${process.ppid}-abc`, "heldsway-sandbox-", "heldsway-sandbox-x1", "other"];
  for (const name of [...kept, `heldsway-sandbox-${ended}-abc`]) mkdirSync(join(parent, name));
  const made = makeDataDirectory(parent);
  expect(made).toContain(`heldsway-sandbox-${process.pid}-`);
  expect(
    readdirSync(parent)
      .map((name) => join(parent, name))
      .sort(),
  ).toEqual([...kept.map((name) => join(parent, name)), made].sort());
  rmSync(parent, { recursive: true });
});
