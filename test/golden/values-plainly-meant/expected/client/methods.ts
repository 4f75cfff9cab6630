// From test/golden/values-plainly-meant/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { multipartBody, type ResourceTable } from "@heldsway/client-runtime";
import type { Pets } from "./resources/pets.ts";

/** The methods of the client as data; see `MethodEntry` of the runtime. */
export const methods = {
  pets: {
    create: ["POST body query headers none sendPet /pets", { encode: multipartBody }],
  } satisfies ResourceTable<Pets>,
};
