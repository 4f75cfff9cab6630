import type { UnitOfWork } from "@heldsway/server-runtime";
import { postgresUnitOfWork, type Seal } from "@heldsway/server-runtime/postgres";
import type pg from "pg";
import type { App } from "../app-types.ts";
import type { Principal } from "../auth/principal.ts";
import { queriesOn, settings } from "../database/transact.ts";

export interface UnitOfWorkOptions {
  readonly pool: pg.Pool;
  /** Encrypts stored answers that hold a secret. */
  readonly seal: Seal;
  /** Expire answers by the time of the call, for a server under a clock of its own. */
  readonly usesCallTime?: boolean;
}

/** One transaction a request, in the caller's workspace. */
export function unitOfWork(options: UnitOfWorkOptions): UnitOfWork<App> {
  return postgresUnitOfWork({
    ...options,
    txOf: queriesOn,
    scopeOf: ({ workspaceId }) => workspaceId,
    settingsOf: (call) => {
      // Nobody is known where an operation needs no key, and nobody's rows are seen.
      const principal: Principal | undefined = call.principal;
      return settings({ role: "app", workspaceId: principal?.workspaceId ?? "" });
    },
    scopeColumn: "workspace_id",
  });
}
