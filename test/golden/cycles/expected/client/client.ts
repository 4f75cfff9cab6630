// From test/golden/cycles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Core } from "@heldsway/client-runtime";
import { createCore, type CyclesOptions } from "./core.ts";
import { Nodes } from "./resources/nodes.ts";

/** Client of the Cycles. */
export class Cycles {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  readonly nodes: Nodes;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: CyclesOptions = {}) {
    this.core = createCore(options);
    this.nodes = new Nodes(this.core);
  }
}
