// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Core, ListOptions, PageCall } from "@heldsway/client-runtime";
import { listPrograms, type ListProgramsError } from "../operations/programs.ts";
import type { ListProgramsQuery, Program, ProgramList } from "../types/programs.ts";

/** The terms affiliates earn under: rates, attribution, currency. */
export class Programs {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * List programs
   *
   * Lists the programs of the workspace, newest first unless `sort` says otherwise. Archived programs stay in
   * the list: their commissions are still being paid.
   *
   * @throws {@link ListProgramsError}
   */
  list(query?: ListProgramsQuery, options?: ListOptions): PageCall<Program, ProgramList, ListProgramsError> {
    return listPrograms(this.#core, query, options);
  }
}
