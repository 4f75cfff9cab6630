// Lists by last id, of the reply and of the last item, and by a cursor called page; an upload, an error, a retry.

import assert from "node:assert/strict";
import { serveFetch } from "../serve-fetch.ts";
import { OpenAI } from "./client/index.ts";
import { createEmbedding, listFineTuningEvents, listModels, usageCosts } from "./client/operations.ts";
import { createMocks } from "./mocks/index.ts";

const mocks = createMocks({ baseUrls: ["/"] });
await using api = await serveFetch(mocks.fetch);
const openai = new OpenAI({ apiKey: "sk-test", baseUrl: api.url });
const searchesTaken = () => api.taken().map(({ url }) => new URL(url).search);

const file = (id: string) => ({
  ...({
    id,
    object: "file",
    bytes: 1,
    created_at: 1,
    filename: "a.jsonl",
    purpose: "batch",
    status: "processed",
  } as const),
});
mocks.use("listFiles", ({ query, reply }) => {
  const data = query.after === undefined ? [file("a"), file("b")] : query.after === "b" ? [file("c")] : [];
  const last_id = data.at(-1)?.id ?? "";
  return reply.ok({
    object: "list",
    data,
    first_id: data[0]?.id ?? "",
    last_id,
    has_more: query.after !== "b",
  });
});
const ids: string[] = [];
for await (const { id } of openai.files.list({ limit: 2 })) ids.push(id);
assert.deepEqual(ids, ["a", "b", "c"]);
assert.deepEqual(searchesTaken(), ["?limit=2", "?limit=2&after=b"]);

const event = (id: string) => ({
  ...({ id, object: "fine_tuning.job.event", created_at: 1, level: "info", message: "m" } as const),
});
mocks.use("listFineTuningEvents", ({ query, reply }) => {
  const isFirst = query.after === undefined;
  return reply.ok({
    object: "list",
    data: isFirst ? [event("e1"), event("e2")] : [event("e3")],
    has_more: isFirst,
  });
});
const events = await listFineTuningEvents(openai.core, "ft-1").toArray({ limit: 9 });
assert.deepEqual(
  events.map(({ id }) => id),
  ["e1", "e2", "e3"],
);
assert.deepEqual(searchesTaken(), ["", "?after=e2"]);

mocks.use("usageCosts", ({ query, reply }) => {
  const bucket = { object: "bucket" as const, start_time: 1, end_time: 2, results: [] };
  const next_page = query.page === undefined ? "page_2" : null;
  return reply.ok({ object: "page", data: [bucket], has_more: next_page !== null, next_page });
});
assert.equal((await usageCosts(openai.core, { start_time: 1 }).toArray({ limit: 9 })).length, 2);
assert.deepEqual(searchesTaken(), ["?start_time=1", "?start_time=1&page=page_2"]);

const embedding = await createEmbedding(openai.core, { model: "text-embedding-3-small", input: "hello" });
const uploaded = await openai.files.create({ purpose: "batch", file: new Blob(["{}"]) });
const gone = await openai.files.delete(uploaded.id);
assert.deepEqual([embedding.object, uploaded.object, gone.object], ["list", "file", "file"]);
assert.match(api.taken()[1]?.headers.get("content-type") ?? "", /^multipart\/form-data; boundary=/);

api.fail(503);
const models = await listModels(openai.core).withMeta();
assert.deepEqual([models.data.object, models.meta.attempts], ["list", 2]);
const anonymous = new OpenAI({ apiKey: null, baseUrl: api.url });
const refused = await anonymous.models.list().safe();
assert.equal(refused.error?.status, 401);
console.log("done");
