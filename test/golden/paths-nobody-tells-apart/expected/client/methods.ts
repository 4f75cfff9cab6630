// From test/golden/paths-nobody-tells-apart/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ResourceTable } from "@heldsway/client-runtime";
import type { Cats } from "./resources/cats.ts";

/** The methods of the client as data; see `MethodEntry` of the runtime. */
export const methods = {
  cats: {
    getCat: "getCat /cats/{cat_id} GET none",
    getCatByName: "getCatByName /cats/{name} GET none",
    summary: {
      get: "getSummary /cats/summary GET none",
    },
  } satisfies ResourceTable<Cats>,
};
