import { readFileSync } from "node:fs";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { documentOracle } from "../../../test/support/document-oracle.ts";
import { requestsOf } from "../../../test/support/document-requests.ts";
import { createMocks } from "./index.ts";

const document = JSON.parse(readFileSync(new URL("../../../spec/openapi.json", import.meta.url), "utf8"));
const oracle = documentOracle(document);
const requests = requestsOf(document);

const mocks = createMocks();
const network = setupServer(mocks.handler);
beforeAll(() => network.listen({ onUnhandledFrame: "error" }));
afterEach(() => mocks.reset());
afterAll(() => network.close());

async function send(request: Request) {
  const { method, url } = request;
  const response = await fetch(request);
  const body = new Uint8Array(await response.arrayBuffer());
  const answer = {
    method,
    path: new URL(url).pathname,
    status: response.status,
    headers: response.headers,
    body,
  };
  return { answer, ...oracle.judge(answer) };
}

function requestFor(id: string, prefer?: string): Request {
  const request = requests.find(({ operationId }) => operationId === id)?.request();
  if (request === undefined) throw new Error(`no request for "${id}"`);
  request.headers.set("authorization", "Bearer hs_test_mocks");
  if (prefer !== undefined) request.headers.set("prefer", prefer);
  return request;
}

test.each(requests.map(({ operationId }) => operationId))("%s answers as the document says", async (id) => {
  const { answer, objections } = await send(requestFor(id));
  expect(objections).toEqual([]);
  expect(answer.status).toBeLessThan(400);
});

test.each(oracle.replies)("%s can be asked for", async (reply) => {
  const [id = "", code] = reply.split(" ");
  const { reply: got, objections } = await send(requestFor(id, `code=${code}`));
  expect({ got, objections }).toEqual({ got: reply, objections: [] });
});

test("every named success example is an answer", async () => {
  const bare = requests.filter(({ hasReplyBody, examples }) => hasReplyBody && examples.length === 0);
  expect(bare.map(({ operationId }) => operationId)).toEqual([]);
  const answers = requests.flatMap(({ operationId, examples }) =>
    examples.map((name) => ({ operationId, name })),
  );
  for (const { operationId, name } of answers) {
    const { answer, objections } = await send(requestFor(operationId, `example=${name}`));
    expect({ operationId, name, status: answer.status < 300, objections }).toEqual({
      operationId,
      name,
      status: true,
      objections: [],
    });
  }
});

test.each([
  ["exportConversions", 200, "text/csv", /^id,external_id,.*\r\ncnv_/],
  ["getPayoutStatement", 200, "application/pdf", /^%PDF-/],
  ["deleteCoupon", 204, null, /^$/],
  ["syncIntegration", 202, "application/json", /^\{/],
] as const)("%s is a %i of %s", async (id, status, type, body) => {
  const { answer } = await send(requestFor(id));
  const text = new TextDecoder().decode(answer.body);
  expect({ status: answer.status, type: answer.headers.get("content-type") }).toEqual({ status, type });
  expect(text).toMatch(body);
});

test("a scripted answer is typed like a handler of the server", async () => {
  mocks.once("createAffiliate", ({ body, reply }) => {
    // @ts-expect-error no such code
    reply.conflict({ code: "not_found", detail: "" });
    // @ts-expect-error no such reply
    reply.accepted;
    return reply.conflict({ code: "duplicate_resource", detail: `${body.email} is taken` });
  });
  const { answer, objections } = await send(requestFor("createAffiliate"));
  expect({ status: answer.status, objections }).toEqual({ status: 409, objections: [] });
  expect(mocks.calls("createAffiliate")[0]?.body.email).toMatch("@");
  // @ts-expect-error no such operation
  mocks.use("deleteEverything", { code: 404 });
});
