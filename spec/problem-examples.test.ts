import { readFileSync } from "node:fs";
import { join } from "node:path";
import { problems } from "@heldsway/contract";
import { expect, test } from "vitest";

const document: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "openapi.json"), "utf8"));
const examples = [...problemsIn(document)];

test("examples of problems show type and title as servers send them", () => {
  expect(examples.length).toBeGreaterThan(20);
  const titles = new Map<string, string>(Object.entries(problems).map(([code, { title }]) => [code, title]));
  const wrong = examples.filter(
    ({ code, title, type }) => title !== titles.get(code) || !type.endsWith(`/problems/${code}`),
  );
  expect(wrong).toEqual([]);
});

test("every example of a problem has a request id of its own", () => {
  const ids = examples.map(({ request_id }) => request_id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

interface Example {
  readonly type: string;
  readonly title: string;
  readonly code: string;
  readonly request_id: string;
}

/** Everything in the document that looks like a problem. */
function* problemsIn(value: unknown): Generator<Example> {
  if (typeof value !== "object" || value === null) return;
  if (isExample(value)) yield value;
  for (const part of Object.values(value)) yield* problemsIn(part);
}

function isExample(value: object): value is Example {
  return ["type", "title", "code", "request_id"].every(
    (name) => typeof Reflect.get(value, name) === "string",
  );
}
