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

test("paths that cannot be told apart throw", () => {
  const contract = contractOf({
    a: { ...operation, path: "/{x}" },
    b: { ...operation, path: "/{y}" },
  });
  expect(() => serveContract(contract, { m: { a: noop, b: noop } }, options)).toThrow("match the same paths");
});
