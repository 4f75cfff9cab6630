import { templateOf } from "./template.ts";

/** A name from another module. The printer writes the import; emitters only mention the symbol. */
export interface ImportSymbol {
  readonly kind: "import";
  readonly name: string;
  /** A package specifier, or a file of the same output. */
  readonly from: string | { readonly file: string };
  readonly isType: boolean;
}

/** The quoted specifier of another file of the same output, for `import()` and `export * from`. */
export interface ModulePath {
  readonly kind: "path";
  readonly file: string;
}

/** Printed text with the symbols it mentions. */
export interface Code {
  readonly kind: "code";
  readonly parts: readonly Part[];
}

/** What is left of a piece once templates are filled. */
export type Part = string | ImportSymbol | ModulePath;

/** What may stand in a `code` template. Nothing is printed for `undefined`. */
export type Piece = string | number | ImportSymbol | ModulePath | Code | readonly Piece[] | undefined;

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

export function modulePath(target: { readonly file: string }): ModulePath {
  return { kind: "path", file: target.file };
}

/**
 * Template tag. The template's own indentation is removed, and a piece of several lines
 * is indented to where it stands. A line that holds only an `undefined` piece is dropped.
 */
export function code(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Code {
  const { first, slots } = templateOf(strings);
  const parts: Part[] = [];
  addText(parts, first);
  slots.forEach(({ column, isAlone, after }, index) => {
    const piece = pieces[index];
    if (isAlone && isEmpty(piece)) {
      trimLastLine(parts);
      addText(parts, after.replace(/^[ \t]*\n?/, ""));
    } else {
      addPiece(parts, column === "" || isOneLine(piece) ? piece : indented(piece, column));
      addText(parts, after);
    }
  });
  return { kind: "code", parts };
}

/** Pieces with a separator between those that print something. */
export function join(pieces: readonly Piece[], separator: string): Code {
  const parts: Part[] = [];
  for (const piece of pieces) {
    if (isEmpty(piece)) continue;
    if (parts.length > 0) addText(parts, separator);
    addPiece(parts, piece);
  }
  return { kind: "code", parts };
}

/** A piece whose lines after the first are indented by so many columns more. */
export function hang(piece: Piece, columns: number): Code {
  return indented(piece, " ".repeat(columns));
}

/** Columns of a piece on its line, symbols by their plain names; without end for a piece of several lines. */
export function columnsOf(piece: Piece): number {
  if (piece === undefined) return 0;
  if (typeof piece === "string") return piece.includes("\n") ? Number.POSITIVE_INFINITY : piece.length;
  if (typeof piece === "number") return String(piece).length;
  if ("kind" in piece && piece.kind !== "code") return plainText(piece).length;
  let columns = 0;
  for (const part of "kind" in piece ? piece.parts : piece) columns += columnsOf(part);
  return columns;
}

export function isOneLine(piece: Piece): boolean {
  return Number.isFinite(columnsOf(piece));
}

/** The text as it would print, symbols by their plain names. */
export function plainText(piece: Piece): string {
  if (piece === undefined) return "";
  if (typeof piece === "string") return piece;
  if (typeof piece === "number") return String(piece);
  if (!("kind" in piece)) return piece.map(plainText).join("");
  if (piece.kind === "code") return piece.parts.map(plainText).join("");
  return piece.kind === "path" ? `"../${piece.file}"` : piece.name;
}

function isEmpty(piece: Piece): boolean {
  if (piece === undefined || piece === "") return true;
  if (typeof piece !== "object") return false;
  if (!("kind" in piece)) return piece.every(isEmpty);
  return piece.kind === "code" && piece.parts.length === 0;
}

function addPiece(parts: Part[], piece: Piece): void {
  if (piece === undefined) return;
  if (typeof piece === "string" || typeof piece === "number") addText(parts, String(piece));
  else if (!("kind" in piece)) for (const part of piece) addPiece(parts, part);
  else if (piece.kind === "code") for (const part of piece.parts) addPiece(parts, part);
  else parts.push(piece);
}

/** Neighbouring texts are one part. */
function addText(parts: Part[], text: string): void {
  const last = parts.at(-1);
  if (text === "") return;
  if (typeof last === "string") parts[parts.length - 1] = last + text;
  else parts.push(text);
}

function trimLastLine(parts: Part[]): void {
  const last = parts.pop();
  if (typeof last === "string") addText(parts, last.replace(/(^|\n)[ \t]*$/, "$1"));
  else if (last) parts.push(last);
}

/** Puts the indentation behind every line break but those before an empty line and the last. */
function indented(piece: Piece, indentation: string): Code {
  const parts: Part[] = [];
  addPiece(parts, piece);
  const broken = `\n${indentation}`;
  const lines = parts.map((part, index) => {
    if (typeof part !== "string" || !part.includes("\n")) return part;
    const text = part.replace(/\n(?=[^\n])/g, broken);
    return part.endsWith("\n") && index + 1 < parts.length ? text + indentation : text;
  });
  return { kind: "code", parts: lines };
}
