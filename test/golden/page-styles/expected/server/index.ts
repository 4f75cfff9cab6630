// From test/golden/page-styles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type AppTypes,
  type Authenticate,
  serveContract,
  type Server,
  type ServerOptions,
} from "@heldsway/server-runtime";
import { operations, problems, securitySchemes } from "../contract/index.ts";
import type { AuditHandlers } from "./audit.ts";
import type { CallsHandlers } from "./calls.ts";
import type { EntriesHandlers } from "./entries.ts";
import type { EventsHandlers } from "./events.ts";
import type { FilesHandlers } from "./files.ts";
import type { IssuesHandlers } from "./issues.ts";
import type { JobsHandlers } from "./jobs.ts";
import type { LogsHandlers } from "./logs.ts";
import type { MembersHandlers } from "./members.ts";
import type { NotesHandlers } from "./notes.ts";
import type { ReportsHandlers } from "./reports.ts";
import type { RunsHandlers } from "./runs.ts";
import type { TagsHandlers } from "./tags.ts";

export type * from "./audit.ts";
export type * from "./calls.ts";
export type * from "./entries.ts";
export type * from "./events.ts";
export type * from "./files.ts";
export type * from "./issues.ts";
export type * from "./jobs.ts";
export type * from "./logs.ts";
export type * from "./members.ts";
export type * from "./notes.ts";
export type * from "./reports.ts";
export type * from "./runs.ts";
export type * from "./tags.ts";

/** A handler for every operation, by module: `import * as affiliates from "./affiliates.ts"` makes one. */
export interface Handlers<App extends AppTypes = AppTypes> {
  readonly audit: AuditHandlers<App>;
  readonly calls: CallsHandlers<App>;
  readonly entries: EntriesHandlers<App>;
  readonly events: EventsHandlers<App>;
  readonly files: FilesHandlers<App>;
  readonly issues: IssuesHandlers<App>;
  readonly jobs: JobsHandlers<App>;
  readonly logs: LogsHandlers<App>;
  readonly members: MembersHandlers<App>;
  readonly notes: NotesHandlers<App>;
  readonly reports: ReportsHandlers<App>;
  readonly runs: RunsHandlers<App>;
  readonly tags: TagsHandlers<App>;
}

/** Some handlers, for a server in the making. */
export type PartialHandlers<App extends AppTypes = AppTypes> = {
  readonly [Module in keyof Handlers<App>]?: Partial<Handlers<App>[Module]>;
};

/** How the server is put together around its handlers. */
export interface CreateServerOptions<App extends AppTypes = AppTypes> extends ServerOptions<App> {
  /** One function for each security scheme of the document. */
  readonly authenticate: {
    readonly key: Authenticate<App>;
  };
}

const contract = { operations, problems, securitySchemes };

/** Serves the API. Throws when a handler or an authenticate function is missing. */
export function createServer<App extends AppTypes>(
  handlers: Handlers<App>,
  options: CreateServerOptions<App>,
): Server {
  return serveContract(contract, handlers, { basePath: "/v1", ...options });
}

/** Serves the API as far as there are handlers; the other operations answer 501. */
export function createPartialServer<App extends AppTypes>(
  handlers: PartialHandlers<App>,
  options: CreateServerOptions<App>,
): Server {
  return serveContract(contract, handlers, { basePath: "/v1", ...options, allowMissingHandlers: true });
}
