// From test/golden/parameters-of-every-kind/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { cookieHeader, type ResourceTable, styledPath, styledQuery } from "@heldsway/client-runtime";
import type { Shops } from "./resources/shops.ts";

/** The methods of the client as data; see `MethodEntry` of the runtime. */
export const methods = {
  shops: {
    items: {
      get: ["GET query headers cookies none findItems /shops/{shop_id}/items/{;;ids}", {
        writePath: styledPath,
        writeQuery: styledQuery({ filter: { object: { style: "deepObject", explode: true } }, sort: { array: { style: "form", explode: false } }, near: "json" }),
        writeCookies: cookieHeader,
      }],
    },
  } satisfies ResourceTable<Shops>,
};
