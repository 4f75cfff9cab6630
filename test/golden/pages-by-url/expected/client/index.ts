// From test/golden/pages-by-url/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { Links } from "./client.ts";
export type { LinksOptions } from "./core.ts";
export type { ListCallsError } from "./operations/calls.ts";
export type { ListIssuesError } from "./operations/issues.ts";
export type { ListRunsError } from "./operations/runs.ts";
export type { Environment } from "./policy.ts";
export type { Calls } from "./resources/calls.ts";
export type { Issues } from "./resources/issues.ts";
export type { Runs } from "./resources/runs.ts";
export type * from "./types/calls.ts";
export type * from "./types/issues.ts";
export type * from "./types/runs.ts";
export type * from "./types/shared.ts";
