// From test/golden/one-direction/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ResourceTable } from "@heldsway/client-runtime";
import type { Users } from "./resources/users.ts";

/** The methods of the client as data; see `MethodEntry` of the runtime. */
export const methods = {
  users: {
    create: "POST body ~User /users",
  } satisfies ResourceTable<Users>,
};
