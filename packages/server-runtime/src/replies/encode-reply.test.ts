import { expect, test } from "vitest";
import type { ReplyInit } from "../handler.ts";
import type { ContentDescriptor, OperationDescriptor, ReplyDescriptor } from "../operation.ts";
import { problemsOf } from "../problems/problem-body.ts";
import { encodeReply, toStored } from "./encode-reply.ts";
import { type MadeReply, replyMethods } from "./made-reply.ts";

const json: ContentDescriptor = { mediaType: "application/json", kind: "json" };

/** A reply as a handler makes it, by the one method of an operation that declares this one reply. */
function made(descriptor: Partial<ReplyDescriptor>, ...values: readonly unknown[]): MadeReply {
  const reply: ReplyDescriptor = {
    status: "200",
    name: "ok",
    headers: [],
    contents: [json],
    problemCodes: [],
    ...descriptor,
  };
  const operation: OperationDescriptor = {
    id: "getThing",
    method: "GET",
    path: "/",
    security: [],
    parameters: [],
    replies: [reply],
    checks: () => Promise.reject(new Error("not loaded")),
  };
  const make = replyMethods(operation).ok;
  if (typeof make !== "function") throw new Error("several media types");
  return make(...values);
}

function encode(descriptor: Partial<ReplyDescriptor>, ...values: readonly unknown[]) {
  const encoded = encodeReply(made(descriptor, ...values), {
    checks: {},
    problems: problemsOf({ document: {} }),
    occurrence: { requestId: "req_1", path: "/" },
  });
  return { ...encoded, body: new TextDecoder().decode(toStored(encoded).body) };
}

test("a reply keeps its headers under lower-case names, the content type first", () => {
  const init: ReplyInit = { headers: { Location: "/1", ETag: '"x"' } };
  expect(encode({}, { a: 1 }, init)).toMatchObject({
    status: 200,
    headers: [
      ["content-type", "application/json"],
      ["location", "/1"],
      ["etag", '"x"'],
    ],
    body: '{"a":1}',
    holdsSecret: false,
    undoEffects: false,
  });
});

test("a secret is flagged by the document or by the handler", () => {
  expect(encode({}, {}).holdsSecret).toBe(false);
  expect(encode({}, {}, { holdsSecret: true }).holdsSecret).toBe(true);
  expect(encode({ holdsSecret: true }, {}).holdsSecret).toBe(true);
  expect(encode({ holdsSecret: true }, {}, { holdsSecret: false }).holdsSecret).toBe(true);
});

test("a refusal undoes what its handler did", () => {
  expect(encode({ status: "default" }, 404, {}).undoEffects).toBe(true);
  expect(encode({ status: "default" }, 303, {}).undoEffects).toBe(false);
});

test.each([
  { kind: "text", value: "a,b", want: "a,b" },
  { kind: "binary", value: new TextEncoder().encode("bytes"), want: "bytes" },
  { kind: "json", value: null, want: "null" },
] as const)("a body of kind $kind is sent", ({ kind, value, want }) => {
  expect(encode({ contents: [{ mediaType: "x/y", kind }] }, value).body).toBe(want);
});

test.each([
  { kind: "json", value: undefined },
  { kind: "text", value: 7 },
  { kind: "binary", value: {} },
  { kind: "jsonl", value: [1] },
] as const)("a $kind body of $value cannot be sent", ({ kind, value }) => {
  expect(() => encode({ contents: [{ mediaType: "x/y", kind }] }, value)).toThrow(
    /a body of type \w+ cannot be sent as "x\/y"/,
  );
});

test.each([
  { status: "4XX", given: 404, isFine: true },
  { status: "4XX", given: 500, isFine: false },
  { status: "4XX", given: 400.5, isFine: false },
  { status: "default", given: 599, isFine: true },
  { status: "default", given: 600, isFine: false },
  { status: "default", given: "200", isFine: false },
])("a reply of $status takes status $given: $isFine", ({ status, given, isFine }) => {
  const make = () => made({ status, contents: [] }, given);
  if (isFine) expect(make().status).toBe(given);
  else expect(make).toThrow(`"getThing" reply.ok takes a status from`);
});

test.each(["a\r\nb: c", "a\0", "€", "\ud800"])("a header of %j is refused", (value) => {
  expect(() => encode({ contents: [] }, { headers: { x: value } })).toThrow(
    "holds characters that a header cannot",
  );
});
