import { inspect } from "node:util";
import { DatabaseMismatch } from "./database/database-mismatch.ts";

/** What the system says, and what to do about it. */
const advice: { readonly [code: string]: (error: SystemError) => string } = {
  EADDRINUSE: ({ port }) => `port ${port} is taken; choose another with --port`,
  EACCES: ({ port }) => `port ${port} is not allowed for this user; choose one above 1023 with --port`,
  EADDRNOTAVAIL: ({ address }) => `"${address}" is no address of this machine; choose another with --host`,
  ECONNREFUSED: ({ address, port }) =>
    `no database answers at ${address}:${port}; start it or correct the database URL`,
  ENOTFOUND: ({ hostname }) => `there is no host "${hostname}"; correct the address`,
  // Invalid password, no such role, no such database.
  "28P01": ({ message }) => `the database refuses the login: ${message}; correct the database URL`,
  "28000": ({ message }) => `the database refuses the login: ${message}; correct the database URL`,
  "3D000": ({ message }) => `${message}; create it or correct the database URL`,
  "42501": ({ message }) => `the database user may not set up the schema: ${message}; use its owner`,
};

interface SystemError extends Error {
  readonly code: string;
  readonly address?: string;
  readonly hostname?: string;
  readonly port?: number;
}

/** One line for people about why something did not start; a stack for what should not happen. */
export function explain(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  if (!(first instanceof Error)) return inspect(error);
  if (hasCode(first)) {
    const known = advice[first.code];
    if (known) return known(first);
    if (first.code.startsWith("ERR_PARSE_ARGS")) return `${firstLine(first.message)}; see --help`;
  }
  if (first instanceof TypeError || first instanceof DatabaseMismatch) return first.message;
  return first.stack ?? first.message;
}

/** Without its full stop: something follows. */
function firstLine(text: string): string {
  return (text.split("\n", 1)[0] ?? "").replace(/\.$/, "");
}

function hasCode(error: Error): error is SystemError {
  return "code" in error && typeof error.code === "string";
}
