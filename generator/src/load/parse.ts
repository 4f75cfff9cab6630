import type { Report } from "../diagnostics.ts";
import type { DocumentFile } from "./document.ts";

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
    return { ...source, syntax: "json", root: JSON.parse(source.text) };
  } catch {
    const { describeJsonError } = await import("./json-error.ts");
    const { offset, message } = describeJsonError(source.text);
    report.addAtOffset("malformed-json", source, offset, message);
    return undefined;
  }
}

async function parseYaml(source: SourceText, report: Report): Promise<DocumentFile | undefined> {
  const { parseDocument } = await import("yaml");
  const document = parseDocument(source.text, { merge: true, prettyErrors: false, logLevel: "silent" });
  for (const error of document.errors) {
    const message = error.message.replace(/\.$/, "");
    report.addAtOffset("malformed-yaml", source, error.pos[0], lowerFirst(message));
  }
  if (document.errors.length > 0) return undefined;
  return { ...source, syntax: "yaml", root: document.toJS() };
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
