import { sql } from "kysely";
import { type Tx, transact } from "../database/transact.ts";
import type { TestApi } from "./test-api.ts";

/** Runs a query in the workspace of the admin key. */
export async function inWorkspace<T>(api: TestApi, work: (tx: Tx) => Promise<T>): Promise<T> {
  const { body } = await api.get<{ workspace_id: string }>("/me");
  return transact(api.pool, { role: "app", workspaceId: body.workspace_id }, ({ tx }) => work(tx));
}

/** What the audit log and the outbox say of an object, in order. */
export function tracesOf(api: TestApi, id: string) {
  return inWorkspace(api, async (tx) => {
    const events = await tx
      .selectFrom("outbox_events")
      .select("type")
      .where(sql`data -> 'object' ->> 'id'`, "=", id)
      .orderBy("id")
      .execute();
    const audit = await tx
      .selectFrom("audit_log")
      .select(["action", "changes"])
      .where("target_id", "=", id)
      .orderBy("id")
      .execute();
    return { events: events.map(({ type }) => type), audit };
  });
}

/** Tables in which a text can be read, as text or as bytes. */
export function tablesWith(api: TestApi, text: string): Promise<readonly string[]> {
  return inWorkspace(api, async (tx) => {
    const { rows: tables } = await sql<{ name: string }>`
      select distinct table_name as name from information_schema.columns
      where table_schema = 'heldsway' and column_name = 'workspace_id' order by 1`.execute(tx);
    const hex = Buffer.from(text).toString("hex");
    const found: string[] = [];
    for (const { name } of tables) {
      const { rows } = await sql`
        select from ${sql.table(name)} as t where position(${text} in t::text) > 0 or position(${hex} in t::text) > 0
      `.execute(tx);
      if (rows.length > 0) found.push(name);
    }
    return found;
  });
}
