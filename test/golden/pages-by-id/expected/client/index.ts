// From test/golden/pages-by-id/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { Ids } from "./client.ts";
export type { IdsOptions } from "./core.ts";
export type { ListFilesError } from "./operations/files.ts";
export type { ListJobsError } from "./operations/jobs.ts";
export type { Environment } from "./policy.ts";
export type { Files } from "./resources/files.ts";
export type { Jobs } from "./resources/jobs.ts";
export type * from "./types/files.ts";
export type * from "./types/jobs.ts";
export type * from "./types/shared.ts";
