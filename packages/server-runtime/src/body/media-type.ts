/** A `Content-Type` taken apart (RFC 9110 section 8.3.1). */
export interface MediaType {
  /** Lower case, without parameters: `application/json`. */
  readonly essence: string;
  /** Lower case. */
  readonly charset: string | undefined;
}

/** `undefined` when the text is no media type. */
export function parseMediaType(header: string): MediaType | undefined {
  const semicolon = header.indexOf(";");
  const essence = (semicolon === -1 ? header : header.slice(0, semicolon)).trim().toLowerCase();
  if (!grammar.test(essence)) return undefined;
  if (semicolon === -1) return { essence, charset: undefined };
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(header)?.[1]?.toLowerCase();
  return { essence, charset };
}

const grammar = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/;

/** Whether a media type is in a range: `text/*`, `*\/*`, or the type itself. */
export function isInRange(essence: string, range: string): boolean {
  return (
    range === essence ||
    range === "*/*" ||
    (range.endsWith("/*") && essence.startsWith(range.slice(0, range.length - 1)))
  );
}
