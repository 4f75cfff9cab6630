import type { ContentDescriptor } from "../operation.ts";

/**
 * `text/event-stream`: values as the JSON or the text of an event's data, or whole events. Pulled, so a slow
 * reader holds the source back.
 */
export function eventStream(
  events: AsyncIterable<unknown>,
  framing: ContentDescriptor["framing"],
): ReadableStream<Uint8Array> {
  if (framing === "event") return encodeEach(events, (event) => writeEvent(Object(event)));
  return encodeEach(events, (event) =>
    writeEvent({ data: framing === "text" ? String(event) : JSON.stringify(event) }),
  );
}

/** JSON values, one a line. */
export function lineStream(values: AsyncIterable<unknown>, mediaType: string): ReadableStream<Uint8Array> {
  // RFC 7464, section 2.2.
  const start = /json-seq\b/.test(mediaType) ? "\x1e" : "";
  return encodeEach(values, (value) => `${start}${JSON.stringify(value)}\n`);
}

/** HTML standard, section 9.2: a line for each field, more than one for text of several lines. */
function writeEvent(event: { readonly [field: string]: unknown }): string {
  const lines = ["event", "id", "retry", "data"].flatMap((field) => {
    const value = event[field];
    if (value === undefined || value === null) return [];
    return String(value)
      .split(/\r\n|\n|\r/)
      .map((line) => `${field}: ${line}`);
  });
  return `${lines.join("\n")}\n\n`;
}

function encodeEach(
  source: AsyncIterable<unknown>,
  write: (value: unknown) => string,
): ReadableStream<Uint8Array> {
  const utf8 = new TextEncoder();
  const iterator = source[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(utf8.encode(write(next.value)));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
