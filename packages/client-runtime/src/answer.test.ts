import { expect, test } from "vitest";
import { call } from "./call.ts";
import type { Core } from "./core.ts";
import { ApiError, ResponseParseError } from "./errors.ts";
import { problem, reply } from "./fixtures/faulty-server.ts";
import { getBook } from "./fixtures/sample-client.ts";
import { book, failureOf, setUp } from "./fixtures/set-up.ts";
import type { OperationSpec } from "./operation.ts";

function read(core: Core, spec: Partial<OperationSpec>) {
  return call(core, { id: "readIt", method: "GET", path: "/it", ...spec });
}

for (const { name, given, want } of [
  {
    name: "HTML with 200",
    given: reply(200, "<!doctype html>\n<title>Sign in</title>", { "content-type": "text/html" }),
    want: { status: 200, contentType: "text/html", snippet: "<!doctype html> <title>Sign in</title>" },
  },
  {
    name: "JSON that was cut off",
    given: reply(200, '{"id":"boo'),
    want: { status: 200, contentType: "application/json", snippet: '{"id":"boo' },
  },
  {
    name: "JSON called plain text",
    given: reply(200, "{}", { "content-type": "text/plain" }),
    want: { contentType: "text/plain" },
  },
  { name: "nothing at all", given: reply(200), want: { contentType: undefined, snippet: "" } },
]) {
  test(`${name} is an error, never data, and not retried`, async () => {
    const { server, core } = await setUp();
    server.script(given);
    const error = await failureOf(getBook(core, "book_1"));
    expect(ResponseParseError.is(error)).toBe(true);
    expect(error).toMatchObject({ code: "unreadable_response", attempts: 1, ...want });
  });
}

test("JSON is JSON under any of its names, and without one", async () => {
  const { server, core } = await setUp();
  for (const type of ["application/json; charset=utf-8", "application/vnd.library+json"]) {
    server.script(reply(200, book, { "content-type": type }));
    expect(await getBook(core, "book_1")).toEqual(book);
  }
  server.script((response) => response.writeHead(200).end(JSON.stringify(book)));
  expect(await getBook(core, "book_1")).toEqual(book);
});

for (const { name, given, want } of [
  {
    name: "an empty 500",
    given: reply(500),
    want: { status: 500, code: "http_500", detail: undefined, body: "" },
  },
  {
    name: "HTML with 502",
    given: reply(502, "<h1>Bad\ngateway</h1>", { "content-type": "text/html" }),
    want: { status: 502, code: "http_502", detail: '"<h1>Bad gateway</h1>"', body: "<h1>Bad\ngateway</h1>" },
  },
  {
    name: "an error in an envelope",
    given: reply(400, { error: { code: "bad_model", message: "no such model" } }),
    want: { code: "bad_model", detail: "no such model" },
  },
  {
    name: "an error with a number for a code",
    given: reply(400, { code: 20404, message: "gone" }),
    want: { code: "20404" },
  },
]) {
  test(`${name} is an API error all the same`, async () => {
    const { server, core } = await setUp();
    server.script(given);
    expect(await failureOf(getBook(core, "book_1", { retry: false }))).toMatchObject({
      name: "ApiError",
      ...want,
    });
  });
}

test("problem details are read whole", async () => {
  const { server, core } = await setUp();
  const problem = {
    type: "https://library.example/problems/validation_failed",
    title: "The request is invalid",
    status: 422,
    detail: "one field is wrong",
    code: "validation_failed",
    errors: [{ pointer: "/title", code: "too_short", detail: "must not be empty" }],
  };
  const body = { ...problem, request_id: "req_9" };
  server.script(reply(422, body, { "content-type": "application/problem+json" }));
  const error = await failureOf(getBook(core, "book_1"));
  expect(error).toMatchObject({ ...problem, requestId: "req_9", operation: "getBook", method: "GET" });
  expect(ApiError.is(error) && error.body).toEqual(body);
  expect(error.message).toBe("422 validation_failed: one field is wrong (request req_9; 1 attempt)");
});

test("replies other than JSON are read as the document says", async () => {
  const { server, core } = await setUp();
  server.script(reply(200, "a,b\n", { "content-type": "text/csv" }));
  expect(await read(core, { reads: "text", accept: "text/csv" })).toBe("a,b\n");
  const blob = await read(core, { reads: "blob", accept: "application/pdf" });
  expect(blob instanceof Blob && (await blob.text())).toBe("a,b\n");
  const stream = await read(core, { reads: "stream", accept: "text/event-stream" });
  expect(stream instanceof ReadableStream && (await new Response(stream).text())).toBe("a,b\n");
  expect(server.seen.map(({ headers }) => headers.accept)).toEqual([
    "text/csv",
    "application/pdf",
    "text/event-stream",
  ]);
});

test("an HTML page in place of a file is an error, unless HTML was asked for", async () => {
  const { server, core } = await setUp();
  server.script(reply(200, "<html>", { "content-type": "text/html" }));
  await expect(read(core, { reads: "text", accept: "text/csv" })).rejects.toMatchObject({
    code: "unreadable_response",
  });
  await expect(read(core, { reads: "blob", accept: "application/pdf" })).rejects.toMatchObject({
    code: "unreadable_response",
  });
  expect(await read(core, { reads: "text", accept: "text/html" })).toBe("<html>");
});

test("a reply without a body gives undefined", async () => {
  const { server, core } = await setUp();
  server.script(reply(204));
  expect(await read(core, { reads: "none", method: "DELETE" })).toBeUndefined();
  expect(await read(core, { canBeEmpty: true })).toBeUndefined();
  await expect(read(core, {})).rejects.toMatchObject({ code: "unreadable_response", status: 204 });
});

test("an error whose body breaks off keeps its status", async () => {
  const { server, core } = await setUp();
  server.script((response, request) => {
    response.writeHead(404, { "content-type": "application/json", "content-length": "100" });
    response.write("{", () => request.socket.destroy());
  });
  expect(await failureOf(getBook(core, "book_1"))).toMatchObject({ status: 404, code: "http_404" });
});

test("a limit's state is on errors too", async () => {
  const { server, core } = await setUp();
  server.script(
    problem(404, "not_found", {
      ratelimit: '"default";r=7;t=30',
      "ratelimit-policy": '"default";q=100;w=60',
    }),
  );
  expect(await failureOf(getBook(core, "book_1"))).toMatchObject({
    rateLimit: { limit: 100, remaining: 7, resetMs: 30_000 },
  });
});
