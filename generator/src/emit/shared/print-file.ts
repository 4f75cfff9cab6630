import { posix } from "node:path";
import type { ImportSymbol, Part, SourceFile } from "./code.ts";

export interface PrintOptions {
  /** Suffix of relative imports: `.ts` where sources run as they are, `.js` for compiled projects. */
  readonly importSuffix: ".ts" | ".js" | "";
  /** The lines on top of each file. */
  readonly header: string;
}

/** Text of a generated file: header, imports, body. */
export function printFile(file: SourceFile, options: PrintOptions): string {
  const imports = settleImports(file);
  const print = (part: Part) => {
    if (typeof part === "string") return part;
    if (part.kind === "import") return imports.nameOf(part);
    return JSON.stringify(specifierOf(part, file.path, options.importSuffix));
  };
  const body = file.body.parts.map(print).join("");
  const header = file.path.endsWith(".md")
    ? options.header.replace(/^\/\/ (.*)$/gm, "<!-- $1 -->")
    : options.header;
  const blocks = [header, printImports(file, imports.used, options), body.trim()];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

interface UsedImport {
  readonly name: string;
  readonly alias: string;
  readonly from: ImportSymbol["from"];
  isType: boolean;
}

function settleImports(file: SourceFile) {
  const used = new Map<string, UsedImport>();
  const taken = new Set(file.declares);
  for (const part of file.body.parts) {
    if (typeof part === "string" || part.kind === "path" || isLocal(part, file)) continue;
    const known = used.get(keyOf(part));
    if (known) known.isType &&= part.isType;
    else {
      const alias = freeName(part.name, taken);
      taken.add(alias);
      used.set(keyOf(part), { name: part.name, alias, from: part.from, isType: part.isType });
    }
  }
  return {
    used: [...used.values()],
    nameOf: (symbol: ImportSymbol) => used.get(keyOf(symbol))?.alias ?? symbol.name,
  };
}

function keyOf(symbol: ImportSymbol): string {
  return `${typeof symbol.from === "string" ? symbol.from : `./${symbol.from.file}`}#${symbol.name}`;
}

function isLocal(symbol: ImportSymbol, file: SourceFile): boolean {
  return typeof symbol.from !== "string" && symbol.from.file === file.path;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let count = 2;
  while (taken.has(`${name}${count}`)) count += 1;
  return `${name}${count}`;
}

function printImports(file: SourceFile, used: readonly UsedImport[], options: PrintOptions): string {
  const bySpecifier = new Map<string, UsedImport[]>();
  for (const item of used) {
    const specifier = specifierOf(item.from, file.path, options.importSuffix);
    bySpecifier.set(specifier, [...(bySpecifier.get(specifier) ?? []), item]);
  }
  return [...bySpecifier]
    .sort(([a], [b]) => rank(a) - rank(b) || compare(a, b))
    .map(([specifier, items]) => printImport(specifier, items))
    .join("\n");
}

function printImport(specifier: string, items: readonly UsedImport[]): string {
  const isTypeOnly = items.every((item) => item.isType);
  const names = [...items]
    .sort((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.name, b.name))
    .map((item) => {
      const name = item.name === item.alias ? item.name : `${item.name} as ${item.alias}`;
      return item.isType && !isTypeOnly ? `type ${name}` : name;
    });
  const keyword = isTypeOnly ? "import type" : "import";
  const line = `${keyword} { ${names.join(", ")} } from ${JSON.stringify(specifier)};`;
  if (line.length <= 110) return line;
  return `${keyword} {\n${names.map((name) => `  ${name},\n`).join("")}} from ${JSON.stringify(specifier)};`;
}

function specifierOf(from: string | { readonly file: string }, importer: string, suffix: string): string {
  if (typeof from === "string") return from;
  const path = posix.relative(posix.dirname(importer), from.file).replace(/\.ts$/, suffix);
  return path.startsWith(".") ? path : `./${path}`;
}

/** Packages first, then parents, then siblings. */
function rank(specifier: string): number {
  if (!specifier.startsWith(".")) return 0;
  return specifier.startsWith("..") ? 1 : 2;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
