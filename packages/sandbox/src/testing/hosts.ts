import { randomBytes } from "node:crypto";
import pg from "pg";
import { type OpenDatabase, openDatabase } from "../database/open-database.ts";
import { deriveSecrets } from "../secrets.ts";
import { worldStatements } from "../seed/world.ts";

/** A database that others can join. */
export interface SharedDatabase extends OpenDatabase {
  readonly url: string;
  /** The same database through connections of its own, as another process would have. */
  another(): Promise<OpenDatabase>;
}

/** Where tests of the database run: the embedded one, and a server when `DATABASE_URL` names one to play with. */
export interface Host {
  readonly name: string;
  /** Opens a seeded database that nobody else has. */
  open(): Promise<OpenDatabase>;
}

export interface SharedHost extends Host {
  open(): Promise<SharedDatabase>;
}

export const secrets = deriveSecrets("sandbox", undefined);
const deployment = { environment: "sandbox", seed: 1 } as const;
const serverUrl = process.env.DATABASE_URL;

export const embedded: Host = { name: "PGlite", open: () => openSeeded(undefined) };

/** `undefined` without a server. */
export const postgres: SharedHost | undefined = serverUrl
  ? {
      name: "Postgres",
      async open() {
        const { url, drop } = await createDatabase(serverUrl);
        const database = await openSeeded(url);
        return {
          url,
          pool: database.pool,
          another: () => openSeeded(url),
          async close() {
            await database.close();
            await drop();
          },
        };
      },
    }
  : undefined;

export const hosts: readonly Host[] = postgres ? [embedded, postgres] : [embedded];

/** Makes an empty database on a server. */
export async function createDatabase(server: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `heldsway_test_${randomBytes(6).toString("hex")}`;
  const administer = async (statement: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await administer(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(`drop database ${name} with (force)`) };
}

function openSeeded(url: string | undefined): Promise<OpenDatabase> {
  return openDatabase({ url, deployment, firstRows: worldStatements({ seed: 1, pepper: secrets.pepper }) });
}
