// From test/golden/parameters-of-every-kind/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { addResources, Core, type CoreOverrides } from "@heldsway/client-runtime";
import { createCore, type ParametersOptions } from "./core.ts";
import { methods } from "./methods.ts";
import type { Shops } from "./resources/shops.ts";

/** Client of the Parameters. */
export class Parameters {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  declare readonly shops: Shops;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: ParametersOptions | Core = {}) {
    this.core = options instanceof Core ? options : createCore(options);
    addResources(this, this.core, methods);
  }

  /** The same client with other limits, headers or hooks. They share credential, rate limit and retry budget. */
  with(options: CoreOverrides): Parameters {
    return new Parameters(this.core.with(options));
  }
}
