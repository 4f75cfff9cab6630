// The clients of test/golden/pages-by-*, walking lists over HTTP in every style.

import { type Core, type ListOptions, type PageCall, SdkError } from "@heldsway/client-runtime";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  createCore,
  listAudit,
  listEvents,
  listNotes,
  searchLogs,
} from "../golden/pages-by-cursor/expected/client/operations.ts";
import { listFiles, listJobs } from "../golden/pages-by-id/expected/client/operations.ts";
import {
  listEntries,
  listMembers,
  listReports,
} from "../golden/pages-by-number/expected/client/operations.ts";
import { listCalls, listIssues, listRuns } from "../golden/pages-by-url/expected/client/operations.ts";
import { type Pages, type ShelfServer, startShelfServer, type Thing, windowSize } from "./shelf-server.ts";

let server: ShelfServer;
let core: Core;
beforeAll(async () => {
  server = await startShelfServer();
  core = createCore({ baseUrl: server.url });
});
afterAll(() => server[Symbol.asyncDispose]());

type Walk = (core: Core, options?: ListOptions) => PageCall<Thing, unknown, unknown>;

interface Style {
  readonly name: string;
  readonly walk: Walk;
  /** Whether a page may come without items in the middle of a list. */
  readonly canBeEmpty?: true;
  /** Whether the end shows only on the page after it. */
  readonly endsLate?: true;
}

const limit = 3;
const styles: readonly Style[] = [
  { name: "cursor", canBeEmpty: true, walk: (core, options) => listNotes(core, { limit }, options) },
  {
    name: "iterator token",
    canBeEmpty: true,
    walk: (core, options) => listEvents(core, { limit }, options),
  },
  {
    name: "last id of the reply",
    canBeEmpty: true,
    walk: (core, options) => listFiles(core, { limit }, options),
  },
  { name: "last id of an item", walk: (core, options) => listJobs(core, { limit }, options) },
  {
    name: "Link header",
    canBeEmpty: true,
    walk: (core, options) => listIssues(core, { limit }, options),
  },
  {
    name: "Link header of an envelope",
    canBeEmpty: true,
    walk: (core, options) => listRuns(core, { limit }, options),
  },
  {
    name: "next-page URL",
    canBeEmpty: true,
    walk: (core, options) => listCalls(core, { limit }, options),
  },
  {
    name: "page number",
    endsLate: true,
    walk: (core, options) => listMembers(core, { limit }, options),
  },
  {
    name: "page number from 0",
    canBeEmpty: true,
    walk: (core, options) => listReports(core, { limit }, options),
  },
  { name: "offset", canBeEmpty: true, walk: (core, options) => listEntries(core, { limit }, options) },
  {
    name: "cursor in the body",
    canBeEmpty: true,
    walk: (core, options) => searchLogs(core, {}, options),
  },
  {
    name: "names of the extension",
    canBeEmpty: true,
    walk: (core, options) => listAudit(core, { limit }, options),
  },
];

/** Things with ids of their own, cut into pages of any size. */
const pages: fc.Arbitrary<Pages> = fc
  .array(fc.nat({ max: windowSize }), { maxLength: 6 })
  .map((sizes) =>
    sizes.map((size, page) => Array.from({ length: size }, (_, at) => ({ id: `p${page}i${at}` }))),
  );

describe.each(styles)("$name", ({ walk, canBeEmpty, endsLate }) => {
  const given = canBeEmpty ? pages : pages.map((all) => all.filter((page) => page.length > 0));

  test("gives every item once and in order, with as many requests as there are pages", async () => {
    await fc.assert(
      fc.asyncProperty(given, fc.boolean(), async (all, prefetch) => {
        server.pages = all;
        const items: Thing[] = [];
        for await (const item of walk(core, { prefetch })) items.push(item);
        expect(items).toEqual(all.flat());
        const requests = server.taken();
        expect(requests).toHaveLength(Math.max(1, all.length + (endsLate && all.length > 0 ? 1 : 0)));
        const limits = requests.map(({ searchParams }) => searchParams.get("limit"));
        expect(new Set(limits).size).toBe(1);
      }),
      { numRuns: 60 },
    );
  });

  test("awaited it is the first page, in a loop by pages all of them", async () => {
    server.pages = [[{ id: "a" }], [{ id: "b" }, { id: "c" }], [{ id: "d" }]];
    const first = await walk(core);
    expect(server.taken()).toHaveLength(1);
    const loaded: unknown[] = [];
    for await (const page of walk(core).pages()) loaded.push(page);
    expect(loaded[0]).toEqual(first);
    expect(JSON.stringify(loaded)).toMatch(/"a".*"b".*"c".*"d"/);
    expect(loaded).toHaveLength(endsLate ? 4 : 3);
    server.taken();
  });

  test("goes on where an error says", async () => {
    server.pages = [[{ id: "a" }], [{ id: "b" }], [{ id: "c" }]];
    let answers = 0;
    const failing = createCore({
      baseUrl: server.url,
      middleware: [
        async (request, next) => {
          const response = await next(request);
          answers += 1;
          return answers === 2 ? new Response(null, { status: 403 }) : response;
        },
      ],
    });
    const items: Thing[] = [];
    const error = await failureOf(async () => {
      for await (const item of walk(failing)) items.push(item);
    });
    expect(error).toMatchObject({ status: 403, resumeCursor: expect.any(String) });
    const { resumeCursor } = error;
    for await (const item of walk(core, { resumeCursor })) items.push(item);
    expect(items).toEqual([{ id: "a" }, { id: "b" }, { id: "c" }]);
    server.taken();
  });
});

async function failureOf(work: () => Promise<void>): Promise<SdkError> {
  const error: unknown = await work().catch((caught: unknown) => caught);
  if (SdkError.is(error)) return error;
  throw new Error("it did not fail");
}
