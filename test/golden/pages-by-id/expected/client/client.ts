// From test/golden/pages-by-id/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { addResources, Core, type CoreOverrides, listsBy } from "@heldsway/client-runtime";
import { createCore, type IdsOptions } from "./core.ts";
import { methods } from "./methods.ts";
import { pages } from "./pages.ts";
import type { Files } from "./resources/files.ts";
import type { Jobs } from "./resources/jobs.ts";

/** Client of the Ids. */
export class Ids {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  declare readonly files: Files;
  declare readonly jobs: Jobs;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: IdsOptions | Core = {}) {
    this.core = options instanceof Core ? options : createCore(options);
    addResources(this, this.core, methods, listsBy(pages));
  }

  /** The same client with other limits, headers or hooks. They share credential, rate limit and retry budget. */
  with(options: CoreOverrides): Ids {
    return new Ids(this.core.with(options));
  }
}
