// From test/golden/maps/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

/** All operations by handler name. */
export const operations = {
};
