// From test/golden/values-plainly-meant/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { addResources, Core, type CoreOverrides } from "@heldsway/client-runtime";
import { createCore, type ValuesOptions } from "./core.ts";
import { methods } from "./methods.ts";
import type { Pets } from "./resources/pets.ts";

/** Client of the Values. */
export class Values {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  declare readonly pets: Pets;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: ValuesOptions | Core = {}) {
    this.core = options instanceof Core ? options : createCore(options);
    addResources(this, this.core, methods);
  }

  /** The same client with other limits, headers or hooks. They share credential, rate limit and retry budget. */
  with(options: CoreOverrides): Values {
    return new Values(this.core.with(options));
  }
}
