import { expect, test } from "vitest";
import { InvalidCursor } from "../cursors/invalid-cursor.ts";
import { ProblemError } from "../problems/problem-error.ts";
import { readJson, reply, sampleServer } from "../testing/sample-server.ts";

const brokenReplies: readonly {
  name: string;
  make: Parameters<typeof sampleServer>[1] & object;
  error: string;
}[] = [
  {
    name: "a body that breaks its schema",
    make: {
      createWidget: (context) =>
        reply(context, "created", { id: 7, name: "x" }, { headers: { location: "/" } }),
    },
    error: '"createWidget" reply 201: /id must be a string',
  },
  {
    name: "a required header left out",
    make: { createWidget: (context) => reply(context, "created", { id: "wid_1", name: "x" }) },
    error: '"createWidget" reply 201: header "Location" is required',
  },
  {
    name: "a header that would start another",
    make: {
      createWidget: (context) =>
        reply(context, "created", { id: "w", name: "x" }, { headers: { location: "/\r\nx: y" } }),
    },
    error: '"createWidget" reply 201: header "location" holds characters that a header cannot',
  },
  {
    name: "a code the reply does not declare",
    make: { createWidget: (context) => reply(context, "conflict", { code: "maintenance", detail: "" }) },
    error: '"createWidget" reply 409: code "maintenance" is not declared; expected duplicate_widget',
  },
  {
    name: "a plain object",
    make: { createWidget: () => ({ status: 201 }) },
    error: '"createWidget": the handler returned no reply of its operation',
  },
  {
    name: "no reply at all",
    make: { createWidget: () => undefined },
    error: '"createWidget": the handler returned no reply of its operation',
  },
  {
    name: "an error",
    make: {
      createWidget: () => {
        throw new Error("select * from secrets");
      },
    },
    error: "select * from secrets",
  },
];

test.each(brokenReplies)(
  "$name from a handler is a 500 that says nothing, and is observed",
  async ({ make, error }) => {
    const { call, events } = sampleServer({}, make);
    const response = await call("POST /widgets", {
      body: { name: "x" },
      headers: { "idempotency-key": "k" },
    });
    const { status, body } = await readJson(response);
    expect(status).toBe(500);
    expect(body.detail).toBe("something failed on our side; quote the request id when you report it");
    expect(JSON.stringify(body)).not.toContain("secrets");
    expect(events[0]).toMatchObject({
      kind: "error",
      operationId: "createWidget",
      requestId: response.headers.get("x-request-id"),
      error: { message: error },
    });
  },
);

test("replies are not checked when that is switched off", async () => {
  const { call } = sampleServer(
    { validateReplies: false },
    { getWidget: (context) => reply(context, "ok", { id: 7 }) },
  );
  expect((await call("GET /widgets/wid_1")).status).toBe(200);
});

test("thrown problems, invalid cursors and mapped errors become problems", async () => {
  const answer = async (error: unknown) => {
    const { call, events } = sampleServer(
      {
        mapError: [[RangeError, "maintenance"]],
      },
      {
        listWidgets: () => {
          throw error;
        },
      },
    );
    const { status, body } = await readJson(await call("GET /widgets"));
    return [status, body.code, events.filter((event) => event.kind === "error").length];
  };
  expect(await answer(new ProblemError({ code: "gone_fishing", detail: "" }))).toEqual([
    403,
    "gone_fishing",
    0,
  ]);
  expect(await answer(new InvalidCursor())).toEqual([400, "invalid_cursor", 0]);
  expect(await answer(new RangeError("Full."))).toEqual([503, "maintenance", 1]);
  expect(await answer(new ProblemError({ code: "undefined_code", detail: "" }))).toEqual([
    500,
    "internal_error",
    1,
  ]);
});
