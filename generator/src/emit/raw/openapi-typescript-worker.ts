import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { createConfig } from "@redocly/openapi-core";
import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";

export interface RawRequest {
  /** Text is cheaper to hand over than a parsed document. */
  readonly source: { readonly json: string } | { readonly value: unknown };
  /** Relative `$ref`s start here. */
  readonly folder: string;
  /** Ids the operations got: openapi-typescript gives up on missing and duplicate ones. */
  readonly operationIds: readonly { readonly path: string; readonly method: string; readonly id: string }[];
}

export type RawAnswer = { readonly text: string } | { readonly error: string };

type Json = { [key: string]: unknown };

async function answer(request: RawRequest): Promise<RawAnswer> {
  try {
    const { source } = request;
    const document = sortKeys("json" in source ? JSON.parse(source.json) : source.value);
    if (!isOpenApi(document)) return { error: "not an OpenAPI document" };
    setOperationIds(document, request.operationIds);
    const nodes = await openapiTypescript(document, {
      cwd: pathToFileURL(`${request.folder}/`),
      // The document has been checked; lint rules would only take time.
      redocly: await createConfig({}, { extends: [] }),
      // A default is the server's to fill in: requests may leave such a property out.
      defaultNonNullable: false,
      silent: true,
    });
    return { text: astToString(nodes) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Output follows the order of keys, which must not matter. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isJson(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sortKeys(value[key])]),
  );
}

/** The document was loaded before it came here; this is for the compiler. */
function isOpenApi(value: unknown): value is OpenAPI3 & Json {
  return isJson(value) && typeof value.openapi === "string";
}

function setOperationIds(document: Json, operationIds: RawRequest["operationIds"]): void {
  const paths = isJson(document.paths) ? document.paths : {};
  for (const { path, method, id } of operationIds) {
    const item = paths[path];
    const operation = isJson(item) ? item[method] : undefined;
    if (isJson(operation)) operation.operationId = id;
  }
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const request: RawRequest = workerData;
parentPort?.postMessage(await answer(request));
