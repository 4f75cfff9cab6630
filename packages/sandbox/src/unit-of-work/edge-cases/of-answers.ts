import type { UnitOfWork } from "@heldsway/server-runtime";
import { expect } from "vitest";
import type { EdgeCase } from "./edge-case.ts";
import { type CallInit, expectCreated, expectRefused, expectReplay, gateOf } from "./lab.ts";
import type { LabApp } from "./stores.ts";

const init = { key: "k", body: { name: "a" } } as const;
const made = ["a", "event thing.created a"];

/** Which answers are kept, and what comes of requests that are cut off. */
export const casesOfAnswers: readonly EdgeCase[] = [
  {
    number: 5,
    title: "a duplicate of what still runs is told to wait, and that is not kept",
    async run(lab) {
      const gate = gateOf(lab);
      const running = lab.call("POST /things", init);
      await gate.entered;
      const duplicate = await lab.call("POST /things", init);
      expectRefused(duplicate, 409, "idempotency_in_progress");
      expect(duplicate.headers.get("retry-after")).toBe("1");
      gate.open();
      const first = await running;
      expectCreated(first);
      expectReplay(await lab.call("POST /things", init), first);
      expect(await lab.names()).toEqual(made);
    },
  },
  {
    number: 10,
    title: "a refusal before the handler leaves the key free",
    async run(lab) {
      const refusals: readonly (readonly [request: string, init: CallInit, status: number])[] = [
        ["POST /things", { body: {} }, 422],
        ["POST /things", { body: "{" }, 400],
        ["POST /things", { ...init, as: "nobody" }, 401],
        ["POST /things", { ...init, as: "reader" }, 403],
        ["POST /nowhere", init, 404],
        ["PATCH /things", init, 405],
        ["POST /things", { ...init, headers: { accept: "text/html" } }, 406],
        ["POST /things", { body: { name: "x".repeat(1_048_576) } }, 413],
        ["POST /things", { ...init, headers: { "content-type": "text/plain" } }, 415],
      ];
      for (const [index, [request, refused, status]] of refusals.entries()) {
        const key = `k${index}`;
        expect((await lab.call(request, { ...refused, key })).status).toBe(status);
        expectCreated(await lab.call("POST /things", { key, body: { name: key } }));
      }
      lab.limit = 0;
      expectRefused(await lab.call("POST /things", init), 429, "rate_limited");
      lab.limit = 1000;
      expectCreated(await lab.call("POST /things", init));
    },
  },
  {
    number: 11,
    title: "a refusal by the handler is kept, and stays when its reason is gone",
    async run({ call, names }) {
      await call("POST /things", { body: init.body });
      const first = await call("POST /things", init);
      expectRefused(first, 409, "duplicate_resource");
      await call("DELETE /things/a");
      expectReplay(await call("POST /things", init), first);
      expect(await names()).not.toContain("a");
    },
  },
  {
    number: 11,
    title: "a refusal by the handler undoes what led to it",
    needs: "undo",
    async run({ call, names }) {
      await call("POST /things", { body: init.body });
      expectRefused(await call("POST /things", init), 409, "duplicate_resource");
      expect(await names()).toEqual(made);
    },
  },
  {
    number: 12,
    title: "a failure is not kept: the request runs again",
    async run(lab) {
      let fail = true;
      lab.during = async (tx) => {
        // In memory nothing is undone but by hand.
        if (fail) await tx.remove(lab.workspace, "a");
        if (fail) throw new Error("broken");
      };
      expectRefused(await lab.call("POST /things", init), 500, "internal_error");
      fail = false;
      expectCreated(await lab.call("POST /things", init));
    },
  },
  {
    number: 12,
    title: "a failure undoes what was written",
    needs: "undo",
    async run(lab) {
      lab.during = () => Promise.reject(new Error("broken"));
      expectRefused(await lab.call("POST /things", init), 500, "internal_error");
      expect(await lab.names()).toEqual([]);
    },
  },
  {
    number: 13,
    title: "a commit whose outcome is not known is a 503, and the retry learns it",
    async run(lab) {
      const unit = lab.store.unitOfWork();
      const losing: UnitOfWork<LabApp> = {
        ...unit,
        async runOnce(call, effect) {
          await unit.runOnce(call, effect);
          throw new Error("Connection terminated unexpectedly");
        },
      };
      const lost = await lab.another({ unitOfWork: losing })("POST /things", init);
      expectRefused(lost, 503, "service_unavailable");
      expect(lost.headers.get("retry-after")).toBe("1");
      expect(lost.text).toContain("send it again, with the same idempotency key");
      const again = await lab.call("POST /things", init);
      expect([again.status, again.isReplay]).toEqual([201, true]);
      expect(await lab.names()).toEqual(made);
    },
  },
  {
    number: 14,
    title: "a crash before the commit leaves nothing, and the retry runs",
    needs: "processes",
    async run(lab) {
      lab.during = (tx) => tx.breakConnection();
      const crashed = await lab.call("POST /things", init);
      expect(crashed.status).toBeGreaterThanOrEqual(500);
      expect(await lab.names()).toEqual([]);
      lab.during = async () => {};
      expectCreated(await lab.another()("POST /things", init));
    },
  },
  {
    number: 15,
    title: "a crash after the commit, before the answer: the retry, in another process, gets that answer",
    needs: "storage",
    async run(lab) {
      const lost = await lab.call("POST /things", init);
      expectReplay(await lab.another()("POST /things", init), lost);
      expect(await lab.names()).toEqual(made);
    },
  },
  {
    number: 16,
    title: "a caller who leaves does not stop what runs",
    async run(lab) {
      const gate = gateOf(lab);
      const leaving = new AbortController();
      const left = lab.call("POST /things", { ...init, signal: leaving.signal });
      await gate.entered;
      leaving.abort();
      gate.open();
      await left.catch(() => undefined);
      await expect.poll(() => lab.names()).toEqual(made);
      const again = await lab.call("POST /things", init);
      expect([again.status, again.isReplay]).toEqual([201, true]);
    },
  },
  {
    number: 17,
    title: "a replay has the status, the bytes and the headers of the answer, and what is its own",
    async run(lab) {
      const first = await lab.call("POST /things", init);
      const again = await lab.call("POST /things", init);
      expectReplay(again, first);
      for (const name of ["location", "etag", "content-type"])
        expect(again.headers.get(name)).toBe(first.headers.get(name));
      expect([first.headers.get("location"), first.headers.get("etag")]).toEqual(["/things/a", '"1"']);
      expect(again.headers.get("x-request-id")).not.toBe(first.headers.get("x-request-id"));
      expect(again.headers.get("original-request-id")).toBe(first.headers.get("x-request-id"));
      expect(again.headers.get("ratelimit")).not.toBe(first.headers.get("ratelimit"));
      expect(first.headers.has("original-request-id")).toBe(false);
    },
  },
  {
    number: 18,
    title: "a replay is the answer of then, though the thing is gone",
    async run({ call, names }) {
      const first = await call("POST /things", init);
      expect((await call("DELETE /things/a")).status).toBe(204);
      expectReplay(await call("POST /things", init), first);
      expect(await names()).not.toContain("a");
    },
  },
  {
    number: 31,
    title: "a handler that outlasts its caller: the retry waits, then gets the answer",
    async run(lab) {
      const gate = gateOf(lab);
      const impatient = new AbortController();
      const left = lab.call("POST /things", { ...init, signal: impatient.signal });
      await gate.entered;
      impatient.abort();
      expectRefused(await lab.call("POST /things", init), 409, "idempotency_in_progress");
      gate.open();
      await left.catch(() => undefined);
      await expect.poll(async () => (await lab.call("POST /things", init)).isReplay).toBe(true);
      expect(await lab.names()).toEqual(made);
    },
  },
];
