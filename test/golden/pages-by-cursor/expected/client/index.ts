// From test/golden/pages-by-cursor/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { Cursors } from "./client.ts";
export type { CursorsOptions } from "./core.ts";
export type { ListAuditError } from "./operations/audit.ts";
export type { ListEventsError } from "./operations/events.ts";
export type { SearchLogsError } from "./operations/logs.ts";
export type { ListNotesError } from "./operations/notes.ts";
export type { Environment } from "./policy.ts";
export type { Audit } from "./resources/audit.ts";
export type { Events } from "./resources/events.ts";
export type { Logs } from "./resources/logs.ts";
export type { Notes } from "./resources/notes.ts";
export type * from "./types/audit.ts";
export type * from "./types/events.ts";
export type * from "./types/logs.ts";
export type * from "./types/notes.ts";
export type * from "./types/shared.ts";
