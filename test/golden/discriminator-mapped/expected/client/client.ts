// From test/golden/discriminator-mapped/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { addResources, Core, type CoreOverrides } from "@heldsway/client-runtime";
import { createCore, type DiscriminatorOptions } from "./core.ts";
import { methods } from "./methods.ts";
import type { Pets } from "./resources/pets.ts";

/** Client of the Discriminator. */
export class Discriminator {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  declare readonly pets: Pets;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: DiscriminatorOptions | Core = {}) {
    this.core = options instanceof Core ? options : createCore(options);
    addResources(this, this.core, methods);
  }

  /** The same client with other limits, headers or hooks. They share credential, rate limit and retry budget. */
  with(options: CoreOverrides): Discriminator {
    return new Discriminator(this.core.with(options));
  }
}
