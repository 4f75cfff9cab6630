// From test/golden/discriminator-listed/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions } from "@heldsway/client-runtime";
import type { AddMarkError, ListShapesError } from "../operations/shapes.ts";
import type { Mark, Shape } from "../types/shapes.ts";

export interface ShapesResource {
  /** @throws {@link ListShapesError} */
  list(options?: CallOptions): Call<Shape[], ListShapesError>;

  /** @throws {@link AddMarkError} */
  create(body: Mark, options?: CallOptions): Call<void, AddMarkError>;
}
