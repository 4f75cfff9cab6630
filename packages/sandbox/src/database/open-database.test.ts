import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { migrations } from "../migrations/index.ts";
import { createDatabase } from "../testing/hosts.ts";
import { prepareDatabase } from "./migrate.ts";
import { type OpenDatabase, openDatabase } from "./open-database.ts";
import { openPool } from "./pool.ts";

const snapshotDirectory = mkdtempSync(join(tmpdir(), "heldsway-snapshots-"));
afterAll(() => rmSync(snapshotDirectory, { recursive: true, force: true }));

const deployment = { environment: "live", seed: null } as const;
const open = () => openDatabase({ deployment, firstRows: [], snapshotDirectory });

describe("the embedded database", () => {
  test("starts from the snapshot the first start made, and builds it again when it is damaged", async () => {
    const first = await open();
    const applied = await migrationsOf(first);
    await first.pool.query("create table litter (id integer)");
    await first.close();
    const [snapshot = "", ...more] = readdirSync(snapshotDirectory);
    expect(more).toEqual([]);

    const second = await open();
    expect(await migrationsOf(second)).toEqual(applied);
    await expect(second.pool.query("select from litter")).rejects.toThrow("does not exist");
    await second.close();

    writeFileSync(join(snapshotDirectory, snapshot), "not a snapshot");
    const third = await open();
    expect((await migrationsOf(third)).map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
    await third.close();
    expect(readdirSync(snapshotDirectory)).toEqual([snapshot]);
  });

  test("does not start where its snapshot cannot be kept, and says so", async () => {
    const file = join(snapshotDirectory, "a-file");
    writeFileSync(file, "");
    const start = openDatabase({ deployment, firstRows: [], snapshotDirectory: join(file, "below") });
    await expect(start).rejects.toMatchObject({ code: "ENOTDIR" });
    rmSync(file);
  });

  test("makes the directory of its snapshots", async () => {
    const directory = join(snapshotDirectory, "not", "there", "yet");
    await (await openDatabase({ deployment, firstRows: [], snapshotDirectory: directory })).close();
    expect(readdirSync(directory)).toHaveLength(1);
  });

  test("leaves no data directory behind", () => {
    const own = readdirSync(tmpdir()).filter((name) => name.startsWith(`heldsway-sandbox-${process.pid}-`));
    expect(own).toEqual([]);
  });
});

describe.skipIf(!process.env.DATABASE_URL)("a Postgres server", () => {
  test("is prepared once by processes that start together", async () => {
    const { url, drop } = await createDatabase(process.env.DATABASE_URL ?? "");
    const pools = Array.from({ length: 5 }, () => openPool({ connectionString: url }));
    const firstRows = ["create table marks (id integer)", "insert into marks values (1)"];
    await Promise.all(pools.map((pool) => prepareDatabase(pool, deployment, firstRows)));
    const { rows } = await (pools[0] ?? openPool({})).query("select count(*) from heldsway.marks");
    await Promise.all(pools.map((pool) => pool.end()));
    await drop();
    expect(rows).toEqual([{ count: 1 }]);
  });

  test("is not opened for another environment or seed than it was set up for", async () => {
    const { url, drop } = await createDatabase(process.env.DATABASE_URL ?? "");
    const openAs = (environment: "live" | "sandbox", seed: number | null) =>
      openDatabase({ url, deployment: { environment, seed }, firstRows: [] });
    await (await openAs("sandbox", 1)).close();
    await expect(openAs("live", null)).rejects.toThrow('of a "sandbox" server, not "live"');
    await expect(openAs("sandbox", 2)).rejects.toThrow("seeded with 1, not 2");
    await (await openAs("sandbox", 1)).close();
    await drop();
  });
});

async function migrationsOf({ pool }: OpenDatabase) {
  const { rows } = await pool.query<{ name: string; applied_at: string }>(
    "select name, applied_at from heldsway.migrations order by name",
  );
  return rows;
}
