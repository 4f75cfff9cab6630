import type { AppTypes } from "../handler.ts";
import type { IdempotentCall, IdempotentResult, StoredReply } from "./unit-of-work.ts";
import type { UnitOfWorkCase, UnitOfWorkUnderTest } from "./unit-of-work-case.ts";

export type { UnitOfWorkAbility, UnitOfWorkCase, UnitOfWorkUnderTest } from "./unit-of-work-case.ts";

/**
 * What every `UnitOfWork` must do, for those who write one: run each case in a test of your own.
 *
 * ```ts
 * for (const { name, run } of unitOfWorkCases) test(name, () => run(subject));
 * ```
 */
export const unitOfWorkCases: readonly UnitOfWorkCase[] = [
  {
    name: "a request runs once and is answered the same again",
    async run(subject) {
      const call = callOf(subject, "once");
      const first = await subject.open().runOnce(call, async (tx) => {
        await subject.write(tx, "once");
        return answer;
      });
      expectSame(first, { kind: "executed", reply: answer });
      expectSame(await subject.open().runOnce(call, ranTwice), { kind: "replayed", reply: answer });
      expectSame(await subject.hasWritten("once", subject.callers.first), true);
    },
  },
  {
    name: "an answer comes back byte for byte, header by header",
    async run(subject) {
      const bytes = Uint8Array.from({ length: 1024 }, (_, index) => index);
      const headers = [
        ["x-b", "2"],
        ["set-cookie", "a=1"],
        ["set-cookie", "b=2; é \\ ' \""],
      ] as const;
      for (const [index, body] of [bytes, new Uint8Array(), undefined].entries()) {
        const call = callOf(subject, `bytes ${index}`);
        const reply = { ...answer, headers, body };
        await subject.open().runOnce(call, async () => reply);
        expectSame(await subject.open().runOnce(call, ranTwice), { kind: "replayed", reply });
      }
    },
  },
  {
    name: "any key and any fingerprint is kept apart from any other",
    async run(subject) {
      const keys = ["'", '"', "\\", "a", "A", "%", "a'b", "~".repeat(255), "$1", "--", "a\\"];
      for (const key of keys) {
        const result = await subject.open().runOnce(callOf(subject, key), async () => answer);
        expectSame(result.kind, "executed");
      }
      for (const key of keys)
        expectSame((await subject.open().runOnce(callOf(subject, key), ranTwice)).kind, "replayed");
    },
  },
  {
    name: "a key that comes with another request is refused, and the first answer kept",
    async run(subject) {
      const call = callOf(subject, "reused");
      await subject.open().runOnce(call, async () => answer);
      expectSame(await subject.open().runOnce({ ...call, fingerprint: "other" }, ranTwice), {
        kind: "reused",
      });
      expectSame((await subject.open().runOnce(call, ranTwice)).kind, "replayed");
    },
  },
  {
    name: "a key belongs to a workspace, whatever the credential",
    async run(subject) {
      const { rotated, stranger } = subject.callers;
      const call = callOf(subject, "shared");
      await subject.open().runOnce(call, async () => answer);
      expectSame((await subject.open().runOnce({ ...call, principal: rotated }, ranTwice)).kind, "replayed");
      const other = { ...call, principal: stranger, fingerprint: "other" };
      expectSame((await subject.open().runOnce(other, async () => answer)).kind, "executed");
    },
  },
  {
    name: "while the first request runs its repetition waits, and another request is refused",
    async run(subject) {
      const unit = subject.open();
      const call = callOf(subject, "busy");
      const seen: IdempotentResult[] = [];
      const first = await unit.runOnce(call, async () => {
        seen.push(await unit.runOnce(call, ranTwice));
        seen.push(await unit.runOnce({ ...call, fingerprint: "other" }, ranTwice));
        return answer;
      });
      expectSame(first.kind, "executed");
      expectSame(
        seen.map((result) => (result.kind === "inProgress" ? result.retryAfterSeconds >= 1 : result.kind)),
        [true, "reused"],
      );
      expectSame((await unit.runOnce(call, ranTwice)).kind, "replayed");
    },
  },
  {
    name: "while the first request runs in one process, its repetition in another waits",
    needs: "processes",
    async run(subject) {
      const call = callOf(subject, "elsewhere");
      const first = await subject.open().runOnce(call, async () => {
        expectSame((await subject.open().runOnce(call, ranTwice)).kind, "inProgress");
        return answer;
      });
      expectSame(first.kind, "executed");
    },
  },
  {
    name: "fifty at once have one effect",
    async run(subject) {
      const call = callOf(subject, "crowd");
      const unit = subject.open();
      const results = await Promise.all(
        Array.from({ length: 50 }, () =>
          unit.runOnce(call, async (tx) => {
            await subject.write(tx, "crowd");
            return answer;
          }),
        ),
      );
      expectSame(results.filter(({ kind }) => kind === "executed").length, 1);
      expectSame(results.filter(({ kind }) => kind === "reused").length, 0);
    },
  },
  {
    name: "fifty at once find the answer that is there, whatever else is asked under their key",
    async run(subject) {
      const call = callOf(subject, "encore");
      const unit = subject.open();
      await unit.runOnce(call, async () => answer);
      const other = unit.runOnce({ ...call, fingerprint: "other" }, ranTwice);
      const results = await Promise.all(Array.from({ length: 50 }, () => unit.runOnce(call, ranTwice)));
      expectSame(results.filter(({ kind }) => kind === "replayed").length, 50);
      expectSame((await other).kind, "reused");
    },
  },
  {
    name: "fifty at once in five processes have one effect",
    needs: "processes",
    async run(subject) {
      const call = callOf(subject, "crowds");
      const units = Array.from({ length: 5 }, () => subject.open());
      const results = await Promise.all(
        units.flatMap((unit) =>
          Array.from({ length: 10 }, () =>
            unit.runOnce(call, async (tx) => {
              // A second one would fail on the same name.
              await subject.write(tx, "crowds");
              return answer;
            }),
          ),
        ),
      );
      expectSame(results.filter(({ kind }) => kind === "executed").length, 1);
    },
  },
  {
    name: "an error is thrown on, and the key is free",
    async run(subject) {
      const call = callOf(subject, "failing");
      const failure = new Error("broken");
      const failing = subject.open().runOnce(call, () => Promise.reject(failure));
      expectSame(await failing.catch((error: unknown) => error === failure), true);
      expectSame((await subject.open().runOnce(call, async () => answer)).kind, "executed");
    },
  },
  {
    name: "an error undoes what was written",
    needs: "undo",
    async run(subject) {
      const writing = async (tx: unknown) => {
        await subject.write(tx, "undone");
        throw new Error("broken");
      };
      const call = callOf(subject, "undone");
      await subject
        .open()
        .runOnce(call, writing)
        .catch(() => undefined);
      await subject
        .open()
        .run(call, writing)
        .catch(() => undefined);
      expectSame(await subject.hasWritten("undone", subject.callers.first), false);
    },
  },
  {
    name: "a refusal is kept, and what led to it undone",
    needs: "undo",
    async run(subject) {
      const call = callOf(subject, "refused");
      const refusal = { ...answer, status: 409, undoEffects: true };
      await subject.open().runOnce(call, async (tx) => {
        await subject.write(tx, "refused");
        return refusal;
      });
      const again = await subject.open().runOnce(call, ranTwice);
      expectSame(again.kind === "replayed" && again.reply.status, 409);
      expectSame(await subject.hasWritten("refused", subject.callers.first), false);
      await subject.open().run(call, async (tx) => {
        await subject.write(tx, "refused");
        return refusal;
      });
      expectSame(await subject.hasWritten("refused", subject.callers.first), false);
    },
  },
  {
    name: "an answer of 256 KiB is kept, a larger one refused and its key free",
    async run(subject) {
      const largest = { ...answer, body: new Uint8Array(262_144).fill(120) };
      const call = callOf(subject, "large");
      expectSame(
        await refusalOf(subject, call, { ...largest, body: new Uint8Array(262_145) }),
        "AnswerNotKept",
      );
      expectSame((await subject.open().runOnce(call, async () => largest)).kind, "executed");
      expectSame(await subject.open().runOnce(call, ranTwice), { kind: "replayed", reply: largest });
    },
  },
  {
    name: "what led to an answer too large to be kept is undone",
    needs: "undo",
    async run(subject) {
      const tooLarge = { ...answer, body: new Uint8Array(1_000_000) };
      expectSame(await refusalOf(subject, callOf(subject, "too large"), tooLarge), "AnswerNotKept");
      expectSame(await subject.hasWritten("too large", subject.callers.first), false);
    },
  },
  {
    name: "an answer is kept for 24 hours, and then the key is new",
    async run(subject) {
      const call = callOf(subject, "old");
      await subject.open().runOnce(call, async () => answer);
      const at = (seconds: number) => ({ ...call, now: new Date(call.now.getTime() + seconds * 1000) });
      const day = 86_400;
      expectSame((await subject.open().runOnce(at(day - 1), ranTwice)).kind, "replayed");
      const later = { ...at(day + 1), fingerprint: "other" };
      expectSame((await subject.open().runOnce(later, async () => answer)).kind, "executed");
      expectSame((await subject.open().runOnce(later, ranTwice)).kind, "replayed");
    },
  },
  {
    name: "neither the key nor a secret in the answer can be read where they are stored",
    needs: "storage",
    async run(subject) {
      const call = callOf(subject, "key-nobody-reads");
      const body = new TextEncoder().encode('{"secret":"shown-once"}');
      const reply = { ...answer, body, holdsSecret: true };
      await subject.open().runOnce(call, async () => reply);
      const text = await subject.storedText();
      expectSame([text.includes("key-nobody-reads"), text.includes("shown-once")], [false, false]);
      expectSame(await subject.open().runOnce(call, ranTwice), { kind: "replayed", reply });
    },
  },
  {
    name: "a call without a key runs each time and stores nothing",
    async run(subject) {
      const call = callOf(subject, "none");
      for (const name of ["plain 1", "plain 2"])
        await subject.open().run(call, async (tx) => {
          await subject.write(tx, name);
          return { ...answer, body: undefined };
        });
      expectSame(await subject.hasWritten("plain 2", subject.callers.first), true);
      expectSame((await subject.open().runOnce(call, async () => answer)).kind, "executed");
    },
  },
];

