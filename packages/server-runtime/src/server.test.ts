import { expect, test } from "vitest";
import { memoryUnitOfWork } from "./idempotency/memory-unit-of-work.ts";
import type { OperationDescriptor, ServedContract } from "./operation.ts";
import { serveContract } from "./server.ts";

const operation: OperationDescriptor = {
  id: "getThing",
  method: "GET",
  path: "/things",
  security: [],
  parameters: [],
  replies: [{ status: "204", name: "noContent", headers: [], contents: [], problemCodes: [] }],
  checks: async () => ({ parameters: {}, body: {}, replies: {} }),
};

function contractOf(operations: ServedContract["operations"]): ServedContract {
  return { operations, securitySchemes: {}, problems: {} };
}

const options = { services: undefined, unitOfWork: memoryUnitOfWork({ scopeOf: () => "" }) };
const two = contractOf({ getThing: operation, makeThing: { ...operation, id: "makeThing", method: "POST" } });
const noop = () => undefined;

test("missing and orphan handlers are told all at once", () => {
  const handlers = { things: { getThing: noop, getThink: noop }, more: { getThing: noop } };
  expect(() => serveContract(two, handlers, options)).toThrow(
    [
      "handlers and operations do not match:",
      "  handlers.things.getThink has no operation; rename or remove it",
      "  handlers.more.getThing is a second handler of its operation; remove one",
      '  POST /things has no handler "makeThing"',
    ].join("\n"),
  );
});

test("a module may export more than handlers, but no other functions", () => {
  const handlers = { things: { getThing: noop, makeThing: noop, limit: 5, [Symbol.toStringTag]: "Module" } };
  expect(serveContract(two, handlers, options).basePath).toBe("");
});

test("names every object has are no handlers", () => {
  expect(() => serveContract(two, { things: { toString: noop } }, options)).toThrow(
    "handlers.things.toString",
  );
});

test("handlers are found by name in any module, and operations that share a path by method", async () => {
  const answer = ({ reply }: { reply: { noContent(): unknown } }) => reply.noContent();
  const server = serveContract(two, { a: { getThing: answer }, b: { makeThing: answer } }, options);
  for (const method of ["GET", "POST"])
    expect((await server.fetch(new Request("http://x/things", { method }))).status).toBe(204);
});

const follow: OperationDescriptor = {
  ...operation,
  id: "follow",
  path: "/r/{slug}",
  servers: [{ url: "https://{shop}.test", basePath: "" }, { url: "https://b.test/v1" }],
};

test.each([
  { baseUrls: undefined, want: [204, 204] },
  { baseUrls: ["https://a.test/v1"], want: [404, 404] },
  { baseUrls: ["https://a.test/v1", "https://north.test"], want: [204, 404] },
  { baseUrls: ["https://b.test/v1/"], want: [404, 204] },
  { baseUrls: ["https://{shop}.test"], want: [204, 404] },
])("an operation of other servers is served for those of $baseUrls", async ({ baseUrls, want }) => {
  const handler = ({ reply }: { reply: { noContent(): unknown } }) => reply.noContent();
  const server = serveContract(
    contractOf({ getThing: operation, follow }),
    { m: { getThing: handler, ...(baseUrls ? {} : { follow: handler }) } },
    { ...options, basePath: "/v1", ...(baseUrls && { baseUrls, allowMissingHandlers: want.includes(204) }) },
  );
  const statuses = ["/r/x", "/v1/r/x"].map(
    async (path) => (await server.fetch(new Request(`http://x${path}`))).status,
  );
  expect((await Promise.all(statuses)).map((status) => (status === 501 ? 204 : status))).toEqual(want);
  expect((await server.fetch(new Request("http://x/v1/things"))).status).toBe(204);
  expect(["/v1", "/v1/x", "/v12", "/r/x", "/r"].map(server.owns)).toEqual([
    true,
    true,
    false,
    want[0] === 204,
    false,
  ]);
});

test("of paths that cannot be told apart the first is served", async () => {
  const contract = contractOf({
    a: { ...operation, path: "/{x}" },
    b: { ...operation, path: "/{y}" },
  });
  const first = ({ reply }: { reply: { noContent(): unknown } }) => reply.noContent();
  const server = serveContract(contract, { m: { a: first, b: noop } }, options);
  expect((await server.fetch(new Request("http://x/1"))).status).toBe(204);
});
