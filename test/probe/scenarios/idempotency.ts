// That a write happens once, however often it is sent.

import { emptyError, json, refusal, type Server } from "../server.ts";
import { fail, none, pass, type Scenario } from "../subject.ts";
import { brief, endingOf, times, withServer } from "../trial.ts";

export const idempotency: readonly Scenario[] = [
  {
    id: "K",
    group: "faults",
    title: "idempotency key on a POST",
    run: (subject) =>
      withServer(subject, [json(201, subject.created)], async ({ session, server }) => {
        await session.create();
        const [key] = keysOf(server);
        return key ? pass(`${key.length} characters`) : fail("sends none");
      }),
  },
  {
    id: "I",
    group: "idempotency",
    title: "409 in progress: retried; other 409: not",
    run: (subject) => {
      const running = refusal(409, "idempotency_in_progress", { "retry-after": "1" });
      const taken = refusal(409, "duplicate_resource");
      return withServer(subject, [running, json(201, subject.created)], async ({ session, server }) => {
        const first = await endingOf(() => session.create(), 6000);
        if (first.kind !== "value") return none(`not retried: ${brief("error" in first && first.error)}`);
        const before = server.seen.length;
        server.script(taken);
        await endingOf(() => session.create(), 6000);
        const sent = server.seen.length - before;
        return sent === 1 ? pass("tells them apart") : fail(`a duplicate is sent ${sent} times`);
      });
    },
  },
  {
    id: "I1",
    group: "idempotency",
    title: "500, 429, 200: one key",
    run: (subject) => {
      const limited = refusal(429, "rate_limited", { "retry-after": "0" });
      return withServer(
        subject,
        [emptyError, limited, json(201, subject.created)],
        async ({ session, server }) => {
          const ending = await endingOf(() => session.create(), 12_000);
          const keys = keysOf(server);
          if (keys.length === 0) return none("sends no key");
          if (new Set(keys).size > 1) return fail(`${new Set(keys).size} keys`);
          return ending.kind === "value" && keys.length === 3
            ? pass("1 key")
            : none(`gives up after ${times(server.seen.length)}`);
        },
      );
    },
  },
  {
    id: "I2",
    group: "idempotency",
    title: "caller's key on every attempt",
    run: (subject) =>
      withServer(subject, [emptyError, json(201, subject.created)], async ({ session, server }) => {
        const options = session.options({ key: "job-7" });
        if (!options) return none("has no option for it");
        await endingOf(() => session.create(options), 12_000);
        const { length } = server.seen;
        const keys = keysOf(server);
        if (keys.length === 0) return fail("has the option, sends nothing");
        const isKept = keys.length === length && keys.every((key) => key === "job-7");
        return isKept ? pass(times(length)) : fail(`sends ${keys.join(", ")}`);
      }),
  },
  {
    id: "I3",
    group: "idempotency",
    title: "options of 2 calls: unchanged, 2 keys",
    run: (subject) =>
      withServer(subject, [json(201, subject.created)], async ({ session, server }) => {
        const options = session.options({});
        if (!options) return none("takes no options");
        const before = JSON.stringify(options);
        await session.create(options);
        await session.create(options);
        if (JSON.stringify(options) !== before) return fail(`changed to ${JSON.stringify(options)}`);
        const keys = keysOf(server);
        if (keys.length === 0) return none("sends no key");
        return new Set(keys).size === 2 ? pass("2 keys") : fail("1 key for both");
      }),
  },
];

function keysOf({ seen }: Server): string[] {
  return seen.flatMap(({ headers }) => {
    const key = headers["idempotency-key"];
    return typeof key === "string" ? [key] : [];
  });
}
