import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { load, Report } from "@heldsway/generator";
import { objectOf } from "../../support/json-tree.ts";

const root = join(import.meta.dirname, "../../..");

/** A document to generate from. */
export interface Subject {
  /** What the table calls it. */
  readonly name: string;
  readonly path: string;
}

export const ownDocument: Subject = { name: "HeldSway", path: join(root, "spec/openapi.json") };

/** Ours, and every document of the corpus that is here. */
export function subjects(): readonly Subject[] {
  const corpus = process.env.HELDSWAY_CORPUS;
  if (corpus === undefined || !existsSync(corpus)) return [ownDocument];
  const names = readdirSync(corpus).filter((name) => /\.(json|yaml)$/.test(name));
  return [ownDocument, ...names.sort().map((name) => ({ name, path: join(corpus, name) }))];
}

/** What a document holds, and which one it is. */
export interface Counts {
  readonly operations: number;
  readonly schemas: number;
  readonly kilobytes: number;
  /** Of the bytes: numbers for other bytes are out of date. */
  readonly sha256: string;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** Counted in the document as it stands, whatever generators make of it. */
export async function countsOf({ path }: Subject): Promise<Counts> {
  const document = await load({ path, workingFolder: root }, new Report());
  if (document === undefined) throw new Error(`"${basename(path)}" cannot be read`);
  const { paths, components } = objectOf(document.main.root);
  const bytes = readFileSync(path);
  return {
    operations: Object.values(objectOf(paths))
      .flatMap((item) => Object.keys(objectOf(item)))
      .filter((key) => methods.includes(key)).length,
    schemas: Object.keys(objectOf(objectOf(components).schemas)).length,
    kilobytes: Math.round(bytes.length / 1024),
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}
