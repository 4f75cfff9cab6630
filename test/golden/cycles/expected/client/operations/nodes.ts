// From test/golden/cycles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type Call, call, type CallError, type CallOptions, type Core } from "@heldsway/client-runtime";
import type { Node } from "../types/nodes.ts";

/** What `getNode` can fail with. */
export type GetNodeError = CallError;

/** @throws {@link GetNodeError} */
export function getNode(core: Core, options?: CallOptions): Call<Node, GetNodeError> {
  return call(core, { id: "getNode", method: "GET", path: "/nodes" }, {}, options);
}
