// From test/golden/discriminator-implied/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

/** All operations by handler name. */
export const operations = {
};
