import type { IdempotentCall, StoredReply } from "@heldsway/server-runtime";
import { sealWith } from "@heldsway/server-runtime/postgres";
import { type UnitOfWorkUnderTest, unitOfWorkCases } from "@heldsway/server-runtime/testing";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { App } from "../app-types.ts";
import type { Principal } from "../auth/principal.ts";
import { databaseRefusal } from "../database/failures.ts";
import type { OpenDatabase } from "../database/open-database.ts";
import { type Tx, transact } from "../database/transact.ts";
import { hosts, secrets } from "../testing/hosts.ts";
import { sweep } from "./sweep.ts";
import { unitOfWork } from "./unit-of-work.ts";

const dayMs = 86_400_000;
const start = new Date("2026-10-01T12:00:00.000Z");
const ok: StoredReply = {
  status: 201,
  headers: [["location", "/v1/things/1"]],
  body: Buffer.from('{"id":1}'),
  holdsSecret: false,
  undoEffects: false,
};

describe.each(hosts)("the unit of work on $name", (host) => {
  let database: OpenDatabase;
  let principals: readonly Principal[];
  const seal = sealWith(secrets.sealKey);
  const work = () => unitOfWork({ pool: database.pool, seal, usesCallTime: true });

  beforeAll(async () => {
    database = await host.open();
    principals = await transact(database.pool, { role: "owner" }, async ({ tx }) => {
      const rows = await tx.selectFrom("workspaces").select("workspace_id").orderBy("name").execute();
      return rows.map((row) => principalOf(row.workspace_id));
    });
  });
  afterAll(() => database.close());

  const call = (key: string, own: Partial<IdempotentCall<App>> = {}): IdempotentCall<App> => ({
    key,
    fingerprint: "a",
    principal: principals[0] ?? principalOf(""),
    operationId: "createThing",
    requestId: "req_1",
    now: start,
    isReadOnly: false,
    ...own,
  });
  const mark = (tx: Tx, name: string) =>
    sql`insert into audit_log (workspace_id, id, occurred_at, actor_type, actor_id, action, target_type, target_id)
      values (current_workspace(), ${name}, now(), 'system', 'test', 'test', 'test', 'test')`.execute(tx);
  const hasMark = async (name: string, principal = principals[0]) => {
    const workspaceId = principal?.workspaceId ?? "";
    const { rows } = await transact(database.pool, { role: "app", workspaceId }, ({ tx }) =>
      sql`select from audit_log where id = ${name}`.execute(tx),
    );
    return rows.length === 1;
  };

  const subject = (): UnitOfWorkUnderTest<App> => {
    const [first, stranger] = principals;
    if (!first || !stranger) throw new Error("the seed has too few workspaces");
    return {
      open: work,
      callers: { first, rotated: { ...first, secretId: "ksec_2" }, stranger },
      write: mark,
      hasWritten: hasMark,
      async storedText() {
        const { rows } = await database.pool.query(
          "select t::text, encode(key_hash, 'escape') as key, encode(body, 'escape') as body from heldsway.idempotency_answers t",
        );
        return JSON.stringify(rows);
      },
    };
  };
  // One backend serves all connections of PGlite, so there are no other processes.
  const cases = unitOfWorkCases.filter(({ needs }) => needs !== "processes" || host.name !== "PGlite");

  for (const { name, run } of cases) test(name, () => run(subject()));

  test("expired answers are swept away, live ones are not", async () => {
    const long = new Date(Date.now() - 2 * dayMs);
    const unit = work();
    await sweep(database.pool);
    for (const key of ["swept-1", "swept-2"]) await unit.runOnce(call(key, { now: long }), async () => ok);
    await unit.runOnce(call("unswept", { now: new Date() }), async () => ok);
    expect(await sweep(database.pool)).toBe(2);
    expect(await sweep(database.pool)).toBe(0);
    expect((await unit.runOnce(call("unswept", { now: new Date() }), async () => ok)).kind).toBe("replayed");
  });

  test("what Postgres aborted for others' sake runs again, three times at most", async () => {
    let runs = 0;
    const abort = (tx: Tx) => sql`do $$ begin raise sqlstate '40001'; end $$`.execute(tx);
    await work().runOnce(call("retried"), async (tx) => {
      runs += 1;
      if (runs < 4) await abort(tx);
      return ok;
    });
    expect(runs).toBe(4);
    const hopeless = work().run(call("never"), async (tx) => {
      runs += 1;
      await abort(tx);
      return ok;
    });
    await expect(hopeless).rejects.toMatchObject({ code: "40001" });
    expect(runs).toBe(8);
  });

  test.skipIf(host.name === "PGlite")(
    "a connection that dies leaves nothing and can be tried again",
    async () => {
      const dying = work().runOnce(call("dying"), async (tx) => {
        await mark(tx, "dying");
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
        await database.pool.query(`select pg_terminate_backend(${rows[0]?.pid})`);
        return ok;
      });
      const error = await dying.catch((reason: unknown) => reason);
      expect(databaseRefusal(error)).toMatchObject({
        code: "service_unavailable",
        headers: { "retry-after": "1" },
      });
      expect(await hasMark("dying")).toBe(false);
      expect((await work().runOnce(call("dying"), async () => ok)).kind).toBe("executed");
    },
  );

  test("a read can write nothing", async () => {
    const writing = work().run(call("read", { isReadOnly: true }), async (tx) => {
      await mark(tx, "read");
      return ok;
    });
    await expect(writing).rejects.toThrow("read-only transaction");
  });
});

function principalOf(workspaceId: string): Principal {
  return {
    workspaceId,
    workspaceName: "Test",
    environment: "sandbox",
    plan: "standard",
    trialEndsAt: null,
    keyId: "key_1",
    keyName: "Test",
    secretId: "ksec_1",
    scopes: ["admin"],
    rateLimit: { limit: 1000, windowSeconds: 60 },
    expiresAt: null,
  };
}
