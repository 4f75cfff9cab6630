// From test/golden/discriminator-listed/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { addResources, Core, type CoreOverrides } from "@heldsway/client-runtime";
import { createCore, type ShapesOptions } from "./core.ts";
import { methods } from "./methods.ts";
import type { ShapesResource } from "./resources/shapes.ts";

/** Client of the Shapes. */
export class Shapes {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  declare readonly shapes: ShapesResource;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: ShapesOptions | Core = {}) {
    this.core = options instanceof Core ? options : createCore(options);
    addResources(this, this.core, methods);
  }

  /** The same client with other limits, headers or hooks. They share credential, rate limit and retry budget. */
  with(options: CoreOverrides): Shapes {
    return new Shapes(this.core.with(options));
  }
}
