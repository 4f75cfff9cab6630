// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type Call, call, type CallError, type CallOptions, type Core } from "@heldsway/client-runtime";
import type { CommonErrorCode } from "../errors.ts";
import type { Problem } from "../types/shared.ts";

/** What `getOpenApiDocument` can fail with. */
export type GetOpenApiDocumentError = CallError<CommonErrorCode | "not_acceptable", Problem>;

/**
 * Download this document
 *
 * This OpenAPI document, as served here: its first server is the one that answers. Needs no key; only the
 * limit of the address counts it.
 *
 * @throws {@link GetOpenApiDocumentError}
 */
export function getOpenApiDocument(
  core: Core,
  options?: CallOptions,
): Call<{ [key: string]: unknown }, GetOpenApiDocumentError> {
  return call(core, { id: "getOpenApiDocument", method: "GET", path: "/openapi.json" }, {}, options);
}
