// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type AppTypes, serveContract, type Server, type ServerOptions } from "@heldsway/server-runtime";
import { operations, problems, securitySchemes } from "../contract/index.ts";
import type { AuditHandlers } from "./audit.ts";
import type { EventsHandlers } from "./events.ts";
import type { LogsHandlers } from "./logs.ts";
import type { NotesHandlers } from "./notes.ts";

export type * from "./audit.ts";
export type * from "./events.ts";
export type * from "./logs.ts";
export type * from "./notes.ts";

/** A handler for every operation, by module: `import * as affiliates from "./affiliates.ts"` makes one. */
export interface Handlers<App extends AppTypes = AppTypes> {
  readonly audit: AuditHandlers<App>;
  readonly events: EventsHandlers<App>;
  readonly logs: LogsHandlers<App>;
  readonly notes: NotesHandlers<App>;
}

/** Some handlers, for a server in the making. */
export type PartialHandlers<App extends AppTypes = AppTypes> = {
  readonly [Module in keyof Handlers<App>]?: Partial<Handlers<App>[Module]>;
};

/** How the server is put together around its handlers. */
export type CreateServerOptions<App extends AppTypes = AppTypes> = ServerOptions<App>;

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
