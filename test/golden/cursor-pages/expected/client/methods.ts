// From test/golden/cursor-pages/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ResourceTable } from "@heldsway/client-runtime";
import type { Pets } from "./resources/pets.ts";

/** The methods of the client as data; see `MethodEntry` of the runtime. */
export const methods = {
  pets: {
    list: "GET query pages ~Pets /pets",
  } satisfies ResourceTable<Pets>,
};
