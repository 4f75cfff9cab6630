import {
  type AppTypes,
  type InMemoryAppTypes,
  memoryUnitOfWork,
  type UnitOfWork,
} from "@heldsway/server-runtime";
import { answersTable, postgresUnitOfWork, sealWith } from "@heldsway/server-runtime/postgres";
import type pg from "pg";
import { type Host, hosts } from "../../testing/hosts.ts";

/** What handlers of the lab write through: names of a workspace. */
export interface Rows {
  /** Rejects when the name is there. */
  write(workspace: string, name: string): Promise<void>;
  has(workspace: string, name: string): Promise<boolean>;
  remove(workspace: string, name: string): Promise<void>;
  /** Undoes what failing work wrote, and nothing else. */
  attempt(work: () => Promise<void>): Promise<boolean>;
  /** The connection breaks. */
  breakConnection(): Promise<void>;
}

export interface Principal {
  readonly workspace: string;
  readonly scopes: readonly string[];
}

export interface LabApp extends AppTypes {
  readonly services: { during(tx: Rows): Promise<void> };
  readonly principal: Principal;
  readonly tx: Rows;
}

/** What a store may honestly not have. */
export type Ability =
  /** Undoes what a handler wrote. */
  | "undo"
  /** Outlives the process. */
  | "storage"
  /** Serves several processes at once. */
  | "processes";

export interface OpenStore {
  /** As another process would have it. */
  unitOfWork(clock?: "database"): UnitOfWork<LabApp>;
  /** What other requests see, in order. */
  names(workspace: string): Promise<readonly string[]>;
  storedText(): Promise<string>;
  close(): Promise<void>;
}

export interface LabStore {
  readonly name: string;
  readonly abilities: ReadonlySet<Ability>;
  open(): Promise<OpenStore>;
}

export const stores: readonly LabStore[] = [
  { name: "memory", abilities: new Set(), open: openMemory },
  ...hosts.map((host) => ({
    name: host.name,
    abilities: new Set<Ability>(
      host.name === "PGlite" ? ["undo", "storage"] : ["undo", "storage", "processes"],
    ),
    open: () => openPostgres(host),
  })),
];

interface MemoryApp extends InMemoryAppTypes {
  readonly principal: Principal;
}

async function openMemory(): Promise<OpenStore> {
  const written = new Set<string>();
  const nameOf = (workspace: string, name: string) => `${workspace}/${name}`;
  const rows: Rows = {
    async write(workspace, name) {
      if (written.has(nameOf(workspace, name))) throw new Error(`"${name}" is there`);
      written.add(nameOf(workspace, name));
    },
    has: async (workspace, name) => written.has(nameOf(workspace, name)),
    remove: async (workspace, name) => void written.delete(nameOf(workspace, name)),
    attempt: async (work) =>
      work()
        .then(() => true)
        .catch(() => false),
    breakConnection: () => Promise.reject(new Error("there is no connection")),
  };
  const memory = memoryUnitOfWork<MemoryApp>({ scopeOf: ({ workspace }) => workspace });
  const unit: UnitOfWork<LabApp> = {
    run: (call, effect) => memory.run({ ...call }, () => effect(rows)),
    runOnce: (call, effect) => memory.runOnce({ ...call }, () => effect(rows)),
  };
  return {
    unitOfWork: () => unit,
    names: async (workspace) =>
      [...written]
        .filter((name) => name.startsWith(`${workspace}/`))
        .map((name) => name.split("/")[1] ?? "")
        .sort(),
    storedText: async () => "",
    close: async () => {},
  };
}

/** The store as an API team would set it up: a table of its own, a plain pool, no roles. */
async function openPostgres(host: Host): Promise<OpenStore> {
  const { pool, close } = await host.open();
  const table = "lab.answers";
  await pool.query(`create schema lab; ${answersTable({ table })};
    create table lab.things (workspace text, name text, primary key (workspace, name))`);
  const seal = sealWith(crypto.getRandomValues(new Uint8Array(32)));
  return {
    unitOfWork: (clock) =>
      postgresUnitOfWork<LabApp, pg.PoolClient>({
        pool,
        table,
        seal,
        txOf: (client) => rowsOn(client, pool),
        scopeOf: ({ workspace }) => workspace,
        usesCallTime: clock !== "database",
      }),
    async names(workspace) {
      const sql = 'select name from lab.things where workspace = $1 order by name collate "C"';
      return (await pool.query<{ name: string }>(sql, [workspace])).rows.map(({ name }) => name);
    },
    async storedText() {
      const sql = `select t::text, encode(key_hash, 'escape') as key, encode(body, 'escape') as body from ${table} t`;
      return JSON.stringify((await pool.query(sql)).rows);
    },
    close,
  };
}

function rowsOn(client: pg.PoolClient, pool: pg.Pool): Rows {
  return {
    async write(workspace, name) {
      await client.query("insert into lab.things values ($1, $2)", [workspace, name]);
    },
    async has(workspace, name) {
      const sql = "select from lab.things where workspace = $1 and name = $2";
      return (await client.query(sql, [workspace, name])).rows.length > 0;
    },
    async remove(workspace, name) {
      await client.query("delete from lab.things where workspace = $1 and name = $2", [workspace, name]);
    },
    async attempt(work) {
      await client.query("savepoint item");
      try {
        await work();
        return true;
      } catch {
        await client.query("rollback to savepoint item");
        return false;
      }
    },
    async breakConnection() {
      const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
      await pool.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
    },
  };
}
