const lineBreak = /\r\n|[\n\r\u2028\u2029]/;
const blank = /^[\t\v\f \u0085\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]*/;
const tab = 4;

/** A comment whose later lines stand as much further right as its first one. */
export function printComment(comment: string, indent: number): string {
  const [first = "", ...others] = comment.split(lineBreak);
  return [first.trim(), ...others.map((line) => " ".repeat(indent + leadOf(line)) + line.trim())].join("\n");
}

/** Columns in front of the first letter of a line. */
function leadOf(line: string): number {
  let columns = 0;
  for (const space of blank.exec(line)?.[0] ?? "") columns += space === "\t" ? tab - (columns % tab) : 1;
  return columns;
}
