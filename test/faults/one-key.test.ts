// Ten thousand requests with one idempotency key, over 200 sockets, to four processes that share a real Postgres.

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sandboxKeys } from "../../packages/sandbox/src/seed/key-ring.ts";
import { postgres, type SharedDatabase } from "../../packages/sandbox/src/testing/hosts.ts";
import { record } from "./record.ts";
import { type SandboxProcesses, startSandboxProcesses } from "./sandbox-processes.ts";
import { type Answer, openWire, requestText, type Wire } from "./wire.ts";

const sockets = 200;

test.runIf(process.env.CI)("CI has a Postgres for these tests", () => {
  expect(postgres).toBeDefined();
});

describe.skipIf(postgres === undefined)("one key, four processes (needs DATABASE_URL)", () => {
  let processes: SandboxProcesses;
  let database: SharedDatabase;
  /** API keys of one workspace, so many that none meets its rate limit, which each process counts by itself. */
  const secrets: string[] = [];

  beforeAll(async () => {
    if (!postgres) throw new Error("needs DATABASE_URL");
    database = await postgres.open();
    processes = await startSandboxProcesses(4, database.url);
    for (let count = 0; count < 5; count += 1) {
      const key = { name: `Caller ${count}`, scopes: ["admin"] };
      secrets.push(Object(await ask("POST /v1/api-keys", key)).secret);
    }
  }, 120_000);

  afterAll(async () => {
    await processes?.stop();
    await database?.close();
  });

  async function ask(line: string, body?: object): Promise<unknown> {
    const wire = openWire(processes.ports[0] ?? 0);
    try {
      return JSON.parse((await wire.send(textOf(line, sandboxKeys.admin, body))).body);
    } finally {
      wire.close();
    }
  }

  function textOf(line: string, key: string, body?: object, idempotencyKey?: string): string {
    const headers = [`Authorization: Bearer ${key}`];
    if (body) headers.push("Content-Type: application/json");
    if (idempotencyKey !== undefined) headers.push(`Idempotency-Key: ${idempotencyKey}`);
    return requestText(line, headers, body && JSON.stringify(body));
  }

  /** The same request so many times, one after the other on each socket. */
  async function sendAll(times: number, line: string, body: object): Promise<readonly Answer[]> {
    const idempotencyKey = randomUUID();
    const texts = secrets.map((secret) => textOf(line, secret, body, idempotencyKey));
    const wires = Array.from({ length: sockets }, (_, index) =>
      openWire(processes.ports[index % processes.ports.length] ?? 0),
    );
    const answers: Answer[] = [];
    const send = async (wire: Wire) => {
      for (let sent = 0; sent < times / sockets; sent += 1)
        answers.push(await wire.send(texts[sent % texts.length] ?? ""));
    };
    await Promise.all(wires.map(send));
    for (const wire of wires) wire.close();
    return answers;
  }

  async function count(table: string, condition: string, value: string): Promise<number> {
    const { rows } = await database.pool.query<{ count: number }>(
      `select count(*)::int as count from heldsway.${table} where ${condition}`,
      [value],
    );
    return rows[0]?.count ?? 0;
  }

  test("10,000 recordings of an order make one, and it is owed, audited and announced once", async () => {
    const programs = await ask("GET /v1/programs?status=active&sort=created_at&limit=1");
    const affiliates = await ask("GET /v1/affiliates?status=active&limit=1");
    const order = {
      program_id: Object(programs).data[0].id,
      affiliate_id: Object(affiliates).data[0].id,
      external_id: randomUUID(),
      amount: 10_000,
      currency: "USD",
    };
    const answers = await sendAll(10_000, "POST /v1/conversions", order);
    expect(answers).toHaveLength(10_000);
    const made = answers.filter(({ status }) => status === 201);
    expect(made.filter(({ headers }) => !headers.has("idempotent-replayed"))).toHaveLength(1);
    // All who are told of it are told the same; the others may ask again.
    expect(new Set(made.map(({ body }) => body)).size).toBe(1);
    const others = answers.filter(({ status }) => status !== 201);
    const told = others.map(({ status, body }) => `${status} ${Object(JSON.parse(body)).code}`);
    expect(told.filter((text) => text !== "409 idempotency_in_progress")).toEqual([]);
    const { id } = Object(JSON.parse(made[0]?.body ?? ""));
    expect({
      conversions: await count("conversions", "external_id = $1", order.external_id),
      owed: await count("commissions", "conversion_id = $1 and level = 1", id),
      audits: await count("audit_log", "target_id = $1", id),
      events: await count("outbox_events", "data -> 'object' ->> 'id' = $1", id),
    }).toEqual({ conversions: 1, owed: 1, audits: 1, events: 1 });
    expect(processes.errors).toEqual([]);

    const waited = answers.filter(({ status }) => status === 409).length;
    record("One idempotency key, 200 sockets, four processes on Postgres", [
      `10,000 requests made one conversion: 1 answered, ${9_999 - waited} replayed byte for byte, ${waited} told to wait`,
    ]);
  }, 600_000);
});
