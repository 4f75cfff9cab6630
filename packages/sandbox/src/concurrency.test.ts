import { randomUUID } from "node:crypto";
import type { Affiliate, AffiliateList, Conversion, Problem, ProgramList } from "@heldsway/contract";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { postgres } from "./testing/hosts.ts";
import { type Answer, openTestApi, type TestApi } from "./testing/test-api.ts";
import { inWorkspace, tracesOf } from "./testing/traces.ts";

// The embedded database runs one transaction after the other and would show nothing.
test.skipIf(postgres === undefined)(
  "1,000 requests over 20 idempotency keys, through four servers, make exactly 20 affiliates",
  async () => {
    await withServers(4, async (servers) => {
      const keys = Array.from({ length: 20 }, () => randomUUID());
      const requests = Array.from({ length: 1_000 }, (_, index) => ({
        server: servers[index % servers.length],
        key: keys[(index * 7) % keys.length] ?? "",
      }));
      const answers = await Promise.all(
        requests.map(async ({ server, key }) => {
          const body = { name: "Once", email: `${key}@example.com` };
          return { key, answer: await server?.post<Affiliate>("/affiliates", body, { idempotencyKey: key }) };
        }),
      );
      for (const key of keys) {
        const own = answers.filter((one) => one.key === key).flatMap(({ answer }) => answer ?? []);
        const made = own.filter(({ status }) => status === 201);
        expect(new Set(made.map(({ text }) => text)).size).toBe(1);
        expect(made.filter(({ headers }) => headers.get("idempotent-replayed") === null)).toHaveLength(1);
        expect(own.filter(({ status }) => status !== 201).map(codeOf)).toEqual(
          own.filter(({ status }) => status !== 201).map(() => [409, "idempotency_in_progress"]),
        );
      }
      const [server] = servers;
      const { body } = await only(server).get<AffiliateList>("/affiliates?search=Once&limit=100");
      expect(body.data).toHaveLength(20);
      const { rows } = await inWorkspace(only(server), (tx) =>
        sql<{ audits: number; events: number }>`select
          (select count(*) from audit_log where action = 'affiliate.created') as audits,
          (select count(*) from outbox_events where type = 'affiliate.created') as events`.execute(tx),
      );
      expect(rows).toEqual([{ audits: 20, events: 20 }]);
      expect(servers.flatMap(({ errors }) => errors)).toEqual([]);
    });
  },
);

test.skipIf(postgres === undefined)("50 approvals at the same time make one", async () => {
  await withServers(2, async (servers) => {
    const server = only(servers[0]);
    const programs = await server.get<ProgramList>("/programs?status=active&sort=created_at&limit=1");
    const affiliates = await server.get<AffiliateList>("/affiliates?status=active&limit=1");
    const { body: conversion } = await server.post<Conversion>("/conversions", {
      program_id: programs.body.data[0]?.id,
      affiliate_id: affiliates.body.data[0]?.id,
      external_id: "#contested",
      amount: 10_000,
      currency: "USD",
    });
    const path = `/conversions/${conversion.id}/approve`;
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => only(servers[index % 2]).post<Conversion>(path)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.map(codeOf)).toEqual(refused.map(() => [409, "invalid_state_transition"]));
    expect((await tracesOf(server, conversion.id)).audit).toHaveLength(2);
    expect(servers.flatMap(({ errors }) => errors)).toEqual([]);
  });
});

test.skipIf(postgres === undefined)("50 recordings of one order at the same time make one", async () => {
  await withServers(2, async (servers) => {
    const { body } = await only(servers[0]).get<ProgramList>(
      "/programs?status=active&sort=created_at&limit=1",
    );
    const order = { program_id: body.data[0]?.id, external_id: "#same", amount: 1_000, currency: "USD" };
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        only(servers[index % 2]).post<Conversion>("/conversions", order),
      ),
    );
    const [made, ...more] = answers.filter(({ status }) => status === 201);
    expect(more).toEqual([]);
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused.map(({ text }) => JSON.parse(text).existing_id)).toEqual(refused.map(() => made?.body.id));
  });
});

function codeOf({ status, text }: Answer<unknown>): readonly [number, string] {
  const { code }: Problem = JSON.parse(text);
  return [status, code];
}

function only(server: TestApi | undefined): TestApi {
  if (server === undefined) throw new Error("no server");
  return server;
}

/** Servers that share a database and nothing else, as processes would. */
async function withServers(
  count: number,
  work: (servers: readonly TestApi[]) => Promise<void>,
): Promise<void> {
  if (postgres === undefined) throw new Error("needs DATABASE_URL");
  const database = await postgres.open();
  const servers = await Promise.all(
    Array.from({ length: count }, () => openTestApi({ name: "shared", open: () => database.another() })),
  );
  try {
    await work(servers);
  } finally {
    await Promise.all(servers.map((server) => server.close()));
    await database.close();
  }
}
