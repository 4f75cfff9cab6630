// Lists of several pages from a server that is not always well.

import { setTimeout } from "node:timers/promises";
import { json, refusal, type Server } from "../server.ts";
import { fail, none, type Outcome, pass, type Scenario, type Session, type Subject } from "../subject.ts";
import { brief, endingOf, times, withServer } from "../trial.ts";

interface Walk {
  readonly items: () => AsyncIterable<unknown>;
  readonly session: Session;
  readonly server: Server;
  readonly page: (ids: readonly string[], next: string | null) => object;
}

export const pagination: readonly Scenario[] = [
  {
    id: "P1",
    group: "pagination",
    title: "loop left on page 1: 1 request",
    run: (subject) =>
      walk(subject, async ({ items, server, page }) => {
        server.script(json(200, page(["a", "b", "c"], "c")));
        for await (const _ of items()) break;
        // For a request that is under way.
        for (let ms = 0; ms < 1000 && server.seen.length === 1; ms += 50) await setTimeout(50);
        const requests = server.seen.length;
        return requests === 1 ? pass("1 request") : fail(times(requests));
      }),
  },
  {
    id: "P2",
    group: "pagination",
    title: "empty page in the middle: goes on",
    run: (subject) =>
      walk(subject, async ({ items, server, page }) => {
        server.script(
          json(200, page(["a", "b"], "b")),
          json(200, page([], "e")),
          json(200, page(["f"], null)),
        );
        const got: unknown[] = [];
        for await (const item of items()) got.push(idOf(item));
        return got.join() === "a,b,f" ? pass("all items") : fail(`stops silently at ${got.join()}`);
      }),
  },
  {
    id: "P3",
    group: "pagination",
    title: "repeated cursor: an error",
    run: (subject) =>
      walk(
        subject,
        async ({ items, server, page }) => {
          server.script(json(200, page(["a", "b"], "b")));
          for await (const _ of items()) if (server.seen.length > 9) return fail("endless");
          return fail(`ends silently after ${times(server.seen.length)}`);
        },
        "an error is right",
      ),
  },
  {
    id: "P4",
    group: "pagination",
    title: "error on page 2: can be resumed",
    run: (subject) =>
      walk(subject, async ({ items, session, server, page }) => {
        server.script(json(200, page(["a", "b"], "b")), refusal(400, "bad_request"));
        const iterator = items()[Symbol.asyncIterator]();
        const ending = await endingOf(() => drain(iterator), 10_000);
        if (ending.kind !== "error") return fail("the error was lost");
        const before = server.seen.length;
        server.script(json(200, page(["c"], null)));
        await drain(session.resume?.(ending.error)?.[Symbol.asyncIterator]() ?? iterator);
        const [failed, next] = server.seen.slice(before - 1);
        if (next === undefined) return fail("the iterator is dead");
        return next.url === failed?.url ? pass("goes on at the page that failed") : fail("starts anew");
      }),
  },
];

async function walk(
  subject: Subject,
  run: (walk: Walk) => Promise<Outcome>,
  errors: "an error is right" | "an error is wrong" = "an error is wrong",
): Promise<Outcome> {
  const { page } = subject;
  if (!page) return none("has no lists");
  return withServer(subject, [], async ({ session, server }) => {
    const ending = await endingOf(
      () => run({ items: () => session.items?.() ?? nothing(), session, server, page }),
      10_000,
    );
    if (ending.kind === "hangs") return fail("hangs");
    if (ending.kind === "value") return ending.value;
    return errors === "an error is right" ? pass(brief(ending.error)) : fail(brief(ending.error));
  });
}

async function drain(iterator: AsyncIterator<unknown>): Promise<void> {
  while (!(await iterator.next()).done);
}

async function* nothing(): AsyncGenerator<never> {}

function idOf(item: unknown): unknown {
  return typeof item === "object" && item !== null && "id" in item ? item.id : item;
}
