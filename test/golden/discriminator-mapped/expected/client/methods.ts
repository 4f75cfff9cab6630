// From test/golden/discriminator-mapped/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ResourceTable } from "@heldsway/client-runtime";
import type { Pets } from "./resources/pets.ts";

/** The methods of the client as data; see `MethodEntry` of the runtime. */
export const methods = {
  pets: {
    get: "GET ~Pet /pets/{pet_id}",
  } satisfies ResourceTable<Pets>,
};
