// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { addResources, Core, type CoreOverrides, listsBy } from "@heldsway/client-runtime";
import { createCore, type CursorsOptions } from "./core.ts";
import { methods } from "./methods.ts";
import { pages } from "./pages.ts";
import type { Audit } from "./resources/audit.ts";
import type { Events } from "./resources/events.ts";
import type { Logs } from "./resources/logs.ts";
import type { Notes } from "./resources/notes.ts";

/** Client of the Cursors. */
export class Cursors {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  declare readonly audit: Audit;
  declare readonly events: Events;
  declare readonly logs: Logs;
  declare readonly notes: Notes;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: CursorsOptions | Core = {}) {
    this.core = options instanceof Core ? options : createCore(options);
    addResources(this, this.core, methods, listsBy(pages));
  }

  /** The same client with other limits, headers or hooks. They share credential, rate limit and retry budget. */
  with(options: CoreOverrides): Cursors {
    return new Cursors(this.core.with(options));
  }
}
