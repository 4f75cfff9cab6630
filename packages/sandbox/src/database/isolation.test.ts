import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hosts } from "../testing/hosts.ts";
import type { OpenDatabase } from "./open-database.ts";
import { type Tx, transact } from "./transact.ts";

describe.each(hosts)("workspaces on $name", (host) => {
  let database: OpenDatabase;
  let ids: readonly string[];
  beforeAll(async () => {
    database = await host.open();
    ids = await transact(database.pool, { role: "owner" }, async ({ tx }) => {
      const rows = await tx.selectFrom("workspaces").select("workspace_id").execute();
      return rows.map((row) => row.workspace_id);
    });
  });
  afterAll(() => database.close());

  const asApp = <T>(workspaceId: string | undefined, work: (tx: Tx) => Promise<T>) =>
    transact(database.pool, { role: "app", ...(workspaceId !== undefined && { workspaceId }) }, ({ tx }) =>
      work(tx),
    );
  const tables = () =>
    asApp(undefined, async (tx) => {
      const { rows } = await sql<{ table: string }>`
        select table_name as table from information_schema.columns
        where table_schema = 'heldsway' and column_name = 'workspace_id' order by 1`.execute(tx);
      return rows.map(({ table }) => table);
    });

  test("every table with a workspace has forced row-level security and a policy", async () => {
    const { rows } = await asApp(undefined, (tx) =>
      sql<{ table: string; isSafe: boolean }>`
        select c.relname as table, c.relrowsecurity and c.relforcerowsecurity and exists (
          select from pg_policy p join pg_roles r on r.oid = any(p.polroles)
          where p.polrelid = c.oid and r.rolname = 'heldsway_app') as "isSafe"
        from pg_class c where c.relnamespace = 'heldsway'::regnamespace and c.relkind = 'r'
          and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id')
        order by 1`.execute(tx),
    );
    expect(rows.map(({ table }) => table)).toEqual(await tables());
    expect(rows.filter(({ isSafe }) => !isSafe)).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(11);
  });

  test("without a workspace the app role sees no row of any table", async () => {
    for (const table of await tables()) {
      const count = await asApp(undefined, (tx) => countOf(tx, table));
      expect([table, count]).toEqual([table, 0]);
    }
  });

  test("a workspace sees its own rows and no others", async () => {
    for (const id of ids) {
      const { rows } = await asApp(id, (tx) =>
        sql<{ workspace_id: string }>`
        select distinct workspace_id from api_keys union select workspace_id from workspaces`.execute(tx),
      );
      expect(rows).toEqual([{ workspace_id: id }]);
    }
  });

  test("rows of another workspace can neither be written nor changed", async () => {
    const [own, other = ""] = ids;
    const moment = "2026-10-01T00:00:00Z";
    const insertion = asApp(own, (tx) =>
      tx
        .insertInto("programs")
        .values({
          workspace_id: other,
          id: "prg_x",
          name: "x",
          slug: "x",
          status: "active",
          currency: "USD",
          commission_type: "flat",
          commission_amount: 1,
          attribution_model: "last_touch",
          created_at: moment,
          updated_at: moment,
        })
        .execute(),
    );
    await expect(insertion).rejects.toThrow("row-level security");
    const updated = await asApp(own, (tx) =>
      tx.updateTable("affiliates").set({ name: "x" }).where("workspace_id", "=", other).executeTakeFirst(),
    );
    expect(updated.numUpdatedRows).toBe(0n);
  });

  test("the app role may not change the schema, workspaces or the audit log", async () => {
    const [own] = ids;
    const statements = [
      "create table more (id text)",
      "update workspaces set plan = 'custom'",
      "delete from audit_log",
      "update audit_log set action = 'x'",
      "alter table affiliates disable row level security",
    ];
    for (const statement of statements) {
      await expect(
        asApp(own, (tx) => sql.raw(statement).execute(tx)),
        statement,
      ).rejects.toThrow(/permission denied|must be owner/);
    }
  });

  test("the role of a transaction ends with it", async () => {
    await asApp(ids[0], (tx) => countOf(tx, "affiliates"));
    const { rows } = await database.pool.query(
      "select current_user = session_user as is_reset, current_setting('heldsway.workspace', true) as workspace",
    );
    expect(rows).toEqual([{ is_reset: true, workspace: "" }]);
  });

  test("a transaction whose failed statement was swallowed does not commit in silence", async () => {
    const swallowing = asApp(ids[0], (tx) => sql`select 1 / 0`.execute(tx).catch(() => "swallowed"));
    await expect(swallowing).rejects.toThrow("aborted");
  });
});

async function countOf(tx: Tx, table: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(tx);
  return rows[0]?.count ?? Number.NaN;
}
