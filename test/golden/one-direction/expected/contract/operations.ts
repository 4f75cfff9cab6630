// From test/golden/one-direction/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { createUser } from "./operations/users.ts";

/** All operations by handler name. */
export const operations = {
  createUser,
};
