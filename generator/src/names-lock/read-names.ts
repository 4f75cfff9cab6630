import { readFile } from "node:fs/promises";
import type { Report } from "../diagnostics.ts";
import { child, isObject, type Node, rootOf } from "../load/document.ts";
import { parse } from "../load/parse.ts";
import type { LockedName, LockedNames } from "../normalize/names/name-lock.ts";
import { malformed, mapAt } from "../normalize/read.ts";
import { shownPath } from "../shown-path.ts";

/** A lock file as it stands on disk. */
export interface LockFile {
  /** Undefined: there is none yet. */
  readonly text: string | undefined;
  readonly names: LockedNames;
}

export const noLock: LockFile = {
  text: undefined,
  names: { ids: new Map(), functions: new Map(), methods: new Map(), types: new Map() },
};

/** Reads a lock file. What cannot be a name is reported: it would end up in code. */
export async function readNames(path: string, workingFolder: string, report: Report): Promise<LockFile> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return noLock;
  const file = await parse({ path, shown: shownPath(path, workingFolder), text }, report);
  if (file === undefined) return { ...noLock, text };
  const root = rootOf(file);
  if (!isObject(root.value)) {
    malformed(report, root, "names", "an object");
    return { ...noLock, text };
  }
  return { text, names: namesOf(root, report) };
}

function namesOf(root: Node, report: Report): LockedNames {
  const ids = new Map<string, LockedName>();
  const functions = new Map<string, LockedName>();
  const methods = new Map<string, LockedName>();
  const types = new Map<string, LockedName>();
  const addType = (key: string, node: Node, source?: string) => {
    const name = nameIn(report, node, "name");
    if (name === undefined) return;
    types.set(key, { name, source: source ?? textOf(child(node, "wanted")) ?? name });
    const input = nameIn(report, node, "input");
    if (input !== undefined && isObject(node.value))
      types.set(`input ${name}`, { name: input, source: `${name}Input` });
  };
  for (const [key, node] of mapAt(report, root, "operations")) {
    const id = textOf(child(node, "id"));
    if (id === undefined) continue;
    ids.set(key, { name: id, source: textOf(child(node, "wanted")) ?? id });
    const named = (part: string) => nameIn(report, node, part);
    const [type, own, method] = [named("type"), named("function"), named("method")];
    if (type !== undefined) types.set(`operation ${key}`, { name: type, source: id });
    if (own !== undefined) functions.set(key, { name: own, source: id });
    if (method !== undefined) methods.set(key, { name: method, source: "" });
  }
  const client = child(root, "client");
  if (client) addType("client", client);
  for (const [key, node] of mapAt(report, root, "clientTypes")) addType(`client type ${key}`, node);
  for (const [key, node] of mapAt(report, root, "schemas")) addType(`schema ${key}`, node);
  for (const section of ["resource", "webhook", "callback"])
    for (const [key, node] of mapAt(report, root, `${section}s`)) addType(`${section} ${key}`, node, "");
  return { ids, functions, methods, types };
}

/** A name of an entry, which may be the entry itself. */
function nameIn(report: Report, node: Node, part: string): string | undefined {
  const at = part === "name" && typeof node.value === "string" ? node : child(node, part);
  if (at === undefined) return undefined;
  const name = textOf(at);
  if (name !== undefined && /^[\p{L}_$][\p{L}\p{N}_$]*(\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u.test(name))
    return name;
  report.add(
    "bad-name",
    at,
    `${JSON.stringify(at.value)} is no name; delete the line to have it chosen again`,
  );
  return undefined;
}

function textOf(node: Node | undefined): string | undefined {
  return typeof node?.value === "string" ? node.value : undefined;
}
