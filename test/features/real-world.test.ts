import { expect, test } from "vitest";
import { connected, generated } from "./generated.ts";

// What other generators of documents write, and what it must come to.

const string = { type: "string" };
const integer = { type: "integer" };

/** A GET with these parts whose handler answers with what it was given. */
async function echo(name: string, operation: object, parts: object = {}) {
  const content = { "*/*": { schema: { type: "object", properties: { query: {} } } } };
  const made = await generated(`real-${name}`, {
    openapi: "3.0.1",
    info: { title: "Real", version: "1" },
    servers: [{ url: "https://real.example/" }],
    paths: {
      "/things": {
        get: {
          operationId: "getThings",
          ...operation,
          responses: { "200": { description: "All.", content } },
        },
      },
    },
    ...parts,
  });
  const getThings = ({ query, reply }: { query: unknown; reply: { ok(body: unknown): unknown } }) =>
    reply.ok({ query });
  const { api, requests } = await connected(made, { things: { getThings } });
  return { said: made.said, api, requests };
}

test("Spring: a reply of any media type is JSON, a page request is spread over the query", async () => {
  const properties = { page: integer, sort: { type: "array", items: string } };
  const parameters = [
    { name: "pageable", in: "query", required: true, schema: { type: "object", properties } },
  ];
  const { api, requests } = await echo("spring", { parameters });
  const given = { pageable: { page: 2, sort: ["name,asc", "id,desc"] } };
  expect(await api.things.get(given)).toEqual({ query: given });
  expect(requests.at(-1)?.url).toBe("https://real.example/things?page=2&sort=name%2Casc&sort=id%2Cdesc");
  expect(await api.things.get({ pageable: {} })).toEqual({ query: { pageable: {} } });
});

test("Stripe: a deepObject parameter may be a list or a plain value; a GET has no body", async () => {
  const range = { type: "object", properties: { gt: integer } };
  const parameters = [
    {
      name: "expand",
      in: "query",
      style: "deepObject",
      explode: true,
      schema: { type: "array", items: string },
    },
    { name: "created", in: "query", style: "deepObject", explode: true, schema: { anyOf: [range, integer] } },
  ];
  const requestBody = { content: { "application/x-www-form-urlencoded": { schema: { type: "object" } } } };
  const { api, said } = await echo("stripe", { parameters, requestBody });
  expect(said).toMatch(
    /^openapi\.json:1:\d+ warning unsupported-feature GET has no body; "requestBody" is left out$/,
  );
  for (const query of [{ expand: ["a", "b"] }, { created: { gt: 5 } }, { created: 7 }])
    expect(await api.things.get(query)).toEqual({ query });
});

test("Kubernetes: text of any media type is text", async () => {
  const made = await generated("real-kubernetes", {
    openapi: "3.0.0",
    info: { title: "Real", version: "1" },
    servers: [{ url: "https://real.example" }],
    paths: {
      "/log": {
        get: {
          operationId: "getLog",
          responses: { "200": { description: "The log.", content: { "*/*": { schema: string } } } },
        },
      },
    },
  });
  const getLog = ({ reply }: { reply: { ok(body: string): unknown } }) => reply.ok("one\ntwo");
  const { api } = await connected(made, { log: { getLog } });
  expect(await api.log.get()).toBe("one\ntwo");
});

test("Anthropic, AWS: a query in a path is sent and tells operations apart, a fragment is not", async () => {
  const done = { responses: { "204": { description: "Done." } } };
  const made = await generated("real-query", {
    openapi: "3.1.0",
    info: { title: "Real", version: "1" },
    servers: [{ url: "https://real.example" }],
    paths: {
      "/messages": { post: { operationId: "sendPlain", ...done } },
      "/messages?beta=true": {
        post: { operationId: "send", parameters: [{ name: "n", in: "query", schema: integer }], ...done },
      },
      "/rows#X-Target=Delete": { delete: { operationId: "deleteRows", ...done } },
    },
  });
  expect(made.said).toContain('query-in-path DELETE "/rows#X-Target=Delete"');
  const handled: string[] = [];
  const reply204 = ({ operationId, reply }: { operationId: string; reply: { noContent(): unknown } }) => {
    handled.push(operationId);
    return reply.noContent();
  };
  const { api, requests } = await connected(made, {
    messages: { sendPlain: reply204 },
    messagesBetaTrue: { send: reply204 },
    rowsXTargetDelete: { deleteRows: reply204 },
  });
  await api.rowsXTargetDelete.delete();
  expect(requests.at(-1)?.url).toBe("https://real.example/rows");
  await api.messagesBetaTrue.create({ n: 1 }).safe();
  expect(requests.at(-1)?.url).toBe("https://real.example/messages?beta=true&n=1");
  await api.messages.create().safe();
  expect(handled).toEqual(["deleteRows", "send", "sendPlain"]);
});
