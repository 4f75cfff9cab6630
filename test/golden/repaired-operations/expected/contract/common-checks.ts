// From test/golden/repaired-operations/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export const noContent = { headers: {}, contents: {} };
