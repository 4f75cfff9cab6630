// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type CallError, type Core, list, type ListOptions, type PageCall } from "@heldsway/client-runtime";
import type { CommonErrorCode } from "../errors.ts";
import type { ListProgramsQuery, Program, ProgramList } from "../types/programs.ts";
import type { Problem } from "../types/shared.ts";

/** What `listPrograms` can fail with. */
export type ListProgramsError = CallError<
  CommonErrorCode | "insufficient_scope" | "invalid_cursor" | "plan_upgrade_required",
  Problem
>;

/**
 * List programs
 *
 * Lists the programs of the workspace, newest first unless `sort` says otherwise. Archived programs stay in
 * the list: their commissions are still being paid.
 *
 * @throws {@link ListProgramsError}
 */
export function listPrograms(
  core: Core,
  query?: ListProgramsQuery,
  options?: ListOptions,
): PageCall<Program, ProgramList, ListProgramsError> {
  return list(core, { id: "listPrograms", method: "GET", path: "/programs" }, { query }, options);
}
