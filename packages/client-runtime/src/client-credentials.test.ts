import { expect, test } from "vitest";
import { type ClientCredentials, clientCredentials } from "./client-credentials.ts";
import { Core } from "./core.ts";
import { type Fault, problem, reply } from "./fixtures/faulty-server.ts";
import { getBook, policy } from "./fixtures/sample-client.ts";
import { book, failureOf, setUp } from "./fixtures/set-up.ts";

const secret = "s ec:ret";

async function setUpWith(more: Partial<ClientCredentials> = {}) {
  const { server, clock } = await setUp();
  const tokenUrl = `${server.url}/token`;
  const apiKey = clientCredentials({ tokenUrl, clientId: "m:e", clientSecret: secret, ...more });
  const core = new Core(policy, { apiKey, baseUrl: server.url, clock });
  return { server, core };
}

const token = (access_token: string): Fault =>
  reply(200, { access_token, token_type: "bearer", expires_in: 60 });

test("one token serves all calls, and another one comes when it has expired", async () => {
  const { server, core } = await setUpWith({ scope: "read write" });
  server.script(
    token("t1"),
    reply(200, book),
    reply(200, book),
    problem(401, "expired"),
    token("t2"),
    reply(200, book),
  );
  await getBook(core, "a");
  await getBook(core, "b");
  await getBook(core, "c");
  expect(server.seen.map(({ url, headers }) => `${url} ${headers.authorization}`)).toEqual([
    `/token Basic ${btoa("m%3Ae:s+ec%3Aret")}`,
    "/books/a Bearer t1",
    "/books/b Bearer t1",
    "/books/c Bearer t1",
    `/token Basic ${btoa("m%3Ae:s+ec%3Aret")}`,
    "/books/c Bearer t2",
  ]);
  expect(server.seen[0]).toMatchObject({
    body: "grant_type=client_credentials&scope=read+write",
    headers: { "content-type": "application/x-www-form-urlencoded;charset=UTF-8" },
  });
});

test("id and secret may go into the body, with what else the server wants", async () => {
  const { server, core } = await setUpWith({ sentIn: "body", parameters: { audience: "books" } });
  server.script(token("t1"), reply(200, book));
  await getBook(core, "a");
  expect(server.seen[0]?.body).toBe(
    "grant_type=client_credentials&audience=books&client_id=m%3Ae&client_secret=s+ec%3Aret",
  );
  expect(server.seen[0]?.headers.authorization).toBeUndefined();
});

test.each([
  {
    name: "a refusal",
    answer: reply(401, { error: "invalid_client", error_description: "unknown client" }),
    want: "401 invalid_client: unknown client",
  },
  { name: "an answer without a token", answer: reply(200, {}), want: "200" },
  { name: "a page of a proxy", answer: reply(502, "<html>"), want: "502" },
  {
    name: "a redirect",
    answer: reply(307, undefined, { location: "https://elsewhere.example" }),
    want: "307",
  },
])("$name is told as it is, without the secret", async ({ answer, want }) => {
  const { server, core } = await setUpWith();
  server.script(answer);
  const error = await failureOf(getBook(core, "a"));
  expect(error).toMatchObject({
    code: "callback_failed",
    cause: { message: `no token from ${server.url}: ${want}` },
  });
  expect(String(error.cause)).not.toContain("ret");
  expect(server.seen).toHaveLength(1);
});
