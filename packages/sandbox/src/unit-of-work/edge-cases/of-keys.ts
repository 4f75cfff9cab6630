import { expect } from "vitest";
import type { EdgeCase } from "./edge-case.ts";
import { type CallInit, expectCreated, expectRefused, expectReplay } from "./lab.ts";

const thing = { name: "a" };

/** What is a key, and what is the same request. */
export const casesOfKeys: readonly EdgeCase[] = [
  {
    number: 1,
    title: "a header left out is no error, but where the document requires it",
    async run({ call }) {
      expectCreated(await call("POST /things", { body: thing }));
      expectRefused(await call("POST /things", { body: thing }), 409, "duplicate_resource");
      expectRefused(await call("POST /payouts", { body: {} }), 400, "invalid_idempotency_key");
    },
  },
  {
    number: 2,
    title: "a bare key and a quoted one are the same, parameters and escapes aside",
    async run({ call }) {
      for (const [bare, ...others] of [
        ["abc", '"abc"', '"abc";v=1', " abc "],
        ['"a\\"b\\\\c"', '"a\\"b\\\\c";x'],
      ] as const) {
        const first = await call("POST /things", { key: bare, body: { name: bare } });
        expectCreated(first);
        for (const key of others)
          expectReplay(await call("POST /things", { key, body: { name: bare } }), first);
      }
      for (const key of ['"abc', 'abc"d e', '"a\\b"', '"a"b'])
        expectRefused(await call("POST /things", { key, body: thing }), 400, "invalid_idempotency_key");
    },
  },
  {
    number: 3,
    title: "a key has 1 to 255 visible ASCII characters, and is not stored as it is",
    async run({ call, store }) {
      expect((await call("POST /payouts", { key: "k".repeat(255), body: {} })).status).toBe(200);
      for (const key of ["", " ", '""', "k".repeat(256), "\u00e9", "a\u007f", "a\tb"])
        expectRefused(await call("POST /things", { key, body: thing }), 400, "invalid_idempotency_key");
      expect(await store.storedText()).not.toContain("k".repeat(255));
    },
  },
  {
    number: 4,
    title: "a header sent twice, or as a list, is refused",
    async run({ call }) {
      // Two lines arrive joined so.
      for (const key of ["a, b", '"a", "b"', '"a","b"', "a, a"])
        expectRefused(await call("POST /things", { key, body: thing }), 400, "invalid_idempotency_key");
    },
  },
  {
    number: 6,
    title: "the key with another body is refused, before and after the first request ends",
    async run(lab) {
      const { call } = lab;
      let during: Awaited<ReturnType<typeof call>> | undefined;
      lab.during = async () => {
        during ??= await call("POST /things", { key: "k", body: { name: "b" } });
      };
      const first = await call("POST /things", { key: "k", body: thing });
      expectCreated(first);
      if (!during) throw new Error("the handler did not run");
      expectRefused(during, 422, "idempotency_key_reused");
      expectRefused(
        await call("POST /things", { key: "k", body: { name: "b" } }),
        422,
        "idempotency_key_reused",
      );
      expectReplay(await call("POST /things", { key: "k", body: thing }), first);
      expect(await lab.names()).toEqual(["a", "event thing.created a"]);
    },
  },
  {
    number: 7,
    title: "the key with another endpoint, method, path or query is refused",
    async run({ call }) {
      const first = await call("POST /things/a/activate", { key: "k", body: thing });
      expect(first.status).toBe(200);
      for (const request of [
        "POST /things",
        "POST /things?mode=x",
        "PUT /things/a",
        "POST /things/b/activate",
        "POST /things/bulk",
      ])
        expectRefused(await call(request, { key: "k", body: thing }), 422, "idempotency_key_reused");
      await call("POST /things?mode=x", { key: "q", body: thing });
      expectRefused(
        await call("POST /things?mode=y", { key: "q", body: thing }),
        422,
        "idempotency_key_reused",
      );
      expectReplay(await call("POST /things/%61/activate", { key: "k", body: thing }), first);
    },
  },
  {
    number: 8,
    title: "a body written another way is the same request",
    async run({ call }) {
      const first = await call("POST /things", {
        key: "k",
        body: '{"name":"a/é","size":10,"more":{"x":1,"y":2}}',
      });
      expectCreated(first);
      for (const body of [
        '{"more":{"y":2,"x":1},"size":10,"name":"a/é"}',
        ' {\n"name" : "a/é", "size":10, "more":{"x":1,"y":2}}\r\n',
        '{"name":"\\u0061\\/\\u00e9","size":10,"more":{"x":1,"y":2}}',
        '{"name":"a/é","size":1.0e1,"more":{"x":1.0,"y":2}}',
      ])
        expectReplay(await call("POST /things", { key: "k", body }), first);
    },
  },
  {
    number: 9,
    title: "items in another order and null for nothing are another request",
    async run({ call }) {
      await call("POST /things", { key: "k", body: { name: "a", tags: [1, 2] } });
      for (const body of [
        { name: "a", tags: [2, 1] },
        { name: "a", tags: [1, 2], note: null },
      ])
        expectRefused(await call("POST /things", { key: "k", body }), 422, "idempotency_key_reused");
    },
  },
  {
    number: 26,
    title: "a stream takes no key, a form takes one, and a body past the limit leaves it free",
    async run({ call }) {
      expectRefused(await call("POST /watch", { key: "k", body: {} }), 400, "invalid_idempotency_key");
      expect((await call("POST /watch", { body: {} })).text).toBe("data: 1\n\ndata: 2\n\n");
      const form = () => {
        const data = new FormData();
        data.set("file", new File(["bytes"], "a.txt"));
        return data;
      };
      const first = await call("POST /files", { key: "form", body: form() });
      // Another boundary.
      expectReplay(await call("POST /files", { key: "form", body: form() }), first);
      const large = { name: "x".repeat(1_048_576) };
      expectRefused(await call("POST /things", { key: "large", body: large }), 413, "payload_too_large");
      expectCreated(await call("POST /things", { key: "large", body: thing }));
    },
  },
  {
    number: 26,
    title: "an answer of more than 256 KiB is refused with a key, and given without one",
    async run({ call }) {
      // The report is as long as it is told, in quotes.
      const lengthOf = async (length: number, key?: string) => {
        const init: CallInit = { body: { length: length - 2 }, ...(key !== undefined && { key }) };
        return call("POST /reports", init);
      };
      const refused = await lengthOf(262_145, "k");
      expectRefused(refused, 400, "invalid_idempotency_key");
      expect(JSON.parse(refused.text).detail).toContain("has 262145 bytes, and at most 262144 are kept");
      expect((await lengthOf(262_145)).text.length).toBe(262_145);
      const first = await lengthOf(262_144, "k");
      expect([first.status, first.isReplay]).toEqual([200, false]);
      expectReplay(await lengthOf(262_144, "k"), first);
    },
  },
  {
    number: 26,
    title: "what led to an answer of more than 256 KiB is undone",
    needs: "undo",
    async run({ call, names }) {
      const report = { length: 1_000_000, name: "report" };
      expectRefused(await call("POST /reports", { key: "k", body: report }), 400, "invalid_idempotency_key");
      expect(await names()).toEqual([]);
      await call("POST /reports", { body: report });
      expect(await names()).toEqual(["report"]);
    },
  },
  {
    number: 27,
    title: "a content encoding is refused before the key is taken, and identity is none",
    async run({ call }) {
      const init: CallInit = { key: "k", body: thing };
      const gzip = await call("POST /things", { ...init, headers: { "content-encoding": "gzip" } });
      expectRefused(gzip, 415, "unsupported_media_type");
      const first = await call("POST /things", { ...init, headers: { "content-encoding": "identity" } });
      expectCreated(first);
      expectReplay(await call("POST /things", init), first);
    },
  },
];
