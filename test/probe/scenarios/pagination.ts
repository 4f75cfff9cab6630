// Lists of several pages from a server that is not always well.

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
    title: "leaving a loop on the first page: one request",
    run: (subject) =>
      walk(subject, async ({ items, server, page }) => {
        server.script(json(200, page(["a", "b", "c"], "c")));
        for await (const _ of items()) break;
        const requests = server.seen.length;
        return requests === 1 ? pass("1 request") : fail(times(requests));
      }),
  },
  {
    id: "P2",
    group: "pagination",
    title: "an empty page in the middle: the walk goes on",
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
    title: "a cursor that repeats: an error, not an endless walk",
    run: (subject) =>
      walk(subject, async ({ items, server, page }) => {
        server.script(json(200, page(["a", "b"], "b")));
        for await (const _ of items()) if (server.seen.length > 9) return fail("endless");
        return fail(`ends silently after ${times(server.seen.length)}`);
      }, "an error is right"),
  },
  {
    id: "P4",
    group: "pagination",
    title: "an error on the second page: the walk can go on from there",
    run: (subject) =>
      walk(subject, async ({ items, session, server, page }) => {
        server.script(json(200, page(["a", "b"], "b")), refusal(400, "bad_request"));
        const iterator = items()[Symbol.asyncIterator]();
        const got: unknown[] = [];
        let failure: unknown;
        try {
          for (let next = await iterator.next(); !next.done; next = await iterator.next()) got.push(idOf(next.value));
        } catch (error) {
          failure = error;
        }
        if (failure === undefined) return fail("the error was lost");
        server.script(json(200, page(["c"], null)));
        const rest = session.resume?.(failure) ?? { [Symbol.asyncIterator]: () => iterator };
        for await (const item of rest) got.push(idOf(item));
        return got.join() === "a,b,c" ? pass("goes on at the page that failed") : fail("the iterator is dead");
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
    // What `run` resolves with.
    if (ending.kind === "value") return ending.value as Outcome;
    return errors === "an error is right" ? pass(brief(ending.error)) : fail(brief(ending.error));
  });
}

async function* nothing(): AsyncGenerator<never> {}

function idOf(item: unknown): unknown {
  return typeof item === "object" && item !== null && "id" in item ? item.id : item;
}
