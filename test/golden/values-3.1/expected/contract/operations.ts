// From test/golden/values-3.1/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

/** All operations by handler name. */
export const operations = {
};
