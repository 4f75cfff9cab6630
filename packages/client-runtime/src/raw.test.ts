import { expect, test } from "vitest";
import { problem, reply, resetConnection } from "./fixtures/faulty-server.ts";
import { book, setUp } from "./fixtures/set-up.ts";
import { createRawClient } from "./raw.ts";

/** As openapi-typescript would write it. */
interface paths {
  "/books/{book_id}": {
    parameters: { path: { book_id: string } };
    get: {
      parameters: { path: { book_id: string } };
      responses: {
        200: { content: { "application/json": { id: string } } };
        404: { content: { "application/problem+json": { code: string } } };
      };
    };
    delete: { parameters: { path: { book_id: string } }; responses: { 204: { content?: never } } };
    put?: never;
    post?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/books": {
    post: {
      parameters: { header?: { "Idempotency-Key"?: string } };
      requestBody: { content: { "application/json": { title: string } } };
      responses: { 201: { content: { "application/json": { id: string } } } };
    };
    get?: never;
    put?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

const path = { book_id: "book_1" };

test("the raw client has the credential, retries and answers of the transport", async () => {
  const { server, core } = await setUp();
  server.script(problem(503, "down"), resetConnection, reply(200, book));
  const { data, response } = await createRawClient<paths>(core).GET("/books/{book_id}", { params: { path } });
  expect(data).toEqual(book);
  expect(response.ok).toBe(true);
  expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(
    Array(3).fill("Bearer secret-key-123456"),
  );
});

test("answers of the API that tell an error are given, not thrown", async () => {
  const { server, core } = await setUp();
  server.script(problem(404, "not_found"));
  const { error, response } = await createRawClient<paths>(core).GET("/books/{book_id}", {
    params: { path },
  });
  expect(error).toMatchObject({ code: "not_found" });
  expect(response.status).toBe(404);
});

test("what is no answer of the API is thrown", async () => {
  const { server, core } = await setUp();
  server.script(reply(200, "<html>", { "content-type": "text/html" }));
  await expect(
    createRawClient<paths>(core).GET("/books/{book_id}", { params: { path } }),
  ).rejects.toMatchObject({
    code: "unreadable_response",
    operation: "GET /books/{book_id}",
  });
});

test("a POST is repeated only with an idempotency key", async () => {
  const { server, core } = await setUp();
  const raw = createRawClient<paths>(core);
  const body = { title: "Emma" };
  server.script(problem(503, "down"), reply(201, book));
  expect((await raw.POST("/books", { body })).response.status).toBe(503);
  server.script(problem(503, "down"), reply(201, book));
  expect(
    (await raw.POST("/books", { body, params: { header: { "Idempotency-Key": "job-7" } } })).data,
  ).toEqual(book);
  expect(server.seen.map((request) => request.body)).toEqual(Array(3).fill('{"title":"Emma"}'));
});

test("a reply without a body, and one to be streamed", async () => {
  const { server, core } = await setUp();
  const raw = createRawClient<paths>(core);
  server.script(reply(204));
  expect((await raw.DELETE("/books/{book_id}", { params: { path } })).response.status).toBe(204);
  server.script(reply(200, book));
  const { data } = await raw.GET("/books/{book_id}", { params: { path }, parseAs: "stream" });
  expect(await new Response(data).json()).toEqual(book);
});

test("the caller's signal ends it", async () => {
  const { server, core } = await setUp();
  const controller = new AbortController();
  server.script(() => controller.abort());
  const call = createRawClient<paths>(core).GET("/books/{book_id}", {
    params: { path },
    signal: controller.signal,
  });
  await expect(call).rejects.toMatchObject({ code: "aborted" });
});
