import type pg from "pg";
import { transact } from "../database/transact.ts";

const flushMs = 30_000;

/** When each key was last used: kept in memory and written now and then, as a row a request would be fought over. */
export interface LastUse {
  note(workspaceId: string, keyId: string, now: Date): void;
  flush(): Promise<void>;
  /** Writes what is left. */
  close(): Promise<void>;
}

export function trackLastUse(pool: pg.Pool): LastUse {
  /** By workspace, then key. */
  let pending = new Map<string, Map<string, Date>>();

  const flush = async () => {
    const uses = pending;
    pending = new Map();
    for (const [workspaceId, keys] of uses) {
      await transact(pool, { role: "app", workspaceId }, async ({ tx }) => {
        for (const [keyId, usedAt] of keys) {
          const moment = usedAt.toISOString();
          await tx
            .updateTable("api_keys")
            .set({ last_used_at: moment })
            .where("workspace_id", "=", workspaceId)
            .where("id", "=", keyId)
            // Forward only: another process may have seen a later use.
            .where((field) =>
              field.or([field("last_used_at", "is", null), field("last_used_at", "<", moment)]),
            )
            .execute();
        }
      });
    }
  };
  // A use that could not be written is not worth failing for; the next one will be.
  const timer = setInterval(() => flush().catch(() => {}), flushMs).unref();

  return {
    note(workspaceId, keyId, now) {
      const keys = pending.get(workspaceId) ?? new Map<string, Date>();
      pending.set(workspaceId, keys.set(keyId, now));
    },
    flush,
    async close() {
      clearInterval(timer);
      await flush().catch(() => {});
    },
  };
}
