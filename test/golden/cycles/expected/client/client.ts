// From test/golden/cycles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { addResources, Core, type CoreOverrides } from "@heldsway/client-runtime";
import { createCore, type CyclesOptions } from "./core.ts";
import { methods } from "./methods.ts";
import type { Nodes } from "./resources/nodes.ts";

/** Client of the Cycles. */
export class Cycles {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  declare readonly nodes: Nodes;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: CyclesOptions | Core = {}) {
    this.core = options instanceof Core ? options : createCore(options);
    addResources(this, this.core, methods);
  }

  /** The same client with other limits, headers or hooks. They share credential, rate limit and retry budget. */
  with(options: CoreOverrides): Cycles {
    return new Cycles(this.core.with(options));
  }
}
