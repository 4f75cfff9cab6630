import { expect, test } from "vitest";
import { readJson, sampleServer } from "../testing/sample-server.ts";
import type { ErrorRule } from "./error-table.ts";

class NotFound extends Error {}
class Taken extends Error {
  readonly existingId: string;

  constructor(existingId: string) {
    super("the name is taken");
    this.existingId = existingId;
  }
}
class Coded extends Error {
  readonly code: string;

  constructor(code: string) {
    super("coded");
    this.code = code;
  }
}

const rules: readonly ErrorRule[] = [
  [NotFound, "notFound"],
  [
    Taken,
    ({ message, existingId }: Taken) => ({
      code: "duplicate_widget",
      detail: message,
      extensions: { existing_id: existingId },
    }),
  ],
  [Coded, "conflict"],
  [RangeError, () => undefined],
  [RangeError, "maintenance"],
];

/** Status, code and detail of the answer where a handler throws, and the errors that were observed. */
async function answerTo(thrown: unknown, request: string) {
  const fail = () => {
    throw thrown;
  };
  const { call, events } = sampleServer({ mapError: rules }, { getWidget: fail, createWidget: fail });
  const { status, body } = await readJson(
    await call(request, request.startsWith("POST") ? { body: { name: "x" } } : {}),
  );
  const errors = events.flatMap((event) => (event.kind === "error" ? [String(event.error)] : []));
  return { status, body, errors };
}

test("an error is answered with the reply it maps to, its message as the detail", async () => {
  expect(await answerTo(new NotFound("no widget has this id"), "GET /widgets/w")).toMatchObject({
    status: 404,
    body: { code: "not_found", detail: "no widget has this id" },
    errors: [],
  });
});

test("a function makes the whole problem", async () => {
  expect(await answerTo(new Taken("wid_7"), "POST /widgets")).toMatchObject({
    status: 409,
    body: { code: "duplicate_widget", existing_id: "wid_7" },
  });
});

test("the first rule that gives an answer decides", async () => {
  expect(await answerTo(new RangeError("full"), "GET /widgets/w")).toMatchObject({
    status: 503,
    body: { code: "maintenance", detail: "full" },
  });
});

test("an error that maps to a reply its operation does not declare is a 500 that is observed", async () => {
  expect(await answerTo(new NotFound("secret"), "POST /widgets")).toMatchObject({
    status: 500,
    body: { code: "internal_error" },
    errors: ['InvalidReply: "createWidget": NotFound maps to reply "notFound", which it does not declare'],
  });
});

test("an error nobody mapped is a 500", async () => {
  expect(await answerTo(new TypeError("x"), "GET /widgets/w")).toMatchObject({ status: 500 });
});

test("the code of a reply that takes one is that one, whatever the error says", async () => {
  expect(await answerTo(new Coded("E42"), "POST /widgets")).toMatchObject({
    status: 409,
    body: { code: "duplicate_widget", detail: "coded" },
  });
});

test.each([
  { given: "notfound", why: "a misspelt reply" },
  { given: "created", why: "a reply that is no problem" },
  { given: "clientError", why: "a reply of no certain status" },
])("$why is refused at construction", ({ given }) => {
  expect(() => sampleServer({ mapError: [[NotFound, given]] })).toThrow(
    `mapError names what does not exist:\n  NotFound maps to "${given}", which is no problem code and no problem reply of an operation`,
  );
});
