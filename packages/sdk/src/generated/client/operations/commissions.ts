// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type CallError, type Core, list, type ListOptions, type PageCall } from "@heldsway/client-runtime";
import type { CommonErrorCode } from "../errors.ts";
import type { Commission, CommissionList, ListCommissionsQuery } from "../types/commissions.ts";
import type { Problem } from "../types/shared.ts";

/** What `listCommissions` can fail with. */
export type ListCommissionsError = CallError<
  CommonErrorCode | "insufficient_scope" | "invalid_cursor" | "plan_upgrade_required",
  Problem
>;

/**
 * List commissions
 *
 * Lists the entries of the commission ledger, newest first unless `sort` says otherwise. Adjustments have a
 * negative `amount` and point to what they correct with `reversal_of`. `from` and `to` bound `created_at`.
 *
 * @throws {@link ListCommissionsError}
 */
export function listCommissions(
  core: Core,
  query?: ListCommissionsQuery,
  options?: ListOptions,
): PageCall<Commission, CommissionList, ListCommissionsError> {
  return list(core, { id: "listCommissions", method: "GET", path: "/commissions" }, { query }, options);
}
