// From test/golden/paths-nobody-tells-apart/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { Paths } from "./client.ts";
export type { PathsOptions } from "./core.ts";
export type { GetCatByNameError, GetCatError, GetSummaryError } from "./operations/cats.ts";
export type { Environment } from "./policy.ts";
export type { Cats, CatsSummary } from "./resources/cats.ts";
