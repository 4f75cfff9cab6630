import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Tables } from "./tables.ts";

/** The open transaction: queries and nothing else, so no handler can commit, nest or leave it. */
export type Tx = Omit<
  Kysely<Tables>,
  "transaction" | "startTransaction" | "connection" | "destroy" | "schema" | typeof Symbol.asyncDispose
>;

/** Who a transaction acts as: `owner` changes the schema, `app` sees one workspace, `worker` reads the outbox. */
export type Role = "owner" | "app" | "worker";

export interface TransactionOptions {
  readonly role: Role;
  /** Workspace whose rows are visible. Without it the app role sees none. */
  readonly workspaceId?: string;
  readonly isReadOnly?: boolean;
  /**
   * Statements to run in the same round trip, after the role is taken. They have no parameters:
   * values must be literals made by `literal`.
   */
  readonly prologue?: readonly string[];
}

/** What a transaction's work is given besides the query builder. */
export interface Opened {
  readonly tx: Tx;
  /** Rows of each statement of the prologue. */
  readonly prologueRows: readonly (readonly unknown[])[];
}

/**
 * Runs `work` in one transaction and commits what it did; an error rolls everything back and is thrown on.
 *
 * This is the only function that opens a transaction. Role, workspace and time zone are set LOCAL: the
 * embedded database serves every connection from one backend, where anything else would leak to the others.
 */
export async function transact<T>(
  pool: pg.Pool,
  options: TransactionOptions,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const prologueLength = options.prologue?.length ?? 0;
  const client = await pool.connect();
  let isBroken = false;
  try {
    const rows = rowsOfEach(await client.query(opening(options)));
    const value = await work({
      tx: queriesOn(client),
      prologueRows: rows.slice(rows.length - prologueLength),
    });
    const { command } = await client.query("commit");
    // A statement failed and its error was swallowed: Postgres says so only in the tag of the answer.
    if (command !== "COMMIT") throw new Error("the transaction was aborted by an error that nobody threw on");
    return value;
  } catch (error) {
    await client.query("rollback").catch(() => {
      isBroken = true;
    });
    throw error;
  } finally {
    client.release(isBroken);
  }
}

/**
 * Runs one statement as the app role without a workspace, in one message and so in one implicit transaction:
 * what happens before the workspace is known.
 */
export async function atOnce<Row>(pool: pg.Pool, statement: string): Promise<readonly Row[]> {
  const rows = rowsOfEach(await pool.query([...settings({ role: "app" }), statement].join("; ")));
  // pg does not know the columns; the caller names them.
  return (rows.at(-1) ?? []) as readonly Row[];
}

/** A text as an SQL literal, for prologues. */
export function literal(text: string): string {
  return pg.escapeLiteral(text);
}

/** One message of statements without parameters: what a transaction begins with. */
function opening(options: TransactionOptions): string {
  const begin = options.isReadOnly ? "begin read only" : "begin";
  return [begin, ...settings(options), ...(options.prologue ?? [])].join("; ");
}

function settings({ role, workspaceId = "" }: TransactionOptions): readonly string[] {
  return [
    `set local role ${roleNames[role]}`,
    "set local search_path to heldsway",
    "set local timezone to 'UTC'",
    `set local heldsway.workspace to ${literal(workspaceId)}`,
  ];
}

/** Names of the database roles; they belong to the whole Postgres server. */
export const roleNames: { readonly [role in Role]: string } = {
  owner: "heldsway_owner",
  app: "heldsway_app",
  worker: "heldsway_worker",
};

const builders = new WeakMap<pg.PoolClient, Kysely<Tables>>();

/** The query builder over one connection, made once per connection. */
function queriesOn(client: pg.PoolClient): Kysely<Tables> {
  const known = builders.get(client);
  if (known !== undefined) return known;
  const only = {
    query: client.query.bind(client),
    // The connection is given back by `transact`, not by the builder after each statement.
    release: () => {},
  };
  const builder = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: { connect: async () => only, end: async () => {}, options: {} } }),
  });
  builders.set(client, builder);
  return builder;
}

/** For a message of several statements pg answers with a list, which its types do not say. */
function rowsOfEach(answer: unknown): readonly (readonly unknown[])[] {
  const results: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return results.map((result) =>
    typeof result === "object" && result !== null && "rows" in result && Array.isArray(result.rows)
      ? result.rows
      : [],
  );
}
