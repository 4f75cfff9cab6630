import { expect, test } from "vitest";
import type { Resource } from "../../ir/api.ts";
import { normalizeParts } from "../document-under-test.ts";

/** `METHOD /path` to the call of the client that makes it. */
function callsOf(operations: readonly string[], extensions: { readonly [operation: string]: string } = {}) {
  const paths: { [path: string]: { [method: string]: object } } = {};
  for (const operation of operations) {
    const [method = "", path = ""] = operation.split(" ");
    const name = extensions[operation];
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: {
        operationId:
          `${method.toLowerCase()}${path.replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase())}`.replace(
            /\W/g,
            "",
          ),
        responses: { "204": { description: "" } },
        ...(name === undefined ? {} : { "x-heldsway": { name } }),
      },
    };
  }
  const { api, problems } = normalizeParts({ paths });
  const calls = new Map(
    api.operations.map(({ method, path, resource, methodName }) => [
      `${method} ${path}`,
      [...resource, methodName].join("."),
    ]),
  );
  return {
    calls: Object.fromEntries(operations.map((operation) => [operation, calls.get(operation)])),
    api,
    problems: problems.filter((problem) => !problem.startsWith("undeclared-path-parameter")),
  };
}

test.each([
  {
    name: "a collection and its items",
    want: {
      "GET /affiliates": "affiliates.list",
      "POST /affiliates": "affiliates.create",
      "GET /affiliates/{id}": "affiliates.get",
      "PATCH /affiliates/{id}": "affiliates.update",
      "PUT /affiliates/{id}": "affiliates.replace",
      "DELETE /affiliates/{id}": "affiliates.delete",
    },
  },
  {
    name: "a collection below an item",
    want: {
      "GET /affiliates/{id}/referral-links": "affiliates.referralLinks.list",
      "GET /affiliates/{id}/referral-links/{link_id}": "affiliates.referralLinks.get",
    },
  },
  {
    name: "actions on an item and on a collection",
    want: {
      "GET /conversions": "conversions.list",
      "POST /conversions": "conversions.create",
      "POST /conversions/{id}/approve": "conversions.approve",
      "POST /conversions/bulk-approve": "conversions.bulkApprove",
    },
  },
  {
    name: "an action written behind a colon",
    want: { "POST /jobs/{id}:cancel": "jobs.cancel", "GET /jobs/{id}": "jobs.get" },
  },
  { name: "a singleton", want: { "GET /me": "me.get", "PUT /me": "me.replace" } },
  {
    name: "whole collections",
    want: {
      "GET /charts": "charts.list",
      "DELETE /charts": "charts.deleteMany",
      "DELETE /charts/{id}": "charts.delete",
    },
  },
  {
    name: "a prefix with a version",
    want: { "GET /api/v1/pets": "pets.get", "GET /2010-04-01/Accounts/{Sid}.json": "accounts.get" },
  },
  { name: "POST to an item", want: { "POST /calls/{id}": "calls.update" } },
  { name: "the root", want: { "GET /": "get" } },
])("$name", ({ want }) => {
  const { calls, problems } = callsOf(Object.keys(want));
  expect(calls).toEqual(want);
  expect(problems).toEqual([]);
});

test("a GET that gives an array is a list", () => {
  const content = { "application/json": { schema: { type: "array" } } };
  const { api } = normalizeParts({
    paths: { "/logs": { get: { operationId: "logs", responses: { "200": { description: "", content } } } } },
  });
  expect(api.operations[0]?.methodName).toBe("list");
});

test("the extension names an operation", () => {
  const { calls } = callsOf(["GET /pets"], { "GET /pets": "animals.pets.search" });
  expect(calls).toEqual({ "GET /pets": "animals.pets.search" });
});

test("on a clash the shortest path keeps the name, the other goes by its own, and that is said", () => {
  const { calls, problems } = callsOf(["GET /gists/{id}", "GET /gists/{id}/{sha}"]);
  expect(calls).toEqual({ "GET /gists/{id}": "gists.get", "GET /gists/{id}/{sha}": "gists.getGistsIdSha" });
  expect(problems).toEqual([
    'name-clash GET "/gists/{id}/{sha}": "gists.get" clashes; called "gists.getGistsIdSha", or name it by "x-heldsway": { "name": "..." }',
  ]);
});

