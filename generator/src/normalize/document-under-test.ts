import { Report } from "../diagnostics.ts";
import type { Api } from "../ir/api.ts";
import type { Type } from "../ir/type.ts";
import type { Document, JsonObject } from "../load/document.ts";
import { normalize } from "./normalize.ts";

/** A document in memory; `openapi`, `info` and `paths` are filled in. */
export function documentOf(parts: JsonObject): Document {
  const root = { openapi: "3.1.0", info: { title: "Test API", version: "1" }, paths: {}, ...parts };
  const main = {
    path: "/openapi.json",
    shown: "openapi.json",
    syntax: "json",
    text: JSON.stringify(root, undefined, 2),
    root,
  } as const;
  const dialect = root.openapi.startsWith("3.0") ? "3.0" : "3.1";
  return { main, files: new Map([[main.path, main]]), dialect };
}

export interface Normalized {
  readonly api: Api;
  /** `code message` of each problem, in the order found. */
  readonly problems: readonly string[];
}

/** The IR of a document, and what was said about it. */
export function normalizeParts(parts: JsonObject): Normalized {
  const report = new Report();
  const document = documentOf(parts);
  report.describes(document);
  const api = normalize(document, { client: {}, outputs: [] }, report);
  return { api, problems: report.diagnostics.map(({ code, message }) => `${code} ${message}`) };
}

/** The types of some schemas, by name. */
export function typesOf(
  schemas: JsonObject,
  openapi = "3.1.0",
): { readonly types: { readonly [name: string]: Type }; readonly problems: readonly string[] } {
  const { api, problems } = normalizeParts({ openapi, components: { schemas } });
  return { types: Object.fromEntries(api.schemas.map(({ name, type }) => [name, type])), problems };
}

/** The one operation of a document with this operation under `/things/{id}`, and what was said about it. */
export function operationOf(operation: JsonObject, parts: JsonObject = {}, method = "get") {
  const { api, problems } = normalizeParts({
    ...parts,
    paths: { "/things": { [method]: { responses: { "204": { description: "Done." } }, ...operation } } },
  });
  const [found] = api.operations;
  if (found === undefined) throw new Error("the operation was left out");
  return { operation: found, api, problems };
}
