import type { Refusal } from "@heldsway/server-runtime";
import pg from "pg";

/** Serialization failure and deadlock: nothing happened, and the same again may well succeed. */
const transient = new Set(["40001", "40P01"]);
/** Out of connections or shutting down. */
const unavailable = new Set(["53300", "57P01", "57P02", "57P03"]);

const maxRetries = 3;

/** Runs a whole transaction again when Postgres aborted it for what others did at the same time. */
export async function withRetries<T>(attempt: () => Promise<T>): Promise<T> {
  for (let retries = 0; ; retries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (retries === maxRetries || !isTransient(error)) throw error;
      await pause(Math.random() * 20 * 2 ** retries);
    }
  }
}

/** The database could not do it now: answer 503, and the same request may be sent again with its key. */
export function databaseRefusal(error: unknown): Refusal | undefined {
  if (!isTransient(error) && !isConnectionFailure(error)) return undefined;
  return {
    code: "service_unavailable",
    detail: "the request could not be finished; send it again, with the same idempotency key if it has one",
    headers: { "retry-after": "1" },
  };
}

function isTransient(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code !== undefined && transient.has(error.code);
}

function isConnectionFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof pg.DatabaseError) {
    return error.code !== undefined && (error.code.startsWith("08") || unavailable.has(error.code));
  }
  const code = "code" in error ? String(error.code) : "";
  return brokenSocket.has(code) || brokenClient.test(error.message);
}

const brokenSocket = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT"]);
/** What pg says, without a code, of a connection that broke or could not be had. */
const brokenClient = /^(Connection terminated|timeout e(xceeded|xpired)|Client (has encountered|was closed))/;

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
