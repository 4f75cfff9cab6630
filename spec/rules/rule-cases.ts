import { expect, test } from "vitest";
import { lint } from "./lint.ts";
import type { RuleOptions } from "./rule.ts";

export interface RuleCase {
  readonly name: string;
  readonly given: object;
  /** Findings as `<place>: <message>`; none when the document holds the rule. */
  readonly want: readonly string[];
}

/** A test a case, all of them linted in one run. */
export function testRule(rule: string, cases: readonly RuleCase[], options: RuleOptions = {}): void {
  const found = lint(
    { [rule]: options },
    cases.map(({ given }) => given),
  );
  test.each(cases.map((each, index) => ({ ...each, found: found[index] })))("$name", ({ found, want }) => {
    expect(found).toEqual(want);
  });
}

/** A document of these paths. */
export function documentOf(paths: object, components: object = {}): object {
  return { openapi: "3.1.0", info: { title: "Test", version: "1" }, paths, components };
}

/** A response, or a request body, of this JSON schema. */
export function json(schema: object): object {
  return { description: "Test", content: { "application/json": { schema } } };
}
