import fc from "fast-check";
import { expect, test } from "vitest";
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

test("what is wrong is told by the errors that are given for it", async () => {
  const faults = { broken: () => new Error("broken"), unreadable: (text: string) => new Error(text) };
  await expect(all(jsonLines(responseOf("1\n{\n"), faults))).rejects.toThrow("{");
  const body = new ReadableStream<Uint8Array>({ pull: () => Promise.reject(new Error("reset")) });
  await expect(all(jsonLines(new Response(body), faults))).rejects.toThrow("broken");
});
