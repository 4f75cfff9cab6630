import type { Lines } from "../load/locate.ts";

const frameWidth = 100;

/** The line with the one before and the one after, and a mark under the column. */
export function codeFrame(
  lines: Lines,
  { line, column }: { readonly line: number; readonly column: number },
): string {
  const width = String(line + 1).length;
  // Minified documents are one endless line: show the part around the column.
  const from = column > frameWidth - 10 ? column - 40 : 0;
  const shown = [line - 1, line, line + 1].flatMap((number) => {
    const content = lines.line(number)?.replaceAll("\t", " ");
    if (content === undefined || (number !== line && content.trim() === "")) return [];
    const part = content.slice(from, from + frameWidth).trimEnd();
    const row = `${number === line ? ">" : " "} ${String(number).padStart(width)} | ${part}`.trimEnd();
    const mark = `  ${" ".repeat(width)} | ${" ".repeat(column - 1 - from)}^`;
    return number === line ? [row, mark] : [row];
  });
  return shown.map((row) => `  ${row}`).join("\n");
}