const answer: StoredReply = {
  status: 201,
  headers: [["location", "/things/1"]],
  body: new TextEncoder().encode('{"id":1}'),
  holdsSecret: false,
  undoEffects: false,
};

function callOf<App extends AppTypes>(subject: UnitOfWorkUnderTest<App>, key: string): IdempotentCall<App> {
  return {
    key,
    fingerprint: "one",
    principal: subject.callers.first,
    operationId: "createThing",
    requestId: "req_1",
    now: new Date(Date.UTC(2026, 9, 1)),
    isReadOnly: false,
  };
}

/** Writes under the name of the key, answers so, and tells what the unit of work threw. */
function refusalOf<App extends AppTypes>(
  subject: UnitOfWorkUnderTest<App>,
  call: IdempotentCall<App>,
  reply: StoredReply,
): Promise<string> {
  const running = subject.open().runOnce(call, async (tx) => {
    await subject.write(tx, call.key);
    return reply;
  });
  return running.then(
    ({ kind }) => kind,
    (error: unknown) => (error instanceof Error ? error.name : typeof error),
  );
}

function ranTwice(): Promise<never> {
  return Promise.reject(new Error("the effect ran though it must not"));
}

function expectSame(got: unknown, expected: unknown): void {
  const [gotText, expectedText] = [got, expected].map((value) => JSON.stringify(plain(value)));
  if (gotText !== expectedText) throw new Error(`got ${gotText}, expected ${expectedText}`);
}

/** Bytes as a list, and members in one order. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array || Array.isArray(value)) return Array.from(value, plain);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, plain(member)]));
}
