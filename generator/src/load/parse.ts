import type { Report } from "../diagnostics.ts";
import type { DocumentFile } from "./document.ts";
import { isTooDeep, isTooLarge, mayBeTooDeep, mostLevels } from "./nesting.ts";

/** Text of a file with what to call it. */
export interface SourceText {
  readonly path: string;
  readonly shown: string;
  readonly text: string;
}

/** Parses JSON or YAML, whichever it is; undefined after a diagnostic. */
export async function parse(source: SourceText, report: Report): Promise<DocumentFile | undefined> {
  const text = source.text.startsWith("\uFEFF") ? source.text.slice(1) : source.text;
  if (text.trim() === "") {
    report.addForFile("unreadable-file", source.shown, "the file is empty; expected an OpenAPI document");
    return undefined;
  }
  // A mark of another encoding, read as UTF-8, is two characters that stand for none; binary files hold zeros.
  if (/^\uFFFD\uFFFD|\0/.test(text.slice(0, 1000))) {
    report.addForFile("unreadable-file", source.shown, "the file is not text in UTF-8; save it as UTF-8");
    return undefined;
  }
  return isYaml(source.path, text)
    ? parseYaml({ ...source, text }, report)
    : parseJson({ ...source, text }, report);
}

/** Parses a file that a reference names: one of prose is a text as a whole, for a description. */
export async function parseReferred(source: SourceText, report: Report): Promise<DocumentFile | undefined> {
  if (!/\.(md|markdown|txt)$/i.test(source.path)) return parse(source, report);
  return { ...source, syntax: "yaml", root: source.text.replace(/^\uFEFF/, "") };
}

function isYaml(path: string, text: string): boolean {
  if (/\.ya?ml$/i.test(path)) return true;
  if (/\.json$/i.test(path)) return false;
  return !/^\s*[{[]/.test(text);
}

async function parseJson(source: SourceText, report: Report): Promise<DocumentFile | undefined> {
  try {
    const root: unknown = JSON.parse(source.text);
    if (mayBeTooDeep(source.text) && isTooDeep(root)) {
      report.addForFile(
        "unreadable-file",
        source.shown,
        `the file nests more than ${mostLevels} levels deep`,
      );
      return undefined;
    }
    return { ...source, syntax: "json", root };
  } catch {
    const { describeJsonError } = await import("./json-error.ts");
    const { offset, message } = describeJsonError(source.text);
    report.addAtOffset("malformed-json", source, offset, message);
    return undefined;
  }
}

async function parseYaml(source: SourceText, report: Report): Promise<DocumentFile | undefined> {
  const { parseDocument } = await import("yaml");
  // A lower level would hide that a file holds several documents.
  const document = parseDocument(source.text, { merge: true, prettyErrors: false, logLevel: "error" });
  for (const error of document.errors) {
    report.addAtOffset("malformed-yaml", source, error.pos[0], described(error.message));
  }
  if (document.errors.length > 0) return undefined;
  const root = plainOf(document);
  if (root !== undefined && !isTooDeep(root.value) && !isTooLarge(root.value))
    return { ...source, syntax: "yaml", root: root.value };
  const message =
    root !== undefined && isTooDeep(root.value)
      ? `the file nests more than ${mostLevels} levels deep, or an alias (*name) holds itself`
      : "the file's aliases (*name) repeat too much of it, or one holds itself";
  report.addForFile("unreadable-file", source.shown, message);
  return undefined;
}

/** Undefined where a map merges itself into itself. */
function plainOf(document: {
  toJS(options: { maxAliasCount: number }): unknown;
}): { readonly value: unknown } | undefined {
  try {
    // One object for all aliases of an anchor, so that many take no room; documents have hundreds.
    return { value: document.toJS({ maxAliasCount: -1 }) };
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function described(message: string): string {
  if (message.includes("call stack")) return "nests too deep";
  if (message.includes("multiple documents"))
    return 'the file holds several documents; keep one and its "---"';
  return message.slice(0, 1).toLowerCase() + message.slice(1).replace(/\.$/, "");
}
