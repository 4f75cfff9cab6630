// Lists by Link header and by page number, a create that must not be repeated, an error, a read that is retried.

import assert from "node:assert/strict";
import { serveFetch } from "../serve-fetch.ts";
import { GitHub } from "./client/index.ts";
import { issuesListLabelsForRepo, reposGet, searchLabels } from "./client/operations.ts";
import { createMocks } from "./mocks/index.ts";

const mocks = createMocks({ baseUrls: ["/"] });
await using api = await serveFetch(mocks.fetch);
const github = new GitHub({ apiKey: "token", baseUrl: api.url });

const label = (id: number) => ({
  ...{ id, node_id: `L${id}`, url: `https://api.github.com/labels/${id}`, name: `label-${id}` },
  ...{ description: null, color: "ededed", default: false },
});
const pages = [[label(1), label(2)], [], [label(3)]];
const pathsTaken = () => api.taken().map(({ url }) => url.slice(api.url.length));

mocks.use("issuesListLabelsForRepo", ({ query, reply }) => {
  const { page = 1, per_page } = query;
  // As the API has it: its own host, and the repository by its number.
  const link = `<https://api.github.com/repos/octocat/hello/labels?per_page=${per_page}&page=${page + 1}>; rel="next"`;
  const first = `<https://api.github.com/repos/octocat/hello/labels?per_page=${per_page}&page=1>; rel="first"`;
  const headers = { link: page < pages.length ? `${first}, ${link}` : first };
  return reply.ok(pages[page - 1] ?? [], { headers });
});
const names: string[] = [];
for await (const { name } of github.repos.labels.list("octocat", "hello", { per_page: 2 })) names.push(name);
assert.deepEqual(names, ["label-1", "label-2", "label-3"]);
assert.deepEqual(pathsTaken(), [
  "/repos/octocat/hello/labels?per_page=2",
  "/repos/octocat/hello/labels?per_page=2&page=2",
  "/repos/octocat/hello/labels?per_page=2&page=3",
]);
const first = await issuesListLabelsForRepo(github.core, "octocat", "hello", { per_page: 2 });
assert.equal(first.length, 2);
api.taken();

const found = [[label(4)], [label(5)]];
mocks.use("searchLabels", ({ query, reply }) => {
  const items = (found[(query.page ?? 1) - 1] ?? []).map((each) => ({ ...each, score: 1 }));
  return reply.ok({ total_count: 2, incomplete_results: false, items });
});
const hits = await searchLabels(github.core, { repository_id: 1, q: "bug" }).toArray({ limit: 10 });
assert.deepEqual(
  hits.map(({ id }) => id),
  [4, 5],
);
assert.deepEqual(pathsTaken(), [
  "/search/labels?repository_id=1&q=bug",
  "/search/labels?repository_id=1&q=bug&page=2",
  "/search/labels?repository_id=1&q=bug&page=3",
]);

const created = await github.repos.issues.create("octocat", "hello", { title: "Found a bug" }).withMeta();
assert.equal(created.meta.status, 201);
assert.equal(api.taken()[0]?.headers.get("authorization"), "Bearer token");
api.fail(502);
const unsure = await github.repos.issues.create("octocat", "hello", { title: "Once" }).safe();
assert.equal(unsure.error?.attempts, 1, "a create without a key is not sent twice");

api.fail(502);
const repository = await reposGet(github.core, "octocat", "hello").withMeta();
assert.equal(repository.meta.attempts, 2);
const missing = await reposGet(github.core, "octocat", "none", { headers: { prefer: "code=404" } }).safe();
assert.equal(missing.error?.status, 404);
assert.equal(missing.error?.code, "http_404");
assert.equal(typeof (await github.zen.get()), "string");
console.log("done");
