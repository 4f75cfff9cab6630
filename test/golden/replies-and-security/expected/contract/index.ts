// From test/golden/replies-and-security/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { operations } from "./operations.ts";
export { problems } from "./problems.ts";
export { securitySchemes } from "./security-schemes.ts";
