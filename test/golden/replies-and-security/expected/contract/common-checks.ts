// From test/golden/replies-and-security/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export const otherwise = { headers: {}, contents: {} };
