import type { OperationDescriptor, ReplyDescriptor } from "@heldsway/server-runtime";
import { expect, test } from "vitest";
import { asDeclared } from "./as-declared.ts";
import type { OperationExamples } from "./examples.ts";

const json = [{ mediaType: "application/json", kind: "json" }] as const;

const reply = (status: string, contents: ReplyDescriptor["contents"] = json): ReplyDescriptor => ({
  status,
  name: status,
  headers: [{ name: "X-Error-Id", required: true }],
  contents,
  problemCodes: [],
});

const operation = (...replies: readonly ReplyDescriptor[]): OperationDescriptor => ({
  id: "getThing",
  method: "GET",
  path: "/thing",
  security: [],
  parameters: [],
  replies,
  checks: async () => ({ parameters: {}, body: {}, replies: {} }),
});

const error = (text: string) => ({
  headers: { "X-Error-Id": "e1" },
  contents: { "application/json": { sample: { error: text } } },
});
const examples: OperationExamples = { "400": error("bad"), "401": error("who"), default: error("any") };

function problem(status: number): Response {
  const body = {
    code: "invalid",
    detail: "1 field is invalid",
    errors: [{ pointer: "/näme", detail: "is required" }],
  };
  const headers = { "content-type": "application/problem+json", "www-authenticate": "Bearer" };
  return new Response(JSON.stringify(body), { status, headers });
}

test.each<[is: string, status: number, replies: readonly ReplyDescriptor[], want: number, error: string]>([
  ["as its own status", 401, [reply("401")], 401, "who"],
  ["as 400 where nothing says 422", 422, [reply("400")], 400, "bad"],
  ["as the default reply", 415, [reply("default")], 415, "any"],
])("a refusal comes in the declared form, %s", async (_, status, replies, want, text) => {
  const response = await asDeclared(problem(status), operation(...replies), examples, "*/*");
  expect({ status: response.status, body: await response.json() }).toEqual({
    status: want,
    body: { error: text },
  });
  expect(Object.fromEntries(response.headers)).toEqual({
    "content-type": "application/json",
    "www-authenticate": "Bearer",
    "x-error-id": "e1",
    "mock-reason": "1 field is invalid; /n?me is required",
  });
});

test("a refusal without a declared body has none, and still says its reason", async () => {
  const response = await asDeclared(problem(401), operation(reply("401", [])), undefined, "");
  expect([response.status, await response.text(), response.headers.get("content-type")]).toEqual([
    401,
    "",
    null,
  ]);
  expect(response.headers.get("mock-reason")).toMatch("1 field is invalid");
});

const asProblem = [{ mediaType: "application/problem+json", kind: "json" }] as const;

test.each([
  ["declared as a problem", 401, operation(reply("401", asProblem))],
  ["not declared", 403, operation(reply("401"))],
  ["of the mock itself", 500, operation(reply("500"))],
])("a problem stays one where it is %s", async (_, status, descriptor) => {
  const response = problem(status);
  expect(await asDeclared(response, descriptor, examples, "")).toBe(response);
});
