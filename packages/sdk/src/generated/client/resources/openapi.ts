// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions } from "@heldsway/client-runtime";
import type { GetOpenApiDocumentError } from "../operations/openapi.ts";

/** Download this document. */
export interface Openapi {
  /**
   * Download this document
   *
   * This OpenAPI document, as served here: its first server is the one that answers. Needs no key; only the
   * limit of the address counts it.
   *
   * @throws {@link GetOpenApiDocumentError}
   */
  get(options?: CallOptions): Call<{ [key: string]: unknown }, GetOpenApiDocumentError>;
}
