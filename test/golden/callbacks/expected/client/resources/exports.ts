// From test/golden/callbacks/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions } from "@heldsway/client-runtime";
import type { CreateExportError } from "../operations/exports.ts";
import type { CreateExportBody } from "../types/exports.ts";

export interface Exports {
  /** @throws {@link CreateExportError} */
  create(body: CreateExportBody, options?: CallOptions): Call<void, CreateExportError>;
}
