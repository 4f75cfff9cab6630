import { lineWidth } from "./room.ts";

/** What a comment says. Texts come from the document and are not trusted. */
export interface DocText {
  /** First line; left out when the description starts with it. */
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  readonly isDeprecated?: boolean;
  readonly default?: unknown;
  /** Further block tags, one entry each: `@param query Filters.` */
  readonly tags?: readonly string[];
}

/**
 * A TSDoc comment, or `undefined` when there is nothing to say. No text can end the comment, add a tag
 * or reorder what a reader sees.
 *
 * @param indent columns in front of the comment, for wrapping
 */
export function docComment(text: DocText, indent = 0): string | undefined {
  const width = lineWidth - indent - 3;
  const prose = proseOf(text).flatMap((block) => wrapBlock(block, width).map(withoutTag));
  const tags = tagsOf(text).flatMap((tag) => wrapLine(tag, width, "  "));
  const lines = [...prose, ...(prose.length > 0 && tags.length > 0 ? [""] : []), ...tags].map(harmless);
  const [only] = lines;
  if (only === undefined) return undefined;
  if (lines.length === 1 && only.length + 4 <= width) return `/** ${only} */`;
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}

/** Prose as blocks: code between fences is one, every other line is its own. */
function proseOf(text: DocText): readonly string[] {
  const description = clean(text.description ?? "");
  const summary = clean(text.summary ?? "").replaceAll("\n", " ");
  if (summary === "" || description.startsWith(summary.replace(/\.$/, ""))) return blocksOf(description);
  if (description === "") return [summary];
  return [summary, "", ...blocksOf(description)];
}

function blocksOf(text: string): readonly string[] {
  if (text === "") return [];
  const blocks: string[] = [];
  let fence: string | undefined;
  for (const line of text.split("\n")) {
    const mark = /^\s*(```|~~~)/.exec(line)?.[1];
    if (fence !== undefined) blocks.push(`${blocks.pop() ?? ""}\n${line}`);
    else if (line !== "" || blocks.at(-1) !== "") blocks.push(line);
    if (mark !== undefined) fence = fence === undefined ? mark : fence === mark ? undefined : fence;
  }
  return blocks;
}

function tagsOf(text: DocText): readonly string[] {
  return [
    ...(text.tags ?? []).map((tag) => clean(tag).replaceAll("\n", " ")),
    ...(text.default === undefined ? [] : [`@default ${JSON.stringify(text.default)}`]),
    ...(text.isDeprecated ? ["@deprecated"] : []),
  ];
}

function wrapBlock(block: string, width: number): readonly string[] {
  if (block.includes("\n")) return block.split("\n");
  if (/^\s*(\||```|~~~)/.test(block)) return [block];
  const marker = /^\s*(?:(?:[-*+]|\d+[.)])\s+)?/.exec(block)?.[0] ?? "";
  return wrapLine(block, width, " ".repeat(Math.min(marker.length, 8)));
}

function wrapLine(line: string, width: number, hanging: string): readonly string[] {
  if (line.length <= width) return [line];
  const lines: string[] = [];
  let current = /^\s*/.exec(line)?.[0] ?? "";
  for (const word of line.trim().split(/ +/)) {
    const longer = current.trim() === "" ? current + word : `${current} ${word}`;
    if (longer.length <= width || current.trim() === "") current = longer;
    else {
      lines.push(current);
      current = hanging + word;
    }
  }
  return [...lines, current];
}

/** Line ends unified; control characters and marks that reorder text removed. */
function clean(text: string): string {
  return (
    text
      .replace(/\r\n?|\u2028|\u2029/g, "\n")
      .replaceAll("\t", "  ")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, "")
      .replace(/[ ]+$/gm, "")
      .trim()
  );
}

/** A line of prose that begins like a block tag is no tag. */
function withoutTag(line: string): string {
  if (!line.includes("@")) return line;
  return line.replace(/^(\s*)@/, "$1\\@").replaceAll("{@", "{\\@");
}

function harmless(line: string): string {
  return line.replaceAll("*/", "*\\/");
}
