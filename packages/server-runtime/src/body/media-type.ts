/** A `Content-Type` taken apart (RFC 9110 section 8.3.1). */
export interface MediaType {
  /** Lower case, without parameters: `application/json`. */
  readonly essence: string;
  /** By lower-case name, in the order they came. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** `undefined` when the text is no media type, several of them, or says a parameter twice. */
export function parseMediaType(header: string): MediaType | undefined {
  if (header === json.essence) return json;
  const semicolon = header.indexOf(";");
  const essence = (semicolon === -1 ? header : header.slice(0, semicolon)).trim().toLowerCase();
  if (!grammar.test(essence)) return undefined;
  if (semicolon === -1) return { essence, parameters: noParameters };
  const parameters = parseParameters(header.slice(semicolon));
  return parameters && { essence, parameters };
}

const grammar = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/;
const noParameters: ReadonlyMap<string, string> = new Map();
/** What nearly every body says it is. */
const json: MediaType = { essence: "application/json", parameters: noParameters };

/** RFC 9110 section 5.6.6: an empty parameter is none. */
function parseParameters(text: string): ReadonlyMap<string, string> | undefined {
  const parameters = new Map<string, string>();
  let end = 0;
  for (const match of text.matchAll(parameter)) {
    if (match.index !== end) return undefined;
    end += match[0].length;
    const [, name, token, quoted] = match;
    if (name === undefined) continue;
    if (parameters.has(name.toLowerCase())) return undefined;
    parameters.set(name.toLowerCase(), token ?? quoted?.replace(/\\(.)/g, "$1") ?? "");
  }
  return end === text.length ? parameters : undefined;
}

const parameter =
  /;[ \t]*(?:([\w!#$%&'*+.^`|~-]+)=(?:([\w!#$%&'*+.^`|~-]+)|"((?:[^"\\]|\\[\t\x20-\x7e])*)"))?[ \t]*/g;

/** Whether a media type is in a range: `text/*`, `*\/*`, or the type itself. */
export function isInRange(essence: string, range: string): boolean {
  return (
    range === essence ||
    range === "*/*" ||
    (range.endsWith("/*") && essence.startsWith(range.slice(0, range.length - 1)))
  );
}
