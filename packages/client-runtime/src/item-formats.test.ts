import fc from "fast-check";
import { expect, test } from "vitest";
import { type Call, call } from "./call.ts";
import type { Core } from "./core.ts";
import type { Fault } from "./fixtures/faulty-server.ts";
import { failureOf, setUp } from "./fixtures/set-up.ts";
import { jsonEvents, jsonLines, textEvents, wholeEvents } from "./item-formats.ts";
import type { ItemStream } from "./item-stream.ts";

/** A response whose body comes in these pieces. */
function responseOf(...pieces: readonly (string | Uint8Array<ArrayBuffer>)[]): Response {
  const rest = [...pieces];
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = rest.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(typeof piece === "string" ? new TextEncoder().encode(piece) : piece);
    },
  });
  return new Response(body);
}

async function all<T>(stream: ItemStream<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

test.each([
  { name: "events", text: 'data: {"a":1}\n\ndata: 2\n\n', want: [{ a: 1 }, 2] },
  { name: "data in several lines", text: "data: [1,\ndata: 2]\n\n", want: [[1, 2]] },
  { name: "other line ends", text: "data: 1\r\n\r\ndata: 2\r\rdata:3\n\n", want: [1, 2, 3] },
  { name: "comments and unknown fields", text: ": ping\nfoo: bar\ndata: 1\n\n\n\n", want: [1] },
  { name: "an event that is cut off", text: "data: 1\n\ndata: 2\n", want: [1] },
  { name: "what comes after [DONE]", text: "data: 1\n\ndata: [DONE]\n\ndata: 2\n\n", want: [1] },
  { name: "a byte order mark", text: "\uFEFFdata: 1\n\n", want: [1] },
])("of a stream with $name the JSON of each event is read", async ({ text, want }) => {
  expect(await all(jsonEvents(responseOf(text)))).toEqual(want);
});

test("whole events have what they say, and keep the last id", async () => {
  const text = "event: tick\nid: 7\nretry: 500\ndata: a\ndata: b\n\ndata:  c\nretry: soon\n\n";
  expect(await all(wholeEvents(responseOf(text)))).toEqual([
    { event: "tick", id: "7", retry: 500, data: "a\nb" },
    { id: "7", data: " c" },
  ]);
});

test("text events are their data", async () => {
  expect(await all(textEvents(responseOf("data: [DONE]\n\ndata: {\n\n")))).toEqual(["[DONE]", "{"]);
});

test("lines are JSON values; empty ones and record separators count for nothing", async () => {
  expect(await all(jsonLines(responseOf('{"a":1}\r\n\n\x1e2\nnull')))).toEqual([{ a: 1 }, 2, null]);
});

test("items are the same however the bytes are cut", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.constant(null))),
      fc.constantFrom("\n", "\r\n", "\r"),
      fc.array(fc.nat({ max: 9 })),
      async (values, end, cuts) => {
        const lines = values.flatMap((value) => [`data: ${JSON.stringify(value)}`, "", ""]);
        const bytes = new TextEncoder().encode(lines.join(end));
        const pieces: Uint8Array<ArrayBuffer>[] = [];
        let at = 0;
        for (const cut of cuts) {
          pieces.push(bytes.slice(at, at + cut));
          at += cut;
        }
        expect(await all(jsonEvents(responseOf(...pieces, bytes.slice(at))))).toEqual(values);
      },
    ),
  ));

test("who leaves the loop ends the connection", async () => {
  let ended: unknown;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode("1\n2\n")),
    cancel: () => {
      ended = true;
    },
  });
  for await (const item of jsonLines(new Response(body))) {
    expect(item).toBe(1);
    break;
  }
  expect(ended).toBe(true);
});

test("who never starts one can end it", async () => {
  let ended = false;
  const body = new ReadableStream<Uint8Array>({
    cancel: () => {
      ended = true;
    },
  });
  await jsonLines(new Response(body)).cancel();
  expect(ended).toBe(true);
});

/** A call whose answer is a stream of JSON lines. */
function streamOf(core: Core, signal?: AbortSignal): Call<ItemStream<unknown>, never> {
  const reads = { reads: "stream", accept: "application/jsonl", items: jsonLines } as const;
  return call(core, { id: "readIt", method: "GET", path: "/it", ...reads }, {}, { signal });
}

/** Sends headers and these lines, then what `end` does. */
function lines(text: string, end: Fault): Fault {
  return (response, request) => {
    response.writeHead(200, { "content-type": "application/jsonl" });
    response.write(text, () => end(response, request));
  };
}

test("an item that is not what was promised is an unreadable answer of its call", async () => {
  const { server, core } = await setUp();
  server.script(lines("1\n{\n2\n", (response) => response.end()));
  const stream = await streamOf(core);
  const items: unknown[] = [];
  const walk = async () => {
    for await (const item of stream) items.push(item);
  };
  expect(await failureOf(walk())).toMatchObject({
    code: "unreadable_response",
    operation: "readIt",
    snippet: "{",
  });
  expect(items).toEqual([1]);
});

test("a stream that breaks off is a failed connection, after the items that came", async () => {
  const { server, core } = await setUp();
  let breakOff = () => {};
  server.script(
    lines("1\n", (_, { socket }) => {
      breakOff = () => socket.resetAndDestroy();
    }),
  );
  const items = (await streamOf(core))[Symbol.asyncIterator]();
  expect((await items.next()).value).toBe(1);
  breakOff();
  expect(await failureOf(items.next())).toMatchObject({ code: "connection_failed", operation: "readIt" });
});

test("the caller's signal ends a stream that is being read, with its reason", async () => {
  const { server, core } = await setUp();
  server.script(lines("1\n", () => {}));
  const controller = new AbortController();
  const reason = new Error("the user left");
  const items = (await streamOf(core, controller.signal))[Symbol.asyncIterator]();
  expect((await items.next()).value).toBe(1);
  const next = failureOf(items.next());
  controller.abort(reason);
  expect(await next).toMatchObject({ code: "aborted", cause: reason });
});
