import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { casesOf, rejectedFolder, runRejected } from "../golden/cases.ts";

describe.each(casesOf(rejectedFolder))("%s", (name) => {
  test("is rejected with exactly these words", async () => {
    const want = readFileSync(join(rejectedFolder, name, "diagnostics.txt"), "utf8");
    expect(want).not.toBe("");
    expect(await runRejected(name)).toBe(want);
  });

  test("has one idea in at most 40 lines", () => {
    for (const file of readdirSync(join(rejectedFolder, name)).filter((file) => /\.(json|yaml)$/.test(file)))
      expect(
        readFileSync(join(rejectedFolder, name, file), "utf8")
          .trimEnd()
          .split("\n").length,
      ).toBeLessThanOrEqual(40);
  });
});
