// Lists by the URL of the next page, with basic authentication; a create from a form, an error, a retry.

import assert from "node:assert/strict";
import { serveFetch } from "../serve-fetch.ts";
import { Twilio } from "./client/index.ts";
import { createQueue, fetchQueue, listKey } from "./client/operations.ts";
import { createMocks } from "./mocks/index.ts";

const mocks = createMocks({ baseUrls: ["/"] });
await using api = await serveFetch(mocks.fetch);
const account = `AC${"0".repeat(32)}`;
const twilio = new Twilio({ apiKey: `${account}:secret`, baseUrl: api.url });

const key = (digit: string) => ({ sid: `SK${digit.repeat(32)}`, friendly_name: digit });
mocks.use("listKey", ({ query, params, reply }) => {
  const isFirst = query.PageToken === undefined;
  const path = `/2010-04-01/Accounts/${params.accountSid}/Keys.json`;
  const next_page_uri = isFirst ? `https://api.twilio.com${path}?PageSize=2&Page=1&PageToken=PT1` : null;
  return reply.ok({ keys: isFirst ? [key("1"), key("2")] : [key("3")], next_page_uri });
});
const names: unknown[] = [];
for await (const { friendly_name } of listKey(twilio.core, account, { PageSize: 2 }))
  names.push(friendly_name);
assert.deepEqual(names, ["1", "2", "3"]);
const requests = api.taken();
assert.deepEqual(
  requests.map(({ url }) => url.slice(api.url.length)),
  ["?PageSize=2", "?PageSize=2&Page=1&PageToken=PT1"].map(
    (search) => `/2010-04-01/Accounts/${account}/Keys.json${search}`,
  ),
);
const credentials = requests.map(({ headers }) => headers.get("authorization"));
assert.deepEqual(credentials, Array(2).fill(`Basic ${btoa(`${account}:secret`)}`));

const stranger = "https://elsewhere.example/Keys.json?PageToken=PT1";
mocks.once("listKey", ({ reply }) => reply.ok({ keys: [key("1")], next_page_uri: stranger }));
const astray = await listKey(twilio.core, account)
  .toArray({ limit: 9 })
  .catch((error: unknown) => error);
assert.match(String(astray), /names a next page on another host, "https:\/\/elsewhere\.example"/);
api.taken();

const queue = await createQueue(twilio.core, account, { FriendlyName: "support line" }).withMeta();
assert.equal(queue.meta.status, 201);
const [sent] = api.taken();
assert.equal(await sent?.text(), "FriendlyName=support+line");

const sid = `QU${"0".repeat(32)}`;
api.fail(503);
assert.equal((await fetchQueue(twilio.core, account, sid).withMeta()).meta.attempts, 2);
api.fail(404);
const missing = await fetchQueue(twilio.core, account, sid).safe();
assert.equal(missing.error?.code, "http_404");
console.log("done");
