// From test/golden/discriminator-listed/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type Call, call, type CallError, type CallOptions, type Core } from "@heldsway/client-runtime";
import type { Mark, Shape } from "../types/shapes.ts";

/** What `listShapes` can fail with. */
export type ListShapesError = CallError;

/** @throws {@link ListShapesError} */
export function listShapes(core: Core, options?: CallOptions): Call<Shape[], ListShapesError> {
  return call(core, { id: "listShapes", method: "GET", path: "/shapes" }, {}, options);
}

/** What `addMark` can fail with. */
export type AddMarkError = CallError;

/** @throws {@link AddMarkError} */
export function addMark(core: Core, body: Mark, options?: CallOptions): Call<void, AddMarkError> {
  return call(core, { id: "addMark", method: "POST", path: "/shapes", reads: "none" }, { body }, options);
}
