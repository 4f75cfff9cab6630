// From test/golden/one-direction/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { addResources, Core, type CoreOverrides } from "@heldsway/client-runtime";
import { createCore, type DirectionsOptions } from "./core.ts";
import { methods } from "./methods.ts";
import type { Users } from "./resources/users.ts";

/** Client of the Directions. */
export class Directions {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  declare readonly users: Users;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: DirectionsOptions | Core = {}) {
    this.core = options instanceof Core ? options : createCore(options);
    addResources(this, this.core, methods);
  }

  /** The same client with other limits, headers or hooks. They share credential, rate limit and retry budget. */
  with(options: CoreOverrides): Directions {
    return new Directions(this.core.with(options));
  }
}
