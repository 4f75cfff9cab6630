import { expect, test } from "vitest";
import type { OperationDescriptor } from "../operation.ts";
import { serveContract } from "../server.ts";
import { operations, sampleContract, widgetId } from "../testing/sample-contract.ts";
import { readJson, reply } from "../testing/sample-server.ts";

/** Serves templates, each of which answers by its own name and with its parameters. */
function serving(...templates: readonly string[]) {
  const served = templates.map((template): readonly [string, OperationDescriptor] => {
    const [method = "", path = ""] = template.split(" ");
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    const parameters = names.map((name) => ({ ...widgetId, name, property: name }));
    return [template, { ...operations.getHealth, id: template, method, path, parameters }];
  });
  const answer = (context: Parameters<typeof reply>[0]) =>
    reply(context, "ok", { route: context.operationId, params: context.params });
  const handlers = Object.fromEntries(templates.map((template) => [template, answer]));
  const { fetch } = serveContract(
    { ...sampleContract, operations: Object.fromEntries(served) },
    { all: handlers },
    {
      services: undefined,
      basePath: "/v1",
      authenticate: { bearerAuth: async () => ({ principal: undefined }) },
      scopesOf: () => [],
      unitOfWork: { run: (_, effect) => effect(undefined), runOnce: async () => ({ kind: "reused" }) },
    },
  );
  return async (request: string) => {
    const [method = "GET", path = ""] = request.split(" ");
    return fetch(new Request(`http://api.example/v1${path}`, { method }));
  };
}

const call = serving(
  "GET /reports",
  "GET /reports/{id}",
  "GET /reports/latest",
  "GET /reports/{id}.json",
  "POST /reports/{id}:run",
  "GET /reports/{id}/rows/{row}",
  "GET /reports/latest/rows/{row}",
  "GET /files/{name}.{extension}",
);

test.each([
  { given: "GET /reports/latest", route: "GET /reports/latest", params: {} },
  { given: "GET /reports/l%61test", route: "GET /reports/latest", params: {} },
  { given: "GET /reports/7", route: "GET /reports/{id}", params: { id: "7" } },
  { given: "GET /reports/a%2Fb", route: "GET /reports/{id}", params: { id: "a/b" } },
  { given: "GET /reports/7.json", route: "GET /reports/{id}.json", params: { id: "7" } },
  { given: "GET /reports/a.b.json", route: "GET /reports/{id}.json", params: { id: "a.b" } },
  { given: "POST /reports/7:run", route: "POST /reports/{id}:run", params: { id: "7" } },
  { given: "GET /reports/latest/rows/1", route: "GET /reports/latest/rows/{row}", params: { row: "1" } },
  { given: "GET /reports/7/rows/1", route: "GET /reports/{id}/rows/{row}", params: { id: "7", row: "1" } },
  {
    given: "GET /files/a.tar.gz",
    route: "GET /files/{name}.{extension}",
    params: { name: "a", extension: "tar.gz" },
  },
])("$given is answered by $route", async ({ given, route, params }) => {
  expect(await readJson(await call(given))).toEqual({ status: 200, body: { route, params } });
});

test.each([
  { given: "POST /reports/latest", status: 405, allow: "GET, HEAD, OPTIONS" },
  { given: "GET /reports/7:run", status: 405, allow: "OPTIONS, POST" },
  { given: "PUT /reports/7:run", status: 405, allow: "OPTIONS, POST" },
  { given: "OPTIONS /reports/7.json", status: 204, allow: "GET, HEAD, OPTIONS" },
  { given: "HEAD /reports/7.json", status: 200, allow: null },
  { given: "GET /reports/7/rows", status: 404, allow: null },
  { given: "GET /reports/%zz", status: 400, allow: null },
])("$given is answered $status, Allow: $allow", async ({ given, status, allow }) => {
  const response = await call(given);
  expect([response.status, response.headers.get("allow")]).toEqual([status, allow]);
});
