import { expect, test } from "vitest";
import { reply } from "./fixtures/faulty-server.ts";
import { createBook, getBook } from "./fixtures/sample-client.ts";
import { book, setUp } from "./fixtures/set-up.ts";
import type { Middleware } from "./options.ts";

/** As a `fetch` of another making: a `Request` of this platform is none to it. */
async function foreignFetch(url: string, init: RequestInit): Promise<Response> {
  if (typeof url !== "string") throw new TypeError(`no URL: ${Object.prototype.toString.call(url)}`);
  return fetch(url, init);
}

const signed: Middleware = async (request, next) => {
  const body = `${await request.clone().text()} `;
  const headers = new Headers(request.headers);
  headers.set("x-length", `${body.length}`);
  return next(new Request(request.url, { method: request.method, headers, body, signal: request.signal }));
};

for (const { name, middleware, want } of [
  { name: "straight", middleware: [], want: { body: '{"title":"Emma"}' } },
  { name: "as a middleware left it", middleware: [signed], want: { body: '{"title":"Emma"} ' } },
]) {
  test(`a request goes to a fetch of another making ${name}`, async () => {
    const { server, core } = await setUp({ fetch: foreignFetch, middleware });
    server.script(reply(201, book));
    expect(await createBook(core, { title: "Emma" }, { idempotencyKey: "k1" })).toEqual(book);
    const [sent] = server.seen;
    const length = `${want.body.length}`;
    expect(sent).toMatchObject({
      method: "POST",
      url: "/books",
      ...want,
      // Known in advance: not every server takes a body in chunks.
      headers: { "content-length": length, "content-type": "application/json", "idempotency-key": "k1" },
    });
    expect(sent?.headers["x-length"]).toBe(middleware.length > 0 ? length : undefined);
  });
}

test("a request without a body has none after a middleware either", async () => {
  const { server, core } = await setUp({
    fetch: foreignFetch,
    middleware: [(request, next) => next(request)],
  });
  server.script(reply(302, undefined, { location: "/books" }));
  const { error } = await getBook(core, "book_1").safe();
  expect(error?.message).toContain("redirects are not followed");
  expect(server.seen).toMatchObject([{ method: "GET", url: "/books/book_1", body: "" }]);
});
