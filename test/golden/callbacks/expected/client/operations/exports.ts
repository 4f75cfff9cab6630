// From test/golden/callbacks/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type Call, call, type CallError, type CallOptions, type Core } from "@heldsway/client-runtime";
import type { CreateExportBody } from "../types/exports.ts";

/** What `createExport` can fail with. */
export type CreateExportError = CallError;

/** @throws {@link CreateExportError} */
export function createExport(
  core: Core,
  body: CreateExportBody,
  options?: CallOptions,
): Call<void, CreateExportError> {
  return call(
    core,
    { id: "createExport", method: "POST", path: "/exports", reads: "none" },
    { body },
    options,
  );
}
