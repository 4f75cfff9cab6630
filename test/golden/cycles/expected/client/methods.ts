// From test/golden/cycles/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ResourceTable } from "@heldsway/client-runtime";
import type { Nodes } from "./resources/nodes.ts";

/** The methods of the client as data; see `MethodEntry` of the runtime. */
export const methods = {
  nodes: {
    get: "GET ~Node /nodes",
  } satisfies ResourceTable<Nodes>,
};
