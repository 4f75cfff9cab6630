import { expect, test } from "vitest";
import { type Authenticate, basic, bearer, cookieKey, headerKey, queryKey } from "./authenticate.ts";
import { Core } from "./core.ts";
import { errorsAt } from "./error-names.ts";
import { reply } from "./fixtures/faulty-server.ts";
import { getBook, policy } from "./fixtures/sample-client.ts";
import { book, failureOf, setUp } from "./fixtures/set-up.ts";
import type { ClientPolicy } from "./policy.ts";

/** The sample client with another policy, and its server. */
async function setUpWith(other: Partial<ClientPolicy>) {
  const { server, clock } = await setUp();
  const core = new Core({ ...policy, ...other }, { apiKey: "us er:key", baseUrl: server.url, clock });
  return { server, core };
}

test.each<{ readonly name: string; readonly by: Authenticate; readonly want: object }>([
  { name: "a bearer token", by: bearer, want: { headers: { authorization: "Bearer us er:key" } } },
  { name: "basic", by: basic, want: { headers: { authorization: `Basic ${btoa("us er:key")}` } } },
  { name: "a header", by: headerKey("X-Key"), want: { headers: { "x-key": "us er:key" } } },
  { name: "the query", by: queryKey("k y"), want: { url: "/books/a?k%20y=us%20er%3Akey" } },
  { name: "a cookie", by: cookieKey("sid"), want: { headers: { cookie: "a=1; sid=us%20er%3Akey" } } },
])("the credential is sent as $name, on every attempt once", async ({ by, want }) => {
  const { server, core } = await setUpWith({ authenticate: by });
  server.script(reply(503), reply(200, book));
  await getBook(core, "a", { headers: { cookie: "a=1" } });
  expect(server.seen).toMatchObject([want, want]);
});

test("a key that a URL has is not added to it again", () => {
  expect(queryKey("key")("b", {}, "https://a.test/?key=a")).toBe("https://a.test/?key=a");
  expect(queryKey("key")("b", {}, "https://a.test/?monkey=a")).toBe("https://a.test/?monkey=a&key=b");
  expect(queryKey("key")("b", {}, "https://a.test/key=a")).toBe("https://a.test/key=a?key=b");
});

test("a call is sent again after the statuses of the policy, and after no other", async () => {
  const { server, core } = await setUpWith({ retryStatuses: [423] });
  server.script(reply(423), reply(200, book));
  expect(await getBook(core, "a")).toEqual(book);
  server.script(reply(503), reply(200, book));
  expect(await failureOf(getBook(core, "a"))).toMatchObject({ status: 503, attempts: 1 });
});

test("an error that is a text alone is its detail", async () => {
  const { server, core } = await setUpWith({});
  server.script(reply(404, { error: "no such book" }));
  expect(await failureOf(getBook(core, "a"))).toMatchObject({ code: "http_404", detail: "no such book" });
});

test.each([
  {
    name: "names of its own",
    names: { code: "errorCode", message: "text" },
    body: { errorCode: 910, text: "no such book" },
    want: { code: "910", detail: "no such book" },
  },
  {
    name: "the first of a list",
    names: { code: ["errors", "0", "kind"], message: ["errors", "0", "text"] },
    body: { errors: [{ kind: "gone", text: "it is lent" }] },
    want: { code: "gone", detail: "it is lent" },
  },
  {
    name: "no code",
    names: { message: "text" },
    body: { text: "no such book", code: "not one" },
    want: { code: "http_404", detail: "no such book" },
  },
  {
    name: "what something in between answers",
    names: { code: "errorCode", message: "text" },
    body: { code: "blocked", message: "by the gateway" },
    want: { code: "blocked", detail: "by the gateway" },
  },
])("an error is read where the policy has it: $name", async ({ names, body, want }) => {
  const { server, core } = await setUpWith({ readError: errorsAt(names) });
  server.script(reply(404, body));
  expect(await failureOf(getBook(core, "a"))).toMatchObject({ ...want, status: 404, body });
});
