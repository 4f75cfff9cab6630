// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { addResources, Core, type CoreOverrides, listsBy } from "@heldsway/client-runtime";
import { createCore, type LinksOptions } from "./core.ts";
import { methods } from "./methods.ts";
import { pages } from "./pages.ts";
import type { Calls } from "./resources/calls.ts";
import type { Issues } from "./resources/issues.ts";
import type { Runs } from "./resources/runs.ts";

/** Client of the Links. */
export class Links {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  declare readonly calls: Calls;
  declare readonly issues: Issues;
  declare readonly runs: Runs;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: LinksOptions | Core = {}) {
    this.core = options instanceof Core ? options : createCore(options);
    addResources(this, this.core, methods, listsBy(pages));
  }

  /** The same client with other limits, headers or hooks. They share credential, rate limit and retry budget. */
  with(options: CoreOverrides): Links {
    return new Links(this.core.with(options));
  }
}
