import { enableCompileCache } from "node:module";
import { parentPort } from "node:worker_threads";
import { encodeLiteralPercents } from "./literal-percents.ts";
import { isJson, isOpenApi, type Json } from "./open-api-document.ts";

// Compiling TypeScript takes as long as most documents do.
enableCompileCache();

export interface RawRequest {
  /** Bytes change hands; a parsed document would be copied. */
  readonly source: { readonly json: Uint8Array<ArrayBuffer> } | { readonly value: unknown };
  /** Set when the document refers to other files: its path, where relative `$ref`s start. */
  readonly bundleFrom: string | undefined;
  /** Ids the operations got: openapi-typescript gives up on missing and duplicate ones. */
  readonly operationIds: readonly { readonly path: string; readonly method: string; readonly id: string }[];
}

export type RawAnswer = { readonly text: string } | { readonly error: string };

async function answer({ source, bundleFrom, operationIds }: RawRequest): Promise<RawAnswer> {
  try {
    const document = await inOnePiece("json" in source ? parseBytes(source.json) : source.value, bundleFrom);
    if (isJson(document)) repair(document);
    if (!isOpenApi(document)) return { error: "not an OpenAPI document" };
    setOperationIds(document, operationIds);
    const { printTypes } = await import("./print-types.ts");
    return { text: printTypes(document) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** What the other outputs read as it is meant, openapi-typescript reads by the letter. */
function repair(document: Json): void {
  // YAML reads an unquoted 3.0 as a number.
  if (typeof document.openapi === "number") document.openapi = document.openapi.toFixed(1);
  encodeLiteralPercents(document);
}

function parseBytes(json: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(json));
}

/** Output follows the order of keys, which must not matter. */
async function inOnePiece(document: unknown, bundleFrom: string | undefined): Promise<unknown> {
  const sorted = sortKeys(document);
  if (bundleFrom === undefined) return sorted;
  const { bundleDocument } = await import("./bundle-document.ts");
  return sortKeys(await bundleDocument(sorted, bundleFrom));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isJson(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sortKeys(value[key])]),
  );
}

function setOperationIds(document: Json, operationIds: RawRequest["operationIds"]): void {
  const paths = isJson(document.paths) ? document.paths : {};
  for (const { path, method, id } of operationIds) {
    const item = paths[path];
    const operation = isJson(item) ? item[method] : undefined;
    if (isJson(operation)) operation.operationId = id;
  }
}

// By message: what a worker begins with is kept as long as it runs.
parentPort?.once("message", async (request: RawRequest) => parentPort?.postMessage(await answer(request)));
