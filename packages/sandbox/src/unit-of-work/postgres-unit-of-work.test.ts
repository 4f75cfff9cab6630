import type { IdempotentCall, StoredReply } from "@heldsway/server-runtime";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { App } from "../app-types.ts";
import type { Principal } from "../auth/principal.ts";
import { databaseRefusal } from "../database/failures.ts";
import type { OpenDatabase } from "../database/open-database.ts";
import { type Tx, transact } from "../database/transact.ts";
import { hosts, secrets } from "../testing/hosts.ts";
import { postgresUnitOfWork } from "./postgres-unit-of-work.ts";
import { sealWith } from "./seal.ts";
import { sweepAnswers } from "./sweep.ts";

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
  const work = () => postgresUnitOfWork({ pool: database.pool, seal, usesCallTime: true });

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

  test("runs a request once and answers the same bytes again", async () => {
    const first = await work().runOnce(call("once"), async (tx) => {
      await mark(tx, "once");
      return ok;
    });
    expect(first).toEqual({ kind: "executed", reply: ok });
    const again = await work().runOnce(call("once"), () => Promise.reject(new Error("ran twice")));
    expect(again).toEqual({ kind: "replayed", reply: ok });
    expect(await hasMark("once")).toBe(true);
  });

  test("refuses a key that comes with another request", async () => {
    await work().runOnce(call("reused"), async () => ok);
    expect(await work().runOnce(call("reused", { fingerprint: "b" }), async () => ok)).toEqual({
      kind: "reused",
    });
  });

  test("keys of two workspaces have nothing to do with each other", async () => {
    await work().runOnce(call("shared"), async () => ok);
    const principal = principals[1] ?? principalOf("");
    const other = await work().runOnce(call("shared", { principal, fingerprint: "b" }), async () => ok);
    expect(other.kind).toBe("executed");
  });

  test("a business error is kept, what led to it is not", async () => {
    const conflict: StoredReply = { ...ok, status: 409, undoEffects: true };
    await work().runOnce(call("conflict"), async (tx) => {
      await mark(tx, "conflict");
      return conflict;
    });
    const again = await work().runOnce(call("conflict"), async () => ok);
    expect(again).toEqual({ kind: "replayed", reply: { ...conflict, undoEffects: false } });
    expect(await hasMark("conflict")).toBe(false);
  });

  test("an error leaves nothing, and the key is free", async () => {
    const failing = work().runOnce(call("failing"), async (tx) => {
      await mark(tx, "failing");
      throw new Error("broken");
    });
    await expect(failing).rejects.toThrow("broken");
    expect(await hasMark("failing")).toBe(false);
    expect((await work().runOnce(call("failing"), async () => ok)).kind).toBe("executed");
  });

  test("while the first request runs, the second is told so", async () => {
    const unit = work();
    const second = await unit.runOnce(call("busy"), async () => {
      expect(await unit.runOnce(call("busy"), async () => ok)).toEqual({
        kind: "inProgress",
        retryAfterSeconds: 1,
      });
      expect(await unit.runOnce(call("busy", { fingerprint: "b" }), async () => ok)).toEqual({
        kind: "reused",
      });
      return ok;
    });
    expect(second.kind).toBe("executed");
  });

  test.skipIf(host.name === "PGlite")("another process is told so too", async () => {
    const result = await work().runOnce(call("elsewhere"), async () => {
      expect((await work().runOnce(call("elsewhere"), async () => ok)).kind).toBe("inProgress");
      return ok;
    });
    expect(result.kind).toBe("executed");
  });

  test("an answer is kept for 24 hours, and then the key is new", async () => {
    await work().runOnce(call("old"), async () => ok);
    const at = (ms: number) => call("old", { fingerprint: "b", now: new Date(start.getTime() + ms) });
    expect((await work().runOnce(at(dayMs - 1), async () => ok)).kind).toBe("reused");
    expect((await work().runOnce(at(dayMs), async () => ok)).kind).toBe("executed");
    expect((await work().runOnce(at(dayMs + 1), async () => ok)).kind).toBe("replayed");
  });

  test("expired answers are swept away, live ones are not", async () => {
    const long = new Date(Date.now() - 2 * dayMs);
    const unit = work();
    await sweepAnswers(database.pool);
    for (const key of ["swept-1", "swept-2"]) await unit.runOnce(call(key, { now: long }), async () => ok);
    await unit.runOnce(call("unswept", { now: new Date() }), async () => ok);
    expect(await sweepAnswers(database.pool)).toBe(2);
    expect(await sweepAnswers(database.pool)).toBe(0);
    expect((await unit.runOnce(call("unswept", { now: new Date() }), async () => ok)).kind).toBe("replayed");
  });

  test("an answer that holds a secret cannot be read in the database", async () => {
    const secret = "hs_test_shown_once";
    const reply = { ...ok, body: Buffer.from(`{"secret":"${secret}"}`), holdsSecret: true };
    await work().runOnce(call("secret"), async () => reply);
    const workspaceId = principals[0]?.workspaceId ?? "";
    const { rows } = await transact(database.pool, { role: "app", workspaceId }, ({ tx }) =>
      tx
        .selectFrom("idempotency_answers")
        .select("body")
        .where("is_sealed", "=", true)
        .execute()
        .then((rows) => ({ rows })),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.body?.includes(secret)).toBe(false);
    expect(await work().runOnce(call("secret"), async () => ok)).toEqual({ kind: "replayed", reply });
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
