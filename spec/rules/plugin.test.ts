import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import plugin from "./plugin.ts";

const rules = Object.keys(plugin().rules.oas3);

test("redocly.yaml holds every rule as an error", () => {
  const config = parse(readFileSync(join(import.meta.dirname, "../redocly.yaml"), "utf8"));
  const severities = rules.map((rule) => {
    const setting = config.rules[`heldsway/${rule}`];
    return [rule, setting?.severity ?? setting];
  });
  expect(severities).toEqual(rules.map((rule) => [rule, "error"]));
});

test.each(rules)("%s has its own file and test", (rule) => {
  for (const file of [`${rule}.ts`, `${rule}.test.ts`]) {
    expect(existsSync(join(import.meta.dirname, file)), file).toBe(true);
  }
});
