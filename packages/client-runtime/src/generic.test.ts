import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const sources = readdirSync(import.meta.dirname, { encoding: "utf8", recursive: true }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.startsWith("fixtures"),
);

test("the runtime knows nothing of the API it is used for", () => {
  expect(sources.length).toBeGreaterThan(20);
  for (const file of sources) {
    const text = readFileSync(`${import.meta.dirname}/${file}`, "utf8");
    expect(text, file).not.toMatch(/heldsway|affiliate|conversion|commission|payout/i);
    expect(text, file).not.toMatch(/from "node:/);
  }
});
