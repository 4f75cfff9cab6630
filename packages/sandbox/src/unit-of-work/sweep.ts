import { sql } from "kysely";
import type pg from "pg";
import { transact } from "../database/transact.ts";

const batch = 1_000;
const everyMs = 600_000;

/**
 * Deletes answers that have expired, a batch at a time, and tells how many. Hygiene only: an expired answer is
 * not replayed, deleted or not.
 */
export async function sweepAnswers(pool: pg.Pool): Promise<number> {
  for (let total = 0; ; ) {
    const deleted = await transact(pool, { role: "worker" }, async ({ tx }) => {
      const { numAffectedRows = 0n } = await sql`
        delete from idempotency_answers where (workspace_id, key_hash) in (
          select workspace_id, key_hash from idempotency_answers
          where expires_at <= now() limit ${batch} for update skip locked)`.execute(tx);
      return Number(numAffectedRows);
    });
    total += deleted;
    if (deleted < batch) return total;
  }
}

/** Sweeps every ten minutes, until the function it returns is called. */
export function keepSweeping(pool: pg.Pool): () => void {
  // What could not be swept now will be the next time.
  const timer = setInterval(() => sweepAnswers(pool).catch(() => {}), everyMs).unref();
  return () => clearInterval(timer);
}
