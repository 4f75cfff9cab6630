/** A name from another module. The printer writes the import; emitters only mention the symbol. */
export interface ImportSymbol {
  readonly kind: "import";
  readonly name: string;
  /** A package specifier, or a file of the same output. */
  readonly from: string | { readonly file: string };
  readonly isType: boolean;
}

/** Printed text with the symbols it mentions. */
export interface Code {
  readonly kind: "code";
  readonly parts: readonly (string | ImportSymbol)[];
}

/** What may stand in a `code` template. Nothing is printed for `undefined`. */
export type Piece = string | number | ImportSymbol | Code | readonly Piece[] | undefined;

/** One generated file, before imports are settled. */
export interface SourceFile {
  /** Path inside the output folder, with `/`: `resources/affiliates.ts`. */
  readonly path: string;
  /** Names the file declares; an import of the same name gets an alias. */
  readonly declares: readonly string[];
  readonly body: Code;
}

export function valueImport(name: string, from: ImportSymbol["from"]): ImportSymbol {
  return { kind: "import", name, from, isType: false };
}

export function typeImport(name: string, from: ImportSymbol["from"]): ImportSymbol {
  return { kind: "import", name, from, isType: true };
}

/**
 * Template tag. The template's own indentation is removed, and a piece of several lines
 * is indented to where it stands. A line that holds only an `undefined` piece is dropped.
 */
export function code(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Code {
  const texts = dedent(strings);
  const parts: (string | ImportSymbol)[] = [];
  let column = "";
  texts.forEach((text, index) => {
    parts.push(text);
    const lastLine = text.slice(text.lastIndexOf("\n") + 1);
    column = text.includes("\n") || index === 0 ? (/^\s*/.exec(lastLine)?.[0] ?? "") : column;
    if (index >= pieces.length) return;
    const flat = flatten(pieces[index]);
    const standsAlone = /(^|\n)[ \t]*$/.test(text) && /^[ \t]*(\n|$)/.test(texts[index + 1] ?? "");
    if (flat.length === 0 && standsAlone && (index > 0 || text !== "")) parts.push(dropLine);
    else
      for (const part of flat)
        parts.push(typeof part === "string" ? part.replace(/\n(?=[^\n])/g, `\n${column}`) : part);
  });
  return { kind: "code", parts: settleDroppedLines(parts) };
}

/** Pieces with a separator between those that print something. */
export function join(pieces: readonly Piece[], separator: string): Code {
  const parts: (string | ImportSymbol)[] = [];
  for (const piece of pieces) {
    const flat = flatten(piece);
    if (flat.length === 0) continue;
    if (parts.length > 0) parts.push(separator);
    parts.push(...flat);
  }
  return { kind: "code", parts };
}

/** The text as it would print, symbols by their plain names: to measure a line. */
export function plainText(piece: Piece): string {
  return flatten(piece)
    .map((part) => (typeof part === "string" ? part : part.name))
    .join("");
}

const dropLine = "\u0000";

function flatten(piece: Piece): (string | ImportSymbol)[] {
  if (piece === undefined || piece === "") return [];
  if (typeof piece === "string") return [piece];
  if (typeof piece === "number") return [String(piece)];
  if (!("kind" in piece)) return piece.flatMap(flatten);
  return piece.kind === "code" ? [...piece.parts] : [piece];
}

function dedent(strings: TemplateStringsArray): string[] {
  const first = strings[0] ?? "";
  if (!first.startsWith("\n")) return [...strings];
  const all = strings.join("\u0001");
  const indents = [...all.matchAll(/\n([ \t]*)(?=[^\s])/g)].map((match) => match[1]?.length ?? 0);
  const width = Math.min(...indents, Number.MAX_SAFE_INTEGER);
  const cut = new RegExp(`\\n[ \\t]{0,${Number.isFinite(width) && indents.length > 0 ? width : 0}}`, "g");
  const texts = strings.map((text) => text.replace(cut, "\n"));
  texts[0] = (texts[0] ?? "").slice(1);
  const last = texts.length - 1;
  texts[last] = (texts[last] ?? "").replace(/\n[ \t]*$/, "");
  return texts;
}

function settleDroppedLines(parts: readonly (string | ImportSymbol)[]): (string | ImportSymbol)[] {
  if (!parts.includes(dropLine)) return [...parts];
  const settled: (string | ImportSymbol)[] = [];
  let swallow = false;
  for (const part of parts) {
    if (part === dropLine) {
      const before = settled.at(-1);
      if (typeof before === "string") settled[settled.length - 1] = before.replace(/(^|\n)[ \t]*$/, "$1");
      swallow = true;
    } else if (swallow && typeof part === "string") {
      settled.push(part.replace(/^[ \t]*\n?/, ""));
      swallow = false;
    } else {
      settled.push(part);
      swallow = false;
    }
  }
  return settled.filter((part) => part !== "");
}
