// What goes wrong between a client and a server, and what a client should make of it.

import { getEventListeners } from "node:events";
import {
  emptyError,
  json,
  loginPage,
  refusal,
  resetConnection,
  type Server,
  type Step,
  stallInBody,
} from "../server.ts";
import { fail, none, type Outcome, pass, type Scenario } from "../subject.ts";
import { brief, type Ending, endingOf, gapOf, seconds, type Trial, times, withServer } from "../trial.ts";

/** Timers of a busy machine, in milliseconds. */
const tolerance = 5;

const rateLimited = (retryAfter: string) => refusal(429, "rate_limited", { "retry-after": retryAfter });

export const faults: readonly Scenario[] = [
  {
    id: "A",
    group: "faults",
    title: "429 with Retry-After: 1",
    run: (subject) =>
      withServer(subject, [rateLimited("1"), json(201, subject.created)], async ({ session, server }) =>
        retried(await endingOf(() => session.create(), 6000), gapOf(server), 1000),
      ),
  },
  {
    id: "B",
    group: "faults",
    title: "429 with an HTTP-date",
    run: (subject) => {
      let date = 0;
      const limited: Step = (response, request) => {
        // One to two seconds off, which no backoff is.
        date = Math.ceil(Date.now() / 1000) * 1000 + 1000;
        rateLimited(new Date(date).toUTCString())(response, request);
      };
      return withServer(subject, [limited, json(201, subject.created)], async ({ session, server }) => {
        const ending = await endingOf(() => session.create(), 6000);
        return retried(ending, gapOf(server), date - arrivalOf(server));
      });
    },
  },
  {
    id: "C",
    group: "faults",
    title: "429 with Retry-After: 120: fails now",
    run: (subject) =>
      withServer(subject, [rateLimited("120")], async ({ session, server }) => {
        const ending = await endingOf(() => session.create(), 5000);
        const gap = gapOf(server);
        if (gap !== undefined) return fail(`sent again after ${seconds(gap)}`);
        if (ending.kind === "hangs") return fail("hangs");
        return ending.kind === "error" ? pass(`fails after ${seconds(ending.ms)}`) : fail("resolves");
      }),
  },
  {
    id: "D",
    group: "faults",
    title: "abort in a wait of 3 s: rejects at once",
    run: (subject) =>
      withServer(subject, [rateLimited("3"), json(201, subject.created)], async ({ session, server }) => {
        if (subject.lacks?.includes("AbortSignal")) return none("takes no AbortSignal");
        const controller = new AbortController();
        let abortedAt: number | undefined;
        server.answered.then(() =>
          setTimeout(() => {
            abortedAt = performance.now();
            controller.abort(new Error("user left"));
          }, 200),
        );
        const ending = await endingOf(
          () => session.create(session.options({ signal: controller.signal })),
          5000,
        );
        if (abortedAt === undefined) return none("does not wait");
        if (ending.kind === "hangs") return fail("hangs");
        const ms = performance.now() - abortedAt;
        if (ending.kind === "value") return fail("resolves after the abort");
        // Else it takes the 3 s; a busy machine may take some time for anything.
        return ms < 1500 ? pass(`rejects after ${Math.round(ms)} ms`) : fail(`rejects after ${seconds(ms)}`);
      }),
  },
  {
    id: "E",
    group: "faults",
    title: "stalled body, timeout 400 ms",
    run: (subject) =>
      withServer(
        subject,
        [stallInBody],
        async ({ session, server }) => {
          if (subject.lacks?.includes("timeout")) return none("has no timeout");
          const ending = await endingOf(() => session.create(), 8000);
          if (ending.kind === "hangs") return fail("hangs");
          if (ending.kind === "value") return fail("resolves");
          const story = `${brief(ending.error)} after ${seconds(ending.ms)}, ${times(server.seen.length)}`;
          return /time[d ]{0,2}out|timeout/i.test(brief(ending.error)) ? pass(story) : fail(story);
        },
        { timeout: 400 },
      ),
  },
  {
    id: "F",
    group: "faults",
    title: "connection reset",
    run: (subject) =>
      withServer(subject, [resetConnection, json(201, subject.created)], async ({ session, server }) =>
        retried(await endingOf(() => session.create(), 6000), gapOf(server), 0),
      ),
  },
  {
    id: "G",
    group: "faults",
    title: "500 without a body, for ever",
    run: (subject) => withServer(subject, [emptyError], (trial) => givesUp(trial)),
  },
  {
    id: "H",
    group: "faults",
    title: "200 with an HTML page: an error",
    run: (subject) =>
      withServer(subject, [loginPage], async ({ session }) => {
        const ending = await endingOf(() => session.create(), 6000);
        if (ending.kind === "hangs") return fail("hangs");
        if (ending.kind === "value") return fail(`resolves with a ${typeof ending.value}`);
        const { error } = ending;
        const isRaw = error instanceof SyntaxError || error instanceof TypeError;
        return isRaw ? fail(`raw ${brief(error)}`) : pass(brief(error));
      }),
  },
  {
    id: "Z",
    group: "faults",
    title: "25 calls, 1 AbortSignal: no listener left",
    run: (subject) =>
      withServer(subject, [json(201, subject.created)], async ({ session }) => {
        if (subject.lacks?.includes("AbortSignal")) return none("takes no AbortSignal");
        const { signal } = new AbortController();
        for (let n = 0; n < 25; n += 1) await session.create(session.options({ signal }));
        // Listeners of requests that are garbage already do not count.
        globalThis.gc?.();
        await new Promise((resolve) => setImmediate(resolve));
        const left = getEventListeners(signal, "abort").length;
        return left === 0 ? pass("0 listeners") : fail(`${left} listeners`);
      }),
  },
];

function retried(ending: Ending, gap: number | undefined, least: number): Outcome {
  if (ending.kind === "hangs") return fail("hangs");
  if (gap === undefined)
    return none(`not retried: ${ending.kind === "error" ? brief(ending.error) : "resolves"}`);
  if (gap < least - tolerance) return fail(`sent again after ${seconds(gap)}, too early`);
  return ending.kind === "value" ? pass(`retried after ${seconds(gap)}`) : fail(brief(ending.error));
}

async function givesUp({ session, server }: Trial): Promise<Outcome> {
  const ending = await endingOf(() => session.create(), 12_000);
  const attempts = times(server.seen.length);
  if (ending.kind === "hangs") return fail(`still sending after ${attempts}`);
  if (ending.kind === "value") return fail(`resolves with ${String(ending.value)}`);
  const { error } = ending;
  if (server.seen.length === 1) return none(`not retried: ${brief(error)}`);
  const text = `${brief(error)} ${JSON.stringify(error)}`;
  const isClear = text.includes("500") && !/json|pars/i.test(brief(error));
  const story = `${attempts}, ${seconds(ending.ms)}: ${brief(error)}`;
  return isClear && server.seen.length <= 5 ? pass(story) : fail(story);
}

function arrivalOf({ seen: [first] }: Server): number {
  return first?.at ?? 0;
}
