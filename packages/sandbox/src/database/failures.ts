import type { Refusal } from "@heldsway/server-runtime";
import { isTransient } from "@heldsway/server-runtime/postgres";
import pg from "pg";

/** Out of connections or shutting down. */
const unavailable = new Set(["53300", "57P01", "57P02", "57P03"]);

/** The database could not do it now: answer 503, and the same request may be sent again with its key. */
export function databaseRefusal(error: unknown): Refusal | undefined {
  if (!isTransient(error) && !isConnectionFailure(error)) return undefined;
  return {
    code: "service_unavailable",
    detail: "the request could not be finished; send it again, with the same idempotency key if it has one",
    headers: { "retry-after": "1" },
  };
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
