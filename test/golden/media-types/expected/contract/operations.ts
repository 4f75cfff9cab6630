// From test/golden/media-types/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { upload } from "./operations/files.ts";

/** All operations by handler name. */
export const operations = {
  upload,
};
