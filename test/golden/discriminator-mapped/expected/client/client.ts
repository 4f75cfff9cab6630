// From test/golden/discriminator-mapped/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Core } from "@heldsway/client-runtime";
import { createCore, type DiscriminatorOptions } from "./core.ts";
import { Pets } from "./resources/pets.ts";

/** Client of the Discriminator. */
export class Discriminator {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  readonly pets: Pets;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: DiscriminatorOptions = {}) {
    this.core = createCore(options);
    this.pets = new Pets(this.core);
  }
}
