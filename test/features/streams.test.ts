import { expect, test } from "vitest";
import { connected, generated } from "./generated.ts";

const chunk = { type: "object", required: ["n"], properties: { n: { type: "integer" } } };
const event = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "string" }, event: { enum: ["tick", "end"] }, id: { type: "string" } },
};
const replyOf = (mediaType: string, content: object) => ({
  get: {
    operationId: "watch",
    responses: { "200": { description: "All.", content: { [mediaType]: content } } },
  },
});

const two = [{ n: 1 }, { n: 2 }];
const events = [
  { event: "tick", data: "a\nb" },
  { event: "end", id: "7", data: "" },
];

/** How a document says what a stream holds, and the items that go through it. */
const streams = [
  { name: "json-events", media: "text/event-stream", content: { schema: chunk }, items: two },
  { name: "item-schema-data", media: "text/event-stream", content: { itemSchema: chunk }, items: two },
  { name: "whole-events", media: "text/event-stream", content: { itemSchema: event }, items: events },
  { name: "any-events", media: "text/event-stream", content: {}, items: events },
  {
    name: "text-events",
    media: "text/event-stream",
    content: { schema: { type: "string" } },
    items: ["[DONE]", "two\nlines"],
  },
  { name: "lines", media: "application/jsonl", content: { itemSchema: chunk }, items: two },
  { name: "sequence", media: "application/json-seq", content: { schema: chunk }, items: two },
] as const;

test.each(streams)(
  "$name: items come out as the handler gave them",
  async ({ name, media, content, items }) => {
    const document = {
      openapi: "3.2.0",
      info: { title: "Streams", version: "1" },
      servers: [{ url: "https://api.test" }],
      paths: { "/watch": replyOf(media, content) },
    };
    const made = await generated(`streams-${name}`, document);
    expect(made.said).toBe("");
    async function* source() {
      yield* items;
    }
    const watch = ({ reply }: { reply: { ok(items: AsyncIterable<unknown>): unknown } }) =>
      reply.ok(source());
    const { api } = await connected(made, { watch: { watch } });
    const received: unknown[] = [];
    for await (const item of await api.watch.get()) received.push(item);
    expect(received).toEqual(items);
  },
);

test("a body of JSON lines arrives as its values, each checked", async () => {
  const document = {
    openapi: "3.2.0",
    info: { title: "Streams", version: "1" },
    servers: [{ url: "https://api.test" }],
    paths: {
      "/lines": {
        post: {
          operationId: "sendLines",
          requestBody: { required: true, content: { "application/jsonl": { itemSchema: chunk } } },
          responses: { "204": { description: "Taken." } },
        },
      },
    },
  };
  const made = await generated("streams-sent", document);
  expect(made.said).toBe("");
  const taken: unknown[] = [];
  const sendLines = ({ body, reply }: { body: unknown; reply: { noContent(): unknown } }) => {
    taken.push(body);
    return reply.noContent();
  };
  const { api } = await connected(made, { lines: { sendLines } });
  await api.lines.create(two);
  expect(taken).toEqual([two]);
  const { error } = await api.lines.create([{ n: 1 }, { n: "x" }]).safe();
  expect(error).toMatchObject({ status: 422, errors: [{ pointer: "/1/n" }] });
});
