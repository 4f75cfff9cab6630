// From test/golden/policies/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { addResources, Core, type CoreOverrides } from "@heldsway/client-runtime";
import { createCore, type PoliciesOptions } from "./core.ts";
import { methods } from "./methods.ts";
import type { Orders } from "./resources/orders.ts";

/** Client of the Policies. */
export class Policies {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  declare readonly orders: Orders;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: PoliciesOptions | Core = {}) {
    this.core = options instanceof Core ? options : createCore(options);
    addResources(this, this.core, methods);
  }

  /** The same client with other limits, headers or hooks. They share credential, rate limit and retry budget. */
  with(options: CoreOverrides): Policies {
    return new Policies(this.core.with(options));
  }
}
