// From test/golden/cycles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { getNode } from "./operations/nodes.ts";

/** All operations by handler name. */
export const operations = {
  getNode,
};
