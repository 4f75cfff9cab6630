import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenDatabase } from "../database/open-database.ts";
import { transact } from "../database/transact.ts";
import { invariants } from "../money/invariants.ts";
import { hosts } from "../testing/hosts.ts";

describe.each(hosts)("the seeded rows on $name", (host) => {
  let database: OpenDatabase;
  let workspaces: readonly string[];
  beforeAll(async () => {
    database = await host.open();
    workspaces = await transact(database.pool, { role: "owner" }, async ({ tx }) => {
      const rows = await tx.selectFrom("workspaces").select("workspace_id").execute();
      return rows.map((row) => row.workspace_id);
    });
  });
  afterAll(() => database.close());

  test("hold three workspaces", () => {
    expect(workspaces).toHaveLength(3);
  });

  test.each(invariants)("obey: $rule", async (invariant) => {
    for (const workspaceId of workspaces) {
      const broken = await transact(database.pool, { role: "app", workspaceId }, ({ tx }) =>
        sql.raw(invariant.sql).execute(tx),
      );
      expect(broken.rows).toEqual([]);
    }
  });
});