test("paths of one length that clash both go by their own names", () => {
  const { calls } = callsOf(["GET /a/{x}/one-{y}", "GET /a/{x}/two-{z}"]);
  expect(calls).toEqual({ "GET /a/{x}/one-{y}": "a.getAXOneY", "GET /a/{x}/two-{z}": "a.getAXTwoZ" });
});

test("an operation is never called like the resource beside it", () => {
  const { calls } = callsOf(["POST /threads/runs", "GET /threads/{id}/runs/{run}"]);
  expect(calls).toEqual({
    "POST /threads/runs": "threads.postThreadsRuns",
    "GET /threads/{id}/runs/{run}": "threads.runs.get",
  });
});

test("a name given twice is an error", () => {
  const { problems } = callsOf(["GET /a", "GET /b"], { "GET /a": "x.get", "GET /b": "x.get" });
  expect(problems).toContain(
    'bad-name GET "/a": "x.get" belongs to another operation too; change "x-heldsway": { "name" } of one',
  );
});

test("a tree of resources has a class for each step and a file for each root", () => {
  const { api } = callsOf(["GET /api-keys", "GET /pets/{id}/toys", "GET /pets"]);
  const outline = (resource: Resource): unknown => ({
    [`${resource.property} ${resource.className} ${resource.file}`]: resource.children.map(outline),
  });
  expect(api.resources.map(outline)).toEqual([
    { "apiKeys ApiKeys api-keys": [] },
    { "pets Pets pets": [{ "toys PetsToys pets": [] }] },
  ]);
  expect(api.operations.map(({ module }) => module)).toEqual(["api-keys", "pets", "pets"]);
});

test("a class makes way for a schema of its name", () => {
  const { api } = normalizeParts({
    paths: { "/me": { get: { operationId: "getMe", responses: { "204": { description: "" } } } } },
    components: { schemas: { Me: {} } },
  });
  expect(api.resources[0]?.className).toBe("MeResource");
});

test("a resource is described by the tag its operations share", () => {
  const get = { operationId: "x", tags: ["Pets"], responses: { "204": { description: "" } } };
  const { api } = normalizeParts({
    tags: [{ name: "Pets", description: "All pets." }],
    paths: { "/pets": { get } },
  });
  expect(api.resources[0]?.description).toBe("All pets.");
});

test.each([
  {
    name: "of several at the top, the one the tag names",
    paths: ["/pets", "/pens"],
    want: { pets: "All pets." },
  },
  {
    name: "all at the top that no tag names",
    paths: ["/cats", "/dogs"],
    want: { cats: "All pets.", dogs: "All pets." },
  },
  { name: "the one above, not those below", paths: ["/pets", "/pets/food"], want: { pets: "All pets." } },
  {
    name: "one that has methods only further down",
    paths: ["/pets/food", "/pets/toys"],
    want: { pets: "All pets." },
  },
])("what is said of a tag is said of $name", ({ paths, want }) => {
  const get = { tags: ["Pets"], responses: { "204": { description: "" } } };
  const { api } = normalizeParts({
    tags: [{ name: "Pets", description: "All pets." }],
    paths: Object.fromEntries(
      paths.map((path) => [path, { get: { ...get, operationId: path.replaceAll("/", "_") } }]),
    ),
  });
  const described = api.resources
    .flatMap((resource) => [resource, ...resource.children])
    .filter(({ description }) => description !== undefined)
    .map(({ property, description }) => [property, description]);
  expect(Object.fromEntries(described)).toEqual(want);
});

test("modules leave the names of files beside them and of devices alone", () => {
  const { api } = callsOf(["GET /shared", "GET /index", "GET /con", "GET /widgets"]);
  expect(api.operations.map(({ module }) => module)).toEqual([
    "con-resource",
    "index-resource",
    "shared-resource",
    "widgets",
  ]);
});
