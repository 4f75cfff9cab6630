// From test/golden/callbacks/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Failure } from "./shared.ts";

/** Sent to `{$request.body#/url}` by `createExport`. */
export type CreateExportFailedCallback = Failure;

/**
 * The export is ready.
 *
 * Sent to `{$request.body#/url}` by `createExport`.
 */
export interface CreateExportFinishedCallback {
  id: string;
}

/** Body of `createExport`. */
export interface CreateExportBody {
  url: string;
}
