import type { OperationDescriptor } from "@heldsway/server-runtime";
import { integer } from "@heldsway/server-runtime/validation";
import { expect, test } from "vitest";
import { KnownIds } from "./known-ids.ts";

const operation = (method: string, path: string): OperationDescriptor => ({
  id: `${method} ${path}`,
  method,
  path,
  security: [],
  parameters: [],
  replies: [],
  checks: async () => noChecks,
});
const noChecks = { parameters: {}, body: {}, replies: {} };

const [list, make, get, remove] = [
  operation("GET", "/pets"),
  operation("POST", "/pets"),
  operation("GET", "/pets/{pet_id}"),
  operation("DELETE", "/pets/{pet_id}"),
];
const pathOf = (ids: KnownIds, checks = noChecks, of = get) =>
  ids.applyTo(of, checks, { path: { pet_id: 0 } }).path;

test.each([
  ["a list", [{ id: 7 }, { id: 8 }]],
  ["a list inside", { size: 2, data: [{ id: 7 }] }],
])("%s teaches the id of its first item", (_, body) => {
  const ids = new KnownIds();
  ids.learn(list, body);
  expect(pathOf(ids)).toEqual({ pet_id: 7 });
});

test("what was made comes before what was listed, and is forgotten when it is removed", () => {
  const ids = new KnownIds();
  ids.learn(list, [{ id: 7 }]);
  ids.learn(make, { id: 9 });
  ids.learn(list, [{ id: 7 }]);
  expect(pathOf(ids)).toEqual({ pet_id: 9 });
  ids.forget(remove);
  expect(pathOf(ids)).toEqual({ pet_id: 0 });
});

test.each([[{ name: "Rex" }], [[]], ["text"], [null], [{ id: { deep: 1 } }]])(
  "%j teaches nothing",
  (body) => {
    const ids = new KnownIds();
    ids.learn(list, body);
    ids.learn(make, body);
    expect(pathOf(ids)).toEqual({ pet_id: 0 });
  },
);

test("an id of another form than the path's is not taken", () => {
  const ids = new KnownIds();
  ids.learn(list, [{ id: "seven" }]);
  const checks = { ...noChecks, parameters: { "path:pet_id": integer({}) } };
  expect(pathOf(ids, checks)).toEqual({ pet_id: 0 });
});

test("each step of a path has the id of its own collection", () => {
  const ids = new KnownIds();
  ids.learn(list, [{ id: 7 }]);
  ids.learn(operation("GET", "/pets/{pet_id}/toys"), [{ id: "ball" }]);
  const toy = operation("GET", "/pets/{pet_id}/toys/{toy_id}");
  expect(pathOf(ids, noChecks, toy)).toEqual({ pet_id: 7, toy_id: "ball" });
});
