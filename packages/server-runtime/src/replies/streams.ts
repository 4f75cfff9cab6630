/** `text/event-stream` of JSON values: one `data` line each. Pulled, so a slow reader holds the source back. */
export function eventStream(events: AsyncIterable<unknown>): ReadableStream<Uint8Array> {
  return encodeEach(events, (event) => `data: ${JSON.stringify(event)}\n\n`);
}

/** JSON values, one a line. */
export function lineStream(values: AsyncIterable<unknown>): ReadableStream<Uint8Array> {
  return encodeEach(values, (value) => `${JSON.stringify(value)}\n`);
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
