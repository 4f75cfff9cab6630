// From test/golden/references-anywhere/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { addResources, Core, type CoreOverrides } from "@heldsway/client-runtime";
import { createCore, type PetsOptions } from "./core.ts";
import { methods } from "./methods.ts";
import type { PetsResource } from "./resources/pets.ts";

/** Client of the Pets. */
export class Pets {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  /** List pets. */
  declare readonly pets: PetsResource;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: PetsOptions | Core = {}) {
    this.core = options instanceof Core ? options : createCore(options);
    addResources(this, this.core, methods);
  }

  /** The same client with other limits, headers or hooks. They share credential, rate limit and retry budget. */
  with(options: CoreOverrides): Pets {
    return new Pets(this.core.with(options));
  }
}
