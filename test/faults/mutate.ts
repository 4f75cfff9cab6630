import { listOf, objectOf } from "../support/json-tree.ts";
import type { Random } from "../support/random.ts";

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

const methods = [
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
  "TRACE",
  "PURGE",
  "QUERY",
] as const;

const hostileSegments = [
  "",
  ".",
  "..",
  "%2e%2e",
  "%2f",
  "%00",
  "%",
  "%zz",
  "%ff",
  "%c0%af",
  "%ed%a0%80",
  "__proto__",
  "constructor",
  "*",
  "{id}",
  "a:b",
  "a;b=c",
  "'--",
  "%F0%9F%92%A9",
  "a".repeat(2000),
  "-1",
  "NaN",
  "aff_",
  "\\",
  "|",
] as const;

function mutatePath(target: string, random: Random): string {
  const [path = "", query] = target.split("?");
  const segments = path.split("/");
  const place = 1 + random.below(segments.length);
  segments.splice(place, random.below(2), random.pick(hostileSegments));
  const mutated = segments.join("/") || "/";
  return query === undefined ? mutated : `${mutated}?${query}`;
}

const queryNames = [
  "limit",
  "cursor",
  "sort",
  "status",
  "created_after",
  "search",
  "x",
  "__proto__",
  "a[b]",
  "%",
  "",
] as const;
const hostileValues = [
  "",
  "0",
  "-1",
  "1e999",
  "9".repeat(40),
  "NaN",
  "true",
  "null",
  "%00",
  "%ff",
  "%",
  "+",
  "a,b,,c",
  "%5B%5D",
  "2020-13-45",
  "'%20OR%201=1",
  "{}",
  "x".repeat(4000),
  "%ED%A0%80",
  "eyJhIjoxfQ",
  "toString",
  "2026-01-01T00:00:00Z",
] as const;

function mutateQuery(target: string, random: Random): string {
  const separator = target.includes("?") ? "&" : "?";
  const more = random.chance(0.05) ? 200 : 1 + random.below(2);
  const pairs = Array.from(
    { length: more },
    () => `${random.pick(queryNames)}=${random.pick(hostileValues)}`,
  );
  return target + separator + pairs.join(random.pick(["&", "&", "&&", ";"]));
}

const headerNames = [
  "Authorization",
  "Content-Type",
  "Accept",
  "Idempotency-Key",
  "Content-Encoding",
  "If-Match",
  "Range",
  "Cookie",
  "X-Forwarded-Proto",
  "Expect",
  "Connection",
  "X-Request-Id",
  "Prefer",
  "__proto__",
  "Trailer",
  "Te",
  "Origin",
] as const;
const headerValues = [
  "",
  " ",
  "Bearer",
  "Bearer ",
  "Bearer a b",
  "Basic !!!",
  "Basic Og==",
  "application/json",
  "application/json; charset=utf-16",
  "text/plain",
  "multipart/form-data",
  "multipart/form-data; boundary=x",
  "application/x-www-form-urlencoded",
  "*/*;q=0",
  "application/xml",
  ";;;=",
  ",,,,",
  '"',
  '"\\"',
  "gzip",
  "identity",
  "\xff\xfe",
  "100-continue",
  "close",
  "bytes=0-",
  "k".repeat(255),
  "k".repeat(256),
  "a=b; a=c; __proto__=1",
  "1, 2",
  "trailers",
  "x".repeat(8000),
  "application/json, text/html",
] as const;

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

const pieces = [
  "",
  "{",
  "}",
  "[",
  '"',
  ",",
  ":",
  "\\",
  "\0",
  "\ud800",
  "é",
  "1e400",
  "-",
  '{"__proto__":{"admin":true}}',
  "null",
  "[".repeat(40),
  '"\\ud800"',
  '"\\u0000"',
  "0".repeat(500),
  "\u2028",
  "//",
  "\ufeff",
] as const;

const leaves = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  -0,
  2 ** 53,
  "",
  " ",
  "\0",
  "\ud800",
  "é".repeat(300),
  "a".repeat(70_000),
  [],
  {},
  [[]],
  "2026-02-30T25:61:61Z",
  "9999999999999999999999",
  "-0.00",
  "__proto__",
  "USD",
  "aff_",
  { $ref: "#" },
  [null, null],
] as const;

/** Replaces, removes, adds or nests somewhere in a tree; depth of the place by chance. */
function mutateJson(value: unknown, random: Random): unknown {
  if (Array.isArray(value) && value.length > 0 && random.chance(0.8)) {
    const place = random.below(value.length);
    const copy = [...listOf(value)];
    if (random.chance(0.1)) return Array.from({ length: 300 }, () => copy[place]);
    copy[place] = mutateJson(copy[place], random);
    return copy;
  }
  const entries = Object.entries(objectOf(value));
  if (entries.length > 0 && random.chance(0.85)) {
    const place = random.below(entries.length);
    const [key = "", member] = entries[place] ?? [];
    const kind = random.below(6);
    if (kind === 0) entries.splice(place, 1);
    else if (kind === 1)
      entries.push([random.pick(["__proto__", "constructor", "id", "status", "", "x\0y"]), member]);
    else entries[place] = [key, mutateJson(member, random)];
    return Object.fromEntries(entries);
  }
  if (random.chance(0.03)) return nested(value, random.pick([10, 31, 32, 33, 200]));
  return random.pick(leaves);
}

function nested(value: unknown, levels: number): unknown {
  return levels === 0 ? value : nested([value], levels - 1);
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
