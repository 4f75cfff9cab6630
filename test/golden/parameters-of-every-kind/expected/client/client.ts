// From test/golden/parameters-of-every-kind/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Core } from "@heldsway/client-runtime";
import { createCore, type ParametersOptions } from "./core.ts";
import { Shops } from "./resources/shops.ts";

/** Client of the Parameters. */
export class Parameters {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  readonly shops: Shops;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: ParametersOptions = {}) {
    this.core = createCore(options);
    this.shops = new Shops(this.core);
  }
}
