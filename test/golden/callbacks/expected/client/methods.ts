// From test/golden/callbacks/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ResourceTable } from "@heldsway/client-runtime";
import type { Exports } from "./resources/exports.ts";

/** The methods of the client as data; see `MethodEntry` of the runtime. */
export const methods = {
  exports: {
    create: "POST body none ~Export /exports",
  } satisfies ResourceTable<Exports>,
};
