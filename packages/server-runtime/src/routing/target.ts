/** Path of a request target, percent-encoding untouched: of `/v1/me?x=1`, and of `http://host/v1/me` (RFC 9112 section 3.2.2). */
export function pathOf(target: string): string {
  const start = pathStart(target);
  const end = pathEnd(target, start);
  return start === end ? "/" : target.slice(start, end);
}

/** Query of a request target without the question mark; empty when there is none. */
export function queryOf(target: string): string {
  const mark = pathEnd(target, 0);
  if (target[mark] !== "?") return "";
  const hash = target.indexOf("#", mark);
  return target.slice(mark + 1, hash === -1 ? undefined : hash);
}

function pathStart(target: string): number {
  if (target.startsWith("/")) return 0;
  const authority = target.indexOf("://");
  if (authority === -1) return 0;
  const slash = target.indexOf("/", authority + 3);
  return slash === -1 ? pathEnd(target, authority) : slash;
}

function pathEnd(target: string, start: number): number {
  for (let index = start; index < target.length; index += 1) {
    const character = target.charCodeAt(index);
    if (character === questionMark || character === hashMark) return index;
  }
  return target.length;
}

const questionMark = 0x3f;
const hashMark = 0x23;
