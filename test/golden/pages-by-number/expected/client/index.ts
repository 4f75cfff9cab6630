// From test/golden/pages-by-number/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { Numbers } from "./client.ts";
export type { NumbersOptions } from "./core.ts";
export type { ListEntriesError } from "./operations/entries.ts";
export type { ListMembersError } from "./operations/members.ts";
export type { ListReportsError } from "./operations/reports.ts";
export type { ListTagsError } from "./operations/tags.ts";
export type { Environment } from "./policy.ts";
export type { Entries } from "./resources/entries.ts";
export type { Members } from "./resources/members.ts";
export type { Reports } from "./resources/reports.ts";
export type { Tags } from "./resources/tags.ts";
export type * from "./types/entries.ts";
export type * from "./types/members.ts";
export type * from "./types/reports.ts";
export type * from "./types/shared.ts";
export type * from "./types/tags.ts";
