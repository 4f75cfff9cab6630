// From test/golden/paths-nobody-tells-apart/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ResourceTable } from "@heldsway/client-runtime";
import type { Cats } from "./resources/cats.ts";

/** The methods of the client as data; see `MethodEntry` of the runtime. */
export const methods = {
  cats: {
    getCat: "GET none ~ /cats/{cat_id}",
    getCatByName: "GET none ~ /cats/{name}",
    summary: {
      get: "GET none ~Summary /cats/summary",
    },
  } satisfies ResourceTable<Cats>,
};
