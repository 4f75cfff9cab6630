import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { migrations } from "../migrations/index.ts";
import { type EmbeddedDatabase, openEmbedded } from "./embedded/embedded-database.ts";
import { cacheDirectory, packedSnapshot, pruneSnapshots, snapshotName } from "./embedded/snapshot.ts";
import { type Deployment, prepareDatabase } from "./migrate.ts";
import { openPool } from "./pool.ts";

/** A database that is ready to serve. */
export interface OpenDatabase {
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

export interface OpenDatabaseOptions {
  /** Postgres server and database. Default: an embedded one that is gone when closed. */
  readonly url?: string | undefined;
  readonly deployment: Deployment;
  /** Statements that fill an empty database. */
  readonly firstRows: readonly string[];
  /** Where snapshots are kept of databases that the package brings none of. Default: a cache directory. */
  readonly snapshotDirectory?: string | undefined;
}

/** Transactions of an embedded database run one after the other; more connections only queue. */
const embeddedConnections = 8;
const serverConnections = 16;

/**
 * Opens the database and brings it up to date. The first embedded one of a version and seed is built and kept
 * as a snapshot, from which the next ones start in about a second.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<OpenDatabase> {
  const { url } = options;
  if (url === undefined) return openEmbeddedDatabase(options);
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new TypeError(
      "the database URL cannot be read; expected postgres://user:password@host:port/database",
    );
  }
  const pool = openPool({
    connectionString: url,
    max: serverConnections,
    connectionTimeoutMillis: 10_000,
    application_name: "heldsway",
  });
  try {
    await prepareDatabase(pool, options.deployment, options.firstRows);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return { pool, close: () => pool.end() };
}

async function openEmbeddedDatabase(options: OpenDatabaseOptions): Promise<OpenDatabase> {
  const { deployment, firstRows } = options;
  const contents = [JSON.stringify(deployment), ...migrations.map(({ sql }) => sql), ...firstRows];
  const name = snapshotName(contents);
  const packed = await unpack(packedSnapshot(name));
  if (packed !== undefined) return serve(packed);
  const directory = options.snapshotDirectory ?? cacheDirectory();
  const file = join(directory, name);
  const kept = await unpack(file);
  if (kept !== undefined) return serve(kept);

  const database = await openEmbedded();
  const open = serve(database);
  try {
    await prepareDatabase(open.pool, deployment, firstRows);
    mkdirSync(directory, { recursive: true });
    await database.save(file);
    pruneSnapshots(directory);
  } catch (error) {
    await open.close();
    throw error;
  }
  return open;
}

/** The database of a snapshot; `undefined` without one, or one that cannot be read, which is then built again. */
async function unpack(file: string): Promise<EmbeddedDatabase | undefined> {
  if (!existsSync(file)) return undefined;
  try {
    return await openEmbedded({ snapshot: file });
  } catch {
    return undefined;
  }
}

function serve(database: EmbeddedDatabase): OpenDatabase {
  const pool = openPool({ ...database.connection, max: embeddedConnections });
  return {
    pool,
    async close() {
      await pool.end();
      await database.close();
    },
  };
}
