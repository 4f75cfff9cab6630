import type { OperationDescriptor, ReplyDescriptor, ServedContract } from "@heldsway/server-runtime";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, expectTypeOf, test } from "vitest";
import type { LooseContext } from "./answer.ts";
import { mockApi } from "./mocks.ts";

const problem = (status: string, name: string, code: string): ReplyDescriptor => ({
  status,
  name,
  headers: status === "401" ? [{ name: "WWW-Authenticate", required: true }] : [],
  contents: [{ mediaType: "application/problem+json", kind: "json" }],
  problemCodes: [code],
});

const json = [{ mediaType: "application/json", kind: "json" }] as const;
const anything = { headers: {}, contents: { "application/json": () => true } };

const getThing: OperationDescriptor = {
  id: "getThing",
  method: "GET",
  path: "/things/{thing_id}",
  security: [[{ scheme: "bearerAuth", scopes: ["read"] }]],
  parameters: [
    {
      name: "thing_id",
      property: "thingId",
      in: "path",
      required: true,
      style: "simple",
      explode: false,
      shape: "string",
    },
  ],
  replies: [
    { status: "200", name: "ok", headers: [], contents: json, problemCodes: [] },
    problem("404", "notFound", "not_found"),
  ],
  checks: async () => ({ parameters: {}, body: {}, replies: { "200": anything } }),
};

const createThing: OperationDescriptor = {
  id: "createThing",
  method: "POST",
  path: "/things",
  security: [[{ scheme: "bearerAuth", scopes: ["write"] }]],
  parameters: [],
  body: { required: true, contents: json },
  replies: [
    {
      status: "201",
      name: "created",
      headers: [{ name: "Location", required: true }],
      contents: json,
      problemCodes: [],
    },
    problem("409", "conflict", "duplicate_resource"),
    problem("4XX", "clientError", "bad_request"),
  ],
  idempotency: { header: "Idempotency-Key", required: false },
  checks: async () => ({
    parameters: {},
    body: {
      "application/json": (value, issues) => {
        if (typeof value === "object" && value !== null && "name" in value) return true;
        issues.push({ pointer: "/name", code: "required", detail: "is required" });
        return false;
      },
    },
    replies: {
      "201": {
        headers: {},
        contents: {
          "application/json": (value, issues) => {
            if (typeof value === "object" && value !== null && "id" in value) return true;
            issues.push({ pointer: "/id", code: "required", detail: "is required" });
            return false;
          },
        },
      },
    },
  }),
};

const contract: ServedContract = {
  operations: { getThing, createThing },
  securitySchemes: { bearerAuth: { kind: "bearer" } },
  problems: { duplicate_resource: { status: 409, title: "Duplicate" } },
};

type Basics = Omit<LooseContext, "reply">;

interface Handlers {
  getThing: (context: Basics & { params: { thingId: string } }) => unknown;
  createThing: (
    context: Basics & {
      body: { name: string };
      reply: {
        created(body: object, init: { headers: { location: string } }): unknown;
        conflict(problem: { code: "duplicate_resource"; detail: string }): unknown;
      };
    },
  ) => unknown;
}

const mocks = mockApi<Handlers>({
  contract,
  servers: ["https://api.example.com/v1"],
  examples: {
    getThing: {
      "200": { contents: { "application/json": { plain: { id: "thg_1" }, rich: { id: "thg_2" } } } },
      "404": {
        contents: {
          "application/problem+json": {
            gone: { code: "not_found", detail: "it is gone", since: 3 },
          },
        },
      },
    },
    createThing: {
      "201": {
        headers: { Location: "/v1/things/thg_1" },
        contents: { "application/json": { sample: { id: "thg_1" } } },
      },
    },
  },
});

const network = setupServer(mocks.handler);
beforeAll(() => network.listen({ onUnhandledFrame: "error" }));
afterEach(() => mocks.reset());
afterAll(() => network.close());

