import { readFileSync, writeFileSync } from "node:fs";

/**
 * Puts text between the markers of a README: `<!-- numbers: what writes them -->` and `<!-- /numbers -->`.
 * @throws when the README has no such place.
 */
export function writeBetween(readme: string, name: string, source: string, text: string): void {
  const start = `<!-- ${name}: \`${source}\` -->`;
  const end = `<!-- /${name} -->`;
  const before = readFileSync(readme, "utf8");
  const from = before.indexOf(start);
  const to = before.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${readme} has no place for it: "${start}" and "${end}"`);
  writeFileSync(readme, `${before.slice(0, from + start.length)}\n\n${text}\n\n${before.slice(to)}`);
}
