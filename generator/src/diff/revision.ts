import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, posix, resolve } from "node:path";
import { promisify } from "node:util";
import { Report } from "../diagnostics.ts";
import { UsageError } from "../exit-codes.ts";
import { findFileReferences } from "../load/find-references.ts";
import { parse } from "../load/parse.ts";
import { isRemote, parseReference } from "../load/reference.ts";

/** A document to compare: a file as it is, or a file of a git revision written out somewhere. */
export interface Revision {
  /** As the user said it. */
  readonly shown: string;
  readonly path: string;
}

/** Finds a document: a path, or `git:<revision>:<path>`, which is written below `folder` with what it refers to. */
export async function openRevision(given: string, workingFolder: string, folder: string): Promise<Revision> {
  const git = /^git:([^:]+):(.+)$/.exec(given);
  if (git === null && isRemote(given))
    throw new UsageError(`"${given}" is on another machine; save it to a file and name that`);
  if (git === null) return { shown: given, path: resolve(workingFolder, given) };
  const [, revision = "", path = ""] = git;
  if (revision.startsWith("-")) throw new UsageError(`"${revision}" is no git revision`);
  const prefix = (await runGit(["rev-parse", "--show-prefix"], workingFolder, given)).trim();
  const first = posix.join(prefix, path);
  const queue = [first];
  const seen = new Set(queue);
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const text = await runGit(["show", `${revision}:${file}`], workingFolder, given);
    const target = join(folder, file);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
    // What cannot be read is said when the document is loaded.
    const parsed = await parse({ path: target, shown: file, text }, new Report());
    for (const { value } of parsed ? findFileReferences(parsed) : []) {
      const reference = parseReference(String(value)).path;
      const next = posix.join(posix.dirname(file), reference);
      if (isRemote(reference) || next.startsWith("..") || seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return { shown: given, path: join(folder, first) };
}

async function runGit(args: readonly string[], cwd: string, given: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)("git", [...args], { cwd, maxBuffer: 1 << 28 });
    return stdout;
  } catch (error) {
    const stderr = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    throw new UsageError(
      `"${given}": ${stderr
        .trim()
        .split("\n")[0]
        ?.replace(/^fatal: /, "")}`,
    );
  }
}
