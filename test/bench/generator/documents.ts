import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { load, normalize, Report } from "@heldsway/generator";

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

export async function countsOf({ path }: Subject): Promise<Counts> {
  const report = new Report();
  const document = await load({ path, workingFolder: root }, report);
  if (document === undefined) throw new Error(`"${basename(path)}" cannot be read`);
  const { operations, schemas } = normalize(document, { client: {}, outputs: [] }, report);
  const bytes = readFileSync(path);
  return {
    operations: operations.length,
    // Those that others can refer to; not the ones we name ourselves.
    schemas: schemas.filter(({ pointer }) => pointer.startsWith("/components/schemas/")).length,
    kilobytes: Math.round(bytes.length / 1024),
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}
