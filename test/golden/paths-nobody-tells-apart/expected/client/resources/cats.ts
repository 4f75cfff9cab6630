// From test/golden/paths-nobody-tells-apart/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions } from "@heldsway/client-runtime";
import type { GetCatByNameError, GetCatError, GetSummaryError } from "../operations/cats.ts";

export interface CatsSummary {
  /** @throws {@link GetSummaryError} */
  get(options?: CallOptions): Call<void, GetSummaryError>;
}

export interface Cats {
  readonly summary: CatsSummary;

  /** @throws {@link GetCatError} */
  getCat(catId: string, options?: CallOptions): Call<void, GetCatError>;

  /** @throws {@link GetCatByNameError} */
  getCatByName(name: string, options?: CallOptions): Call<void, GetCatByNameError>;
}
