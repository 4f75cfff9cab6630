import { readFile } from "node:fs/promises";
import type { Report } from "../diagnostics.ts";
import { shownPath } from "../shown-path.ts";
import { checkVersion } from "./check-version.ts";
import type { Document, DocumentFile, Node } from "./document.ts";
import { findFileReferences } from "./find-references.ts";
import { parse, parseReferred } from "./parse.ts";
import { isRemote, parseReference, targetPath } from "./reference.ts";

export interface LoadOptions {
  /** Absolute path of the main file. */
  readonly path: string;
  /** Paths in diagnostics are relative to this folder. */
  readonly workingFolder: string;
  /** Whether files on other machines are fetched; else a reference to one is an error. */
  readonly allowRemote?: boolean | undefined;
  /** Told the path of each file that is looked for, whether or not it is there. */
  readonly onFile?: ((path: string) => void) | undefined;
}

/** Reads a document and every file it refers to; undefined after a diagnostic. */
export async function load(options: LoadOptions, report: Report): Promise<Document | undefined> {
  const main = await readMain(options, report);
  const dialect = main && checkVersion(main, report);
  if (main === undefined || dialect === undefined) return undefined;
  const files = new Map<string, DocumentFile>([[main.path, main]]);
  let wave = [main];
  while (wave.length > 0) {
    const wanted = new Map<string, Node>();
    for (const file of wave)
      for (const reference of findFileReferences(file)) {
        const path = pathOf(reference, options, report);
        if (path !== undefined && !files.has(path) && !wanted.has(path)) wanted.set(path, reference);
      }
    const read = await Promise.all(
      [...wanted].map(([path, reference]) => readReferred(path, reference, options, report)),
    );
    wave = read.filter((file) => file !== undefined);
    for (const file of wave) files.set(file.path, file);
  }
  const document = { main, files, dialect };
  report.describes(document);
  return document;
}

async function readMain({ path, workingFolder, onFile }: LoadOptions, report: Report) {
  onFile?.(path);
  const shown = shownPath(path, workingFolder);
  const text = await readText(path);
  if (typeof text === "string") return parse({ path, shown, text }, report);
  if (text.code === "ENOENT") report.addForFile("missing-file", shown, "no such file");
  else report.addForFile("unreadable-file", shown, `cannot be read: ${reasonOf(text)}`);
  return undefined;
}

async function readReferred(
  path: string,
  from: Node,
  { workingFolder, onFile }: LoadOptions,
  report: Report,
) {
  if (isRemote(path)) return fetchReferred(path, from, report);
  onFile?.(path);
  const shown = shownPath(path, workingFolder);
  const text = await readText(path);
  if (typeof text === "string") return parseReferred({ path, shown, text }, report);
  const reason = text.code === "ENOENT" ? "does not exist" : `cannot be read: ${reasonOf(text)}`;
  report.add("dangling-ref", from, `"${String(from.value)}" names the file "${shown}", which ${reason}`);
  return undefined;
}

async function fetchReferred(url: string, from: Node, report: Report) {
  const { fetchText } = await import("./fetch-text.ts");
  const text = await fetchText(url);
  if (typeof text === "string") return parseReferred({ path: url, shown: url, text }, report);
  report.add("dangling-ref", from, `"${url}" cannot be fetched: ${text.message}`);
  return undefined;
}

function pathOf(reference: Node, { allowRemote }: LoadOptions, report: Report): string | undefined {
  const path = targetPath(parseReference(String(reference.value)), reference.file);
  if (!isRemote(path)) return path;
  if (allowRemote && /^https?:/.test(path)) return path;
  const remedy = /^https?:/.test(path)
    ? "allow it with --allow-remote, or download it and refer to it by a relative path"
    : "download it and refer to it by a relative path";
  report.add("remote-ref", reference, `"${path}" is not on this machine; ${remedy}`);
  return undefined;
}

async function readText(path: string): Promise<string | NodeJS.ErrnoException> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === "EISDIR") return "it is a folder";
  if (error.code === "EACCES") return "permission denied";
  return error.code ?? error.message;
}
