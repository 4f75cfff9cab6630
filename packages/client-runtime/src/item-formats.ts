import { endOfItems, itemReader } from "./item-stream.ts";

/** One event of `text/event-stream`. */
export interface ServerSentEvent {
  data: string;
  event?: string;
  id?: string;
  /** Milliseconds to wait before connecting again. */
  retry?: number;
}

/** Reads `text/event-stream` whose events carry JSON. `[DONE]`, which some servers send last, ends it. */
export const jsonEvents = /* @__PURE__ */ itemReader({
  cut: eventsOf,
  parse: ({ data }) => (data === "[DONE]" ? endOfItems : JSON.parse(data)),
  textOf: ({ data }) => data,
});

/** Reads `text/event-stream` whose events carry text. */
export const textEvents = /* @__PURE__ */ itemReader({
  cut: eventsOf,
  parse: ({ data }) => data,
  textOf: ({ data }) => data,
});

/** Reads `text/event-stream` as events with all they say: `data`, `event`, `id`, `retry`. */
export const wholeEvents = /* @__PURE__ */ itemReader({
  cut: eventsOf,
  parse: (event) => event,
  textOf: ({ data }) => data,
});

/** Reads JSON values, one a line: JSON Lines, NDJSON, JSON text sequences. */
export const jsonLines = /* @__PURE__ */ itemReader({
  cut: recordsOf,
  parse: (line) => JSON.parse(line),
  textOf: (line) => line,
});

/** HTML standard, section 9.2.6. An event that its blank line does not end is no event. */
async function* eventsOf(lines: AsyncIterable<string>): AsyncGenerator<ServerSentEvent, void> {
  let data: string[] = [];
  let event: Omit<ServerSentEvent, "data"> = {};
  for await (const line of lines) {
    const [, field = "", value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (line === "") {
      if (data.length > 0) yield { data: data.join("\n"), ...event };
      data = [];
      // The last id stays that of the events after it.
      event = event.id === undefined ? {} : { id: event.id };
    } else if (field === "data") data.push(value);
    else if (field === "event") event.event = value;
    else if (field === "id" && !value.includes("\0")) event.id = value;
    else if (field === "retry" && /^\d+$/.test(value)) event.retry = Number(value);
  }
}

async function* recordsOf(lines: AsyncIterable<string>): AsyncGenerator<string, void> {
  for await (const line of lines) {
    // RFC 7464 puts a record separator before each text.
    const record = line.startsWith("\x1e") ? line.slice(1) : line;
    if (record.trim() !== "") yield record;
  }
}
