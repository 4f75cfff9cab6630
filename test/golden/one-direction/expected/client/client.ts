// From test/golden/one-direction/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Core } from "@heldsway/client-runtime";
import { createCore, type DirectionsOptions } from "./core.ts";
import { Users } from "./resources/users.ts";

/** Client of the Directions. */
export class Directions {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  readonly users: Users;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: DirectionsOptions = {}) {
    this.core = createCore(options);
    this.users = new Users(this.core);
  }
}
