import { rowsOfEach, transact as runTransaction } from "@heldsway/server-runtime/postgres";
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
}

/** What a transaction's work is given. */
export interface Opened {
  readonly tx: Tx;
}

/**
 * Runs `work` in one transaction and commits what it did; an error rolls everything back and is thrown on.
 *
 * Role, workspace and time zone are set LOCAL, here and in the unit of work: the embedded database serves every
 * connection from one backend, where anything else would leak to the others.
 */
export function transact<T>(
  pool: pg.Pool,
  options: TransactionOptions,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const { isReadOnly = false } = options;
  return runTransaction<pg.PoolClient, T>(pool, { isReadOnly, settings: settings(options) }, ({ client }) =>
    work({ tx: queriesOn(client) }),
  );
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

/** A text as an SQL literal, where no parameter can stand. */
export function literal(text: string): string {
  return pg.escapeLiteral(text);
}

/** Statements that make a transaction act as a role, in a workspace. */
export function settings({
  role,
  workspaceId = "",
}: Omit<TransactionOptions, "isReadOnly">): readonly string[] {
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
export function queriesOn(client: pg.PoolClient): Kysely<Tables> {
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
