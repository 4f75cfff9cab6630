import { sweepAnswers } from "@heldsway/server-runtime/postgres";
import type pg from "pg";
import { settings } from "../database/transact.ts";

const everyMs = 600_000;

/** Deletes stored answers that have expired, and tells how many. */
export function sweep(pool: pg.Pool): Promise<number> {
  return sweepAnswers(pool, { settings: settings({ role: "worker" }) });
}

/** Sweeps every ten minutes, until the function it returns is called. */
export function keepSweeping(pool: pg.Pool): () => void {
  // What could not be swept now will be the next time.
  const timer = setInterval(() => sweep(pool).catch(() => {}), everyMs).unref();
  return () => clearInterval(timer);
}
