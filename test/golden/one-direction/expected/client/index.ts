// From test/golden/one-direction/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { Directions } from "./client.ts";
export type { DirectionsOptions } from "./core.ts";
export type { CreateUserError } from "./operations/users.ts";
export type { Environment } from "./policy.ts";
export type { Users } from "./resources/users.ts";
export type * from "./types/users.ts";
