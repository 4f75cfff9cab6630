// From test/golden/cycles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions } from "@heldsway/client-runtime";
import type { GetNodeError } from "../operations/nodes.ts";
import type { Node } from "../types/nodes.ts";

export interface Nodes {
  /** @throws {@link GetNodeError} */
  get(options?: CallOptions): Call<Node, GetNodeError>;
}
