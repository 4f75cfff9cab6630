// From test/golden/cursor-pages/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { addResources, Core, type CoreOverrides, listsBy } from "@heldsway/client-runtime";
import { createCore, type PagesOptions } from "./core.ts";
import { methods } from "./methods.ts";
import { pages } from "./pages.ts";
import type { Pets } from "./resources/pets.ts";

/** Client of the Pages. */
export class Pages {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  declare readonly pets: Pets;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: PagesOptions | Core = {}) {
    this.core = options instanceof Core ? options : createCore(options);
    addResources(this, this.core, methods, listsBy(pages));
  }

  /** The same client with other limits, headers or hooks. They share credential, rate limit and retry budget. */
  with(options: CoreOverrides): Pages {
    return new Pages(this.core.with(options));
  }
}
