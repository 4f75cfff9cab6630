// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { addResources, Core, type CoreOverrides, listsBy } from "@heldsway/client-runtime";
import { createCore, type ShelfOptions } from "./core.ts";
import { methods } from "./methods.ts";
import { pages } from "./pages.ts";
import type { Audit } from "./resources/audit.ts";
import type { Calls } from "./resources/calls.ts";
import type { Entries } from "./resources/entries.ts";
import type { Events } from "./resources/events.ts";
import type { Files } from "./resources/files.ts";
import type { Issues } from "./resources/issues.ts";
import type { Jobs } from "./resources/jobs.ts";
import type { Logs } from "./resources/logs.ts";
import type { Members } from "./resources/members.ts";
import type { Notes } from "./resources/notes.ts";
import type { Reports } from "./resources/reports.ts";
import type { Runs } from "./resources/runs.ts";
import type { Tags } from "./resources/tags.ts";

/** Client of the Page styles. */
export class Shelf {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  declare readonly audit: Audit;
  declare readonly calls: Calls;
  declare readonly entries: Entries;
  declare readonly events: Events;
  declare readonly files: Files;
  declare readonly issues: Issues;
  declare readonly jobs: Jobs;
  declare readonly logs: Logs;
  declare readonly members: Members;
  declare readonly notes: Notes;
  declare readonly reports: Reports;
  declare readonly runs: Runs;
  declare readonly tags: Tags;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: ShelfOptions | Core = {}) {
    this.core = options instanceof Core ? options : createCore(options);
    addResources(this, this.core, methods, listsBy(pages));
  }

  /** The same client with other limits, headers or hooks. They share credential, rate limit and retry budget. */
  with(options: CoreOverrides): Shelf {
    return new Shelf(this.core.with(options));
  }
}
