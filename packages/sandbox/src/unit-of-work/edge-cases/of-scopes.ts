import { expect } from "vitest";
import type { EdgeCase } from "./edge-case.ts";
import { expectCreated, expectRefused, expectReplay, gateOf } from "./lab.ts";

const init = { key: "k", body: { name: "a" } } as const;
const made = ["a", "event thing.created a"];
const dayMs = 86_400_000;

/** Whose a key is, how long, and what a replay does besides. */
export const casesOfScopes: readonly EdgeCase[] = [
  {
    number: 19,
    title: "who may not do it is not shown that it was done",
    async run({ call }) {
      await call("POST /things", init);
      for (const [as, status, code] of [
        ["reader", 403, "insufficient_scope"],
        ["nobody", 401, "unauthorized"],
      ] as const) {
        const refused = await call("POST /things", { ...init, as });
        expectRefused(refused, status, code);
        expect(refused.text).not.toContain("payment-k");
      }
    },
  },
  {
    number: 20,
    title: "a key is the workspace's: another credential cannot use it for another request",
    async run({ call }) {
      await call("POST /things", init);
      const other = await call("POST /things", { ...init, as: "rotated", body: { name: "b" } });
      expectRefused(other, 422, "idempotency_key_reused");
    },
  },
  {
    number: 21,
    title: "a key survives the rotation of the credential",
    async run({ call, names }) {
      const first = await call("POST /things", init);
      expectReplay(await call("POST /things", { ...init, as: "rotated" }), first);
      expect(await names()).toEqual(made);
    },
  },
  {
    number: 22,
    title: "two workspaces may use one key",
    async run({ call }) {
      expectCreated(await call("POST /things", init));
      expectCreated(await call("POST /things", { ...init, as: "stranger" }));
    },
  },
  {
    number: 23,
    title: "an answer is kept for 24 hours",
    async run(lab) {
      const first = await lab.call("POST /things", init);
      lab.time.now += dayMs - 1000;
      expectReplay(await lab.call("POST /things", init), first);
      lab.time.now += 2000;
      expectCreated(await lab.call("POST /things", { ...init, body: { name: "b" } }));
    },
  },
  {
    number: 24,
    title: "after that what must be there once is refused, with what is there",
    async run(lab) {
      await lab.call("POST /things", init);
      lab.time.now += dayMs + 1000;
      const late = await lab.call("POST /things", init);
      expectRefused(late, 409, "duplicate_resource");
      expect(JSON.parse(late.text)).toMatchObject({ existing_id: "a" });
    },
  },
  {
    number: 25,
    title: "a secret shown once is replayed, and nobody reads it in the store",
    async run({ call, store }) {
      const first = await call("POST /secrets", init);
      expect(first.text).toContain("shown-once-a");
      expect(await store.storedText()).not.toContain("shown-once");
      expectReplay(await call("POST /secrets", init), first);
    },
  },
  {
    number: 28,
    title: "a PUT sent again is answered before its precondition is looked at",
    async run({ call }) {
      const put = { key: "k", body: {}, headers: { "if-match": '"1"' } };
      const first = await call("PUT /things/a", put);
      expect(first.status).toBe(200);
      expectReplay(await call("PUT /things/a", put), first);
      expectRefused(await call("PUT /things/a", { ...put, key: "other" }), 412, "precondition_failed");
    },
  },
  {
    number: 29,
    title: "GET and DELETE take no notice of a key",
    async run({ call }) {
      await call("POST /things", { body: init.body });
      const statuses: unknown[] = [];
      for (const request of ["GET /things/a", "GET /things/a", "DELETE /things/a", "DELETE /things/a"]) {
        const { status, isReplay } = await call(request, { key: "k" });
        statuses.push([status, isReplay]);
      }
      expect(statuses).toEqual([200, 200, 204, 404].map((status) => [status, false]));
    },
  },
  {
    number: 30,
    title: "a batch is one answer, and an item that fails undoes itself only",
    async run({ call, names }) {
      await call("POST /things", { body: { name: "b" } });
      const batch = { key: "k", body: { names: ["a", "b", "c"] } };
      const first = await call("POST /things/bulk", batch);
      expect(JSON.parse(first.text).results.map(({ status }: { status: number }) => status)).toEqual([
        201, 409, 201,
      ]);
      expectReplay(await call("POST /things/bulk", batch), first);
      expect(await names()).toEqual(["a", "b", "c", "event thing.created b"]);
    },
  },
  {
    number: 32,
    title: "processes whose clocks differ agree on what has expired",
    needs: "storage",
    async run({ store, another, names }) {
      const at = (offset: number) =>
        another({
          unitOfWork: store.unitOfWork("database"),
          clock: () => new Date(Date.UTC(2026, 9, 1) + offset),
        });
      const first = await at(0)("POST /things", init);
      for (const offset of [-3 * dayMs, 3 * dayMs])
        expectReplay(await at(offset)("POST /things", init), first);
      expect(await names()).toEqual(made);
    },
  },
  {
    number: 33,
    title: "processes that share the store and nothing else have one effect",
    needs: "processes",
    async run(lab) {
      const gate = gateOf(lab);
      const running = lab.call("POST /things", init);
      await gate.entered;
      expectRefused(await lab.another()("POST /things", init), 409, "idempotency_in_progress");
      gate.open();
      const first = await running;
      const calls = [lab.another(), lab.another(), lab.another(), lab.another()];
      const crowd = { key: "crowd", body: { name: "crowd" } };
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, index) => calls[index % 4]?.("POST /things", crowd)),
      );
      expect(answers.filter((answer) => answer?.status === 201 && !answer.isReplay)).toHaveLength(1);
      expect(new Set(answers.map((answer) => answer?.status))).toEqual(new Set([201, 409]));
      expectReplay(await lab.another()("POST /things", init), first);
      expect(await lab.names()).toEqual([...made, "crowd", "event thing.created crowd"].sort());
    },
  },
  {
    number: 34,
    title: "a handler derives the key of a foreign call from the caller's",
    async run({ call }) {
      const first = await call("POST /things", { key: '"order-7"', body: init.body });
      expect(JSON.parse(first.text)).toMatchObject({ payment: "payment-order-7" });
    },
  },
  {
    number: 35,
    title: "a replay counts against the limit, and writes nothing",
    async run(lab) {
      const remaining = (answer: { headers: Headers }) =>
        Number(/r=(\d+)/.exec(answer.headers.get("ratelimit") ?? "")?.[1]);
      const first = await lab.call("POST /things", init);
      const before = await lab.names();
      const again = await lab.call("POST /things", init);
      expect(remaining(again)).toBe(remaining(first) - 1);
      expect(await lab.names()).toEqual(before);
      lab.limit = 2;
      expectRefused(await lab.call("POST /things", init), 429, "rate_limited");
    },
  },
  {
    number: 36,
    title: "a replay announces no event a second time",
    async run({ call, names }) {
      for (let times = 0; times < 3; times += 1) await call("POST /things", init);
      expect((await names()).filter((name) => name.startsWith("event"))).toEqual(["event thing.created a"]);
    },
  },
];
