import type pg from "pg";
import { type Migration, migrations } from "../migrations/index.ts";
import { DatabaseMismatch } from "./database-mismatch.ts";
import { literal, roleNames } from "./transact.ts";

/** Advisory lock under which one process at a time prepares a database. */
const lockId = 4_805_132_771;

/** What a database was set up for; recorded in it, so that it is not opened as something else. */
export interface Deployment {
  readonly environment: "live" | "sandbox";
  /** Seed of the sandbox's rows; `null` when nothing is seeded. */
  readonly seed: number | null;
}

/**
 * Brings the schema up to date and, in a database that has no rows yet, adds the first ones: in one transaction
 * under an advisory lock, so processes that start together wait for the first and find its work done.
 *
 * @throws DatabaseMismatch when the database was set up for another environment or seed.
 */
export async function prepareDatabase(
  pool: pg.Pool,
  deployment: Deployment,
  firstRows: readonly string[],
  steps: readonly Migration[] = migrations,
): Promise<void> {
  const client = await pool.connect();
  let isBroken = false;
  try {
    await client.query(
      `begin; select pg_advisory_xact_lock(${lockId}); set local client_min_messages to warning`,
    );
    await client.query(foundation);
    await client.query(
      `set local role ${roleNames.owner}; set local search_path to heldsway; set local timezone to 'UTC'`,
    );
    await migrate(client, steps);
    if (await claim(client, deployment)) {
      for (const statements of firstRows) await client.query(statements);
    }
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => {
      isBroken = true;
    });
    throw error;
  } finally {
    client.release(isBroken);
  }
}

/** Roles, schema and the record of steps. Roles are shared by all databases of a server, hence the exceptions. */
const foundation = `
  do $$
  declare role_name text;
  begin
    foreach role_name in array array['${Object.values(roleNames).join("', '")}'] loop
      begin
        execute format('create role %I nologin', role_name);
      exception when duplicate_object or unique_violation then null;
      end;
      if not pg_has_role(current_user, role_name, 'member') then
        execute format('grant %I to current_user', role_name);
      end if;
    end loop;
  end $$;
  create schema if not exists heldsway authorization ${roleNames.owner};
  grant usage on schema heldsway to ${roleNames.app}, ${roleNames.worker};
`;

async function migrate(client: pg.ClientBase, steps: readonly Migration[]): Promise<void> {
  await client.query(`
    create table if not exists migrations (name text primary key, applied_at timestamptz not null default now());
    create table if not exists deployment (
      only_row boolean primary key default true check (only_row),
      environment text not null,
      seed bigint
    )`);
  const { rows } = await client.query<{ name: string }>("select name from migrations");
  const applied = new Set(rows.map(({ name }) => name));
  for (const { name, sql } of steps) {
    if (applied.has(name)) continue;
    await client.query(`${sql}; insert into migrations (name) values (${literal(name)})`);
  }
}

/** Records what the database is for; true when it was new. */
async function claim(client: pg.ClientBase, wanted: Deployment): Promise<boolean> {
  const inserted = await client.query(
    "insert into deployment (environment, seed) values ($1, $2) on conflict do nothing",
    [wanted.environment, wanted.seed],
  );
  if (inserted.rowCount === 1) return true;
  const { rows } = await client.query<Deployment>("select environment, seed from deployment");
  const [found] = rows;
  if (found === undefined) return false;
  if (found.environment !== wanted.environment) {
    throw new DatabaseMismatch(
      `the database is of a "${found.environment}" server, not "${wanted.environment}"; give another database`,
    );
  }
  if (found.seed !== wanted.seed) {
    throw new DatabaseMismatch(
      `the database was seeded with ${found.seed}, not ${wanted.seed}; give that seed or an empty database`,
    );
  }
  return false;
}
