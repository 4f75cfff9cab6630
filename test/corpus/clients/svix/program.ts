// Lists by iterator until they are done; creates with a key, whose answer gets lost; an error.

import assert from "node:assert/strict";
import { serveFetch } from "../serve-fetch.ts";
import { Svix } from "./client/index.ts";
import { v1ApplicationCreate, v1ApplicationGet, v1ApplicationList } from "./client/operations.ts";
import { createMocks } from "./mocks/index.ts";

const mocks = createMocks({ baseUrls: ["/"] });
await using api = await serveFetch(mocks.fetch);
const svix = new Svix({ apiKey: "sk_test", baseUrl: api.url });

const application = (id: string) => ({
  ...{ id, name: id, metadata: {}, createdAt: "2025-01-01T00:00:00Z", updatedAt: "2025-01-01T00:00:00Z" },
});
mocks.use("v1ApplicationList", ({ query, reply }) => {
  const steps: { readonly [iterator: string]: readonly [ids: readonly string[], next: string] } = {
    start: [["app_1", "app_2"], "i1"],
    i1: [[], "i2"],
    i2: [["app_3"], "i3"],
  };
  const [ids, iterator] = steps[query.iterator ?? "start"] ?? [[], "i3"];
  return reply.ok({ data: ids.map(application), iterator, prevIterator: null, done: iterator === "i3" });
});
const ids: string[] = [];
for await (const { id } of v1ApplicationList(svix.core, { limit: 2 })) ids.push(id);
assert.deepEqual(ids, ["app_1", "app_2", "app_3"]);
const searches = api.taken().map(({ url }) => new URL(url).search);
assert.deepEqual(searches, ["?limit=2", "?limit=2&iterator=i1", "?limit=2&iterator=i2"]);
assert.equal((await svix.app.list()).data.length, 2);
api.taken();

api.fail("lost");
const created = await v1ApplicationCreate(svix.core, { name: "Acme" }).withMeta();
const keys = api.taken().map(({ headers }) => headers.get("idempotency-key"));
assert.equal(keys.length, 2);
assert.equal(new Set(keys).size, 1);
assert.deepEqual([created.meta.idempotencyKey, created.meta.attempts], [keys[0], 2]);
assert.equal(mocks.calls("v1ApplicationCreate").length, 1, "the second attempt is answered, not done again");

const again = await v1ApplicationCreate(
  svix.core,
  { name: "Acme" },
  {},
  { idempotencyKey: "job-7" },
).withMeta();
assert.equal(again.meta.idempotencyKey, "job-7");
assert.equal(await svix.with({ timeout: 5_000 }).app.delete("app_1"), undefined);

mocks.once("v1ApplicationGet", ({ reply }) => reply.notFound({ code: "not_found", detail: "no such app" }));
const missing = await v1ApplicationGet(svix.core, "app_9").safe();
assert.equal(missing.error?.status, 404);
assert.equal(String(missing.error?.code), "not_found");
assert.match(missing.error?.message ?? "", /no such app/);
console.log("done");
