// From test/golden/discriminator-listed/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ResourceTable } from "@heldsway/client-runtime";
import type { ShapesResource } from "./resources/shapes.ts";

/** The methods of the client as data; see `MethodEntry` of the runtime. */
export const methods = {
  shapes: {
    list: "GET ~Shapes /shapes",
    create: "POST body none addMark /shapes",
  } satisfies ResourceTable<ShapesResource>,
};
