import type { Random } from "../support/random.ts";
import {
  headerNames,
  headerValues,
  hostileSegments,
  hostileValues,
  methods,
  pieces,
  queryNames,
} from "./hostile-values.ts";
import { mutateJson } from "./mutate-json.ts";

/** A valid request of the document, in the parts that are mutated. */
export interface Sample {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Parsed JSON; `undefined` for no body. */
  readonly body: unknown;
}

/** A request to send: framed right, whatever else is wrong with it. */
export interface Case {
  readonly method: string;
  readonly text: string;
}

/** Changes one to three things about a request and writes it down. */
export function mutate(sample: Sample, random: Random): Case {
  let { method, target, body } = sample;
  const headers = sample.headers.map(([name, value]): [string, string] => [name, value]);
  let text = body === undefined ? "" : JSON.stringify(body);
  for (let changes = 1 + random.below(3); changes > 0; changes -= 1) {
    const kind = random.below(10);
    if (kind === 0) method = random.pick(methods);
    else if (kind === 1) target = mutatePath(target, random);
    else if (kind <= 3) target = mutateQuery(target, random);
    else if (kind <= 5) mutateHeaders(headers, random);
    else if (kind === 6) text = mutateText(text, random);
    else {
      body = mutateJson(body, random);
      text = JSON.stringify(body) ?? "";
    }
  }
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  const length = text === "" ? [] : [`Content-Length: ${Buffer.byteLength(text)}`];
  const head = [`${method} ${target} HTTP/1.1`, "Host: api.heldsway.com", ...lines, ...length, "", ""];
  return { method, text: head.join("\r\n") + text };
}

function mutatePath(target: string, random: Random): string {
  const [path = "", query] = target.split("?");
  const segments = path.split("/");
  const place = 1 + random.below(segments.length);
  segments.splice(place, random.below(2), random.pick(hostileSegments));
  const mutated = segments.join("/") || "/";
  return query === undefined ? mutated : `${mutated}?${query}`;
}

function mutateQuery(target: string, random: Random): string {
  const separator = target.includes("?") ? "&" : "?";
  const more = random.chance(0.05) ? 200 : 1 + random.below(2);
  const pairs = Array.from(
    { length: more },
    () => `${random.pick(queryNames)}=${random.pick(hostileValues)}`,
  );
  return target + separator + pairs.join(random.pick(["&", "&", "&&", ";"]));
}

function mutateHeaders(headers: [string, string][], random: Random): void {
  if (random.chance(0.2)) headers.splice(random.below(headers.length + 1), 1);
  else headers.push([random.pick(headerNames), random.pick(headerValues)]);
}

/** Breaks the text of a body; what it was framed by is written afterwards. */
function mutateText(text: string, random: Random): string {
  const place = random.below(text.length + 1);
  const tail = random.chance(0.3) ? "" : text.slice(place + random.below(3));
  return text.slice(0, place) + random.pick(pieces) + tail;
}

/** Flips, drops, repeats and inserts bytes anywhere, framing and all. */
export function mutateBytes(text: string, random: Random): Buffer {
  const bytes = [...Buffer.from(text, "latin1")];
  for (let changes = 1 + random.below(6); changes > 0; changes -= 1) {
    const place = random.below(bytes.length);
    const kind = random.below(4);
    if (kind === 0) bytes[place] = random.below(256);
    else if (kind === 1) bytes.splice(place, 1 + random.below(8));
    else if (kind === 2) bytes.splice(place, 0, ...bytes.slice(place, place + random.below(40)));
    else bytes.splice(place, 0, random.pick([0, 10, 13, 32, 9, 58, 44, 255, 127, 48]));
  }
  return Buffer.from(bytes);
}
