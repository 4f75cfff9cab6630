// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { addResources, Core, type CoreOverrides, listsBy } from "@heldsway/client-runtime";
import { createCore, type NumbersOptions } from "./core.ts";
import { methods } from "./methods.ts";
import { pages } from "./pages.ts";
import type { Entries } from "./resources/entries.ts";
import type { Members } from "./resources/members.ts";
import type { Reports } from "./resources/reports.ts";
import type { Tags } from "./resources/tags.ts";

/** Client of the Numbers. */
export class Numbers {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  declare readonly entries: Entries;
  declare readonly members: Members;
  declare readonly reports: Reports;
  declare readonly tags: Tags;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: NumbersOptions | Core = {}) {
    this.core = options instanceof Core ? options : createCore(options);
    addResources(this, this.core, methods, listsBy(pages));
  }

  /** The same client with other limits, headers or hooks. They share credential, rate limit and retry budget. */
  with(options: CoreOverrides): Numbers {
    return new Numbers(this.core.with(options));
  }
}
