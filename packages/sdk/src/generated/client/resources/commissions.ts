// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Core, ListOptions, PageCall } from "@heldsway/client-runtime";
import { listCommissions, type ListCommissionsError } from "../operations/commissions.ts";
import type { Commission, CommissionList, ListCommissionsQuery } from "../types/commissions.ts";

/** The ledger of what is owed to affiliates, entry by entry. */
export class Commissions {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * List commissions
   *
   * Lists the entries of the commission ledger, newest first unless `sort` says otherwise. Adjustments have a
   * negative `amount` and point to what they correct with `reversal_of`. `from` and `to` bound `created_at`.
   *
   * @throws {@link ListCommissionsError}
   */
  list(
    query?: ListCommissionsQuery,
    options?: ListOptions,
  ): PageCall<Commission, CommissionList, ListCommissionsError> {
    return listCommissions(this.#core, query, options);
  }
}