async function call(path: string, init: RequestInit = {}) {
  const headers = { authorization: "Bearer secret", ...init.headers };
  const response = await fetch(`https://api.example.com${path}`, { ...init, headers });
  const body: { readonly [member: string]: unknown } = Object(await response.json());
  return { status: response.status, headers: response.headers, body };
}

const create = (body: unknown = { name: "n" }, headers: { [name: string]: string } = {}) =>
  call("/v1/things", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

test("the first example of the first success answers a call that asks for nothing", async () => {
  expect(await call("/v1/things/thg_9")).toMatchObject({ status: 200, body: { id: "thg_1" } });
});

test("headers the reply must have come from the examples", async () => {
  const { status, headers } = await create();
  expect([status, headers.get("location")]).toEqual([201, "/v1/things/thg_1"]);
});

test.each([
  ["code=200, example=rich", 200, { id: "thg_2" }],
  ["example=rich", 200, { id: "thg_2" }],
  ['example="gone"', 404, { code: "not_found", detail: "it is gone", since: 3 }],
  ["code=404", 404, { code: "not_found", detail: "it is gone" }],
])("Prefer: %s", async (prefer, status, body) => {
  expect(await call("/v1/things/thg_9", { headers: { prefer } })).toMatchObject({ status, body });
});

test("a problem without an example is made from its code", async () => {
  const { status, body } = await create({ name: "n" }, { prefer: "code=409" });
  expect([status, body.code, body.title]).toEqual([409, "duplicate_resource", "Duplicate"]);
});

test("a problem of a document without codes keeps what its example says", async () => {
  const gone = { ...problem("410", "gone", ""), problemCodes: [] };
  const bare = mockApi<Handlers>({
    contract: { ...contract, operations: { getThing: { ...getThing, replies: [gone] } } },
    servers: ["/v1"],
    examples: {
      getThing: {
        "410": { contents: { "application/problem+json": { sample: { title: "It is gone", since: 3 } } } },
      },
    },
  });
  const response = await bare.fetch("https://anywhere.example/v1/things/1", {
    headers: { authorization: "Bearer a" },
  });
  expect(response.status).toBe(410);
  expect(await response.json()).toMatchObject({ title: "It is gone", status: 410, since: 3 });
});

test("a status of a declared range can be asked for", async () => {
  expect(await create({ name: "n" }, { prefer: "code=418" })).toMatchObject({ status: 418 });
});

test.each([
  ["code=500", '"getThing" declares no status 500; it declares 200, 404'],
  ["example=none", '"getThing" has no example "none"; it has "plain", "rich", "gone"'],
])("a wish the document cannot grant is refused: %s", async (prefer, detail) => {
  const { status, body } = await call("/v1/things/thg_9", { headers: { prefer } });
  expect([status, body.code, body.detail]).toEqual([400, "no_such_answer", detail]);
});

test("a wrong request gets the server's own problem", async () => {
  expect(await create({})).toMatchObject({ status: 422, body: { code: "validation_failed" } });
  expect(await call("/v1/things/thg_1", { headers: { authorization: "" } })).toMatchObject({ status: 401 });
  expect(await call("/v1/things/thg_1", { method: "DELETE" })).toMatchObject({ status: 405 });
});

test("a path without an operation names the nearest ones", async () => {
  const { status, body } = await call("/v1/thing/thg_1");
  expect(status).toBe(404);
  expect(body.detail).toBe(
    "no operation matches GET /v1/thing/thg_1; the nearest are GET /things/{thing_id}, POST /things",
  );
});

test("a handler answers in place of the example until reset", async () => {
  mocks.use("createThing", ({ body, reply }) =>
    reply.conflict({ code: "duplicate_resource", detail: `there is a ${body.name}` }),
  );
  expect(await create({ name: "cup" })).toMatchObject({ status: 409, body: { detail: "there is a cup" } });
  expect(await create()).toMatchObject({ status: 409 });
  mocks.reset();
  expect(await create()).toMatchObject({ status: 201 });
});

test("scripts for one call are taken in order, before the standing one", async () => {
  mocks.use("getThing", { example: "rich" });
  mocks.once("getThing", { code: 404 });
  mocks.once("getThing", { example: "plain" });
  const statuses = [await call("/v1/things/1"), await call("/v1/things/1"), await call("/v1/things/1")];
  expect(statuses.map(({ body }) => body.id ?? body.code)).toEqual(["not_found", "thg_1", "thg_2"]);
});

test("a scripted network error rejects the fetch, and the server never sees the call", async () => {
  mocks.once("getThing", { networkError: true });
  await expect(call("/v1/things/1")).rejects.toThrow(TypeError);
  expect(mocks.calls("getThing")).toEqual([]);
  expect(await call("/v1/things/1")).toMatchObject({ status: 200 });
});

test("a delayed answer gives way to an abort", async () => {
  mocks.use("getThing", { delay: 60_000 });
  const controller = new AbortController();
  const answer = call("/v1/things/1", { signal: controller.signal });
  controller.abort(new Error("enough"));
  await expect(answer).rejects.toThrow("enough");
});

test("calls are kept as their handler got them", async () => {
  await call("/v1/things/thg_7");
  await create({});
  await create({ name: "cup" });
  expect(mocks.calls("getThing").map(({ params }) => params)).toEqual([{ thingId: "thg_7" }]);
  expect(mocks.calls("createThing").map(({ body }) => body)).toEqual([{ name: "cup" }]);
  expectTypeOf(mocks.calls("createThing")[0]?.body.name).toEqualTypeOf<string | undefined>();
});

test("a retry with the same idempotency key is replayed, until reset", async () => {
  const key = { "idempotency-key": "k1" };
  await create({ name: "cup" }, key);
  const replay = await create({ name: "cup" }, key);
  expect(replay.headers.get("idempotent-replayed")).toBe("true");
  expect(mocks.calls("createThing")).toHaveLength(1);
  expect(await create({ name: "jug" }, key)).toMatchObject({ status: 422 });
  mocks.reset();
  expect(await create({ name: "jug" }, key)).toMatchObject({ status: 201 });
});

test("an answer the document does not allow says so", async () => {
  mocks.use("createThing", ({ reply }) => reply.created({}, { headers: { location: "/" } }));
  const { status, body } = await create();
  expect(status).toBe(500);
  expect(body.detail).toBe('mock: InvalidReply: "createThing" reply 201: /id is required');
});

test("without MSW, fetch answers the same and refuses other hosts", async () => {
  const request = new Request("https://api.example.com/v1/things/1", {
    headers: { authorization: "Bearer a" },
  });
  expect((await mocks.fetch(request)).status).toBe(200);
  await expect(mocks.fetch("https://example.org/v1/things/1")).rejects.toThrow(
    'no mock for "https://example.org/v1/things/1"',
  );
});

test("scopes, limit and delay are what the options say", async () => {
  const strict = mockApi<Handlers>(
    { contract, servers: ["/v1"], examples: {} },
    { scopes: ["write"], rateLimit: { limit: 1, windowSeconds: 60 } },
  );
  const get = () =>
    strict.fetch("https://anywhere.example/v1/things/1", { headers: { authorization: "Bearer a" } });
  expect((await get()).status).toBe(403);
  expect((await get()).status).toBe(429);
});

test("unmatched paths pass through where the options say so", async () => {
  const open = mockApi<Handlers>(
    { contract, servers: ["https://api.example.com/v1"], examples: {} },
    {
      unmatched: "passthrough",
    },
  );
  const request = new Request("https://api.example.com/v1/unknown");
  const result = await open.handler.run({ request, requestId: "1" });
  expect(result?.response?.headers.get("x-msw-intention")).toBe("passthrough");
});

test("wrong operations, replies and codes do not compile", () => {
  // @ts-expect-error no such operation
  mocks.use("deleteThing", { code: 404 });
  // @ts-expect-error no such code
  mocks.use("createThing", ({ reply }) => reply.conflict({ code: "other", detail: "" }));
  // @ts-expect-error no such option
  mocks.use("createThing", { status: 404 });
});
