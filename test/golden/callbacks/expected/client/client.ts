// From test/golden/callbacks/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { addResources, Core, type CoreOverrides } from "@heldsway/client-runtime";
import { type CallbacksOptions, createCore } from "./core.ts";
import { methods } from "./methods.ts";
import type { Exports } from "./resources/exports.ts";

/** Client of the Callbacks. */
export class Callbacks {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  declare readonly exports: Exports;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: CallbacksOptions | Core = {}) {
    this.core = options instanceof Core ? options : createCore(options);
    addResources(this, this.core, methods);
  }

  /** The same client with other limits, headers or hooks. They share credential, rate limit and retry budget. */
  with(options: CoreOverrides): Callbacks {
    return new Callbacks(this.core.with(options));
  }
}
