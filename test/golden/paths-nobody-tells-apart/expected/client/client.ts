// From test/golden/paths-nobody-tells-apart/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { addResources, Core, type CoreOverrides } from "@heldsway/client-runtime";
import { createCore, type PathsOptions } from "./core.ts";
import { methods } from "./methods.ts";
import type { Cats } from "./resources/cats.ts";

/** Client of the Paths. */
export class Paths {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  declare readonly cats: Cats;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: PathsOptions | Core = {}) {
    this.core = options instanceof Core ? options : createCore(options);
    addResources(this, this.core, methods);
  }

  /** The same client with other limits, headers or hooks. They share credential, rate limit and retry budget. */
  with(options: CoreOverrides): Paths {
    return new Paths(this.core.with(options));
  }
}
