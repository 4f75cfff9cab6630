// From test/golden/cursor-pages/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Core } from "@heldsway/client-runtime";
import { createCore, type PagesOptions } from "./core.ts";
import { Pets } from "./resources/pets.ts";

/** Client of the Pages. */
export class Pages {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  readonly pets: Pets;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: PagesOptions = {}) {
    this.core = createCore(options);
    this.pets = new Pets(this.core);
  }
}
