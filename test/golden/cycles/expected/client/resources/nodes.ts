// From test/golden/cycles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions, Core } from "@heldsway/client-runtime";
import { getNode, type GetNodeError } from "../operations/nodes.ts";
import type { Node } from "../types/nodes.ts";

export class Nodes {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /** @throws {@link GetNodeError} */
  get(options?: CallOptions): Call<Node, GetNodeError> {
    return getNode(this.#core, options);
  }
}
