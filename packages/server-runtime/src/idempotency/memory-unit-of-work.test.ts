import { describe, expect, test } from "vitest";
import { type InMemoryAppTypes, memoryUnitOfWork } from "./memory-unit-of-work.ts";
import { type UnitOfWorkUnderTest, unitOfWorkCases } from "./unit-of-work-cases.ts";

interface App extends InMemoryAppTypes {
  readonly principal: { readonly workspace: string; readonly credential: string };
}

function newSubject(): UnitOfWorkUnderTest<App> {
  const unit = memoryUnitOfWork<App>({ scopeOf: ({ workspace }) => workspace });
  const written = new Set<string>();
  return {
    open: () => unit,
    callers: {
      first: { workspace: "ws_1", credential: "a" },
      rotated: { workspace: "ws_1", credential: "b" },
      stranger: { workspace: "ws_2", credential: "c" },
    },
    write: (_, name) => written.add(name),
    hasWritten: (name) => written.has(name),
    storedText: () => "",
  };
}

/** State in memory is not undone, is of one process, and is read by nobody else. */
const cases = unitOfWorkCases.filter(({ needs }) => needs === undefined);

describe("the unit of work in memory", () => {
  for (const { name, run } of cases) test(name, () => run(newSubject()));
});

/** Broken in one way each, to see that the cases notice. */
const broken: readonly {
  name: string;
  wrap: (subject: UnitOfWorkUnderTest<App>) => UnitOfWorkUnderTest<App>;
}[] = [
  {
    name: "forgets",
    wrap: (subject) => ({
      ...subject,
      open: () => memoryUnitOfWork<App>({ scopeOf: ({ workspace }) => workspace }),
    }),
  },
  {
    name: "keeps keys of credentials",
    wrap: (subject) => {
      const unit = memoryUnitOfWork<App>({ scopeOf: ({ credential }) => credential });
      return { ...subject, open: () => unit };
    },
  },
  {
    name: "keeps keys of everybody",
    wrap: (subject) => {
      const unit = memoryUnitOfWork<App>({ scopeOf: () => "" });
      return { ...subject, open: () => unit };
    },
  },
  {
    name: "keeps answers too short",
    wrap: (subject) => {
      const unit = memoryUnitOfWork<App>({ scopeOf: ({ workspace }) => workspace, keepSeconds: 86_398 });
      return { ...subject, open: () => unit };
    },
  },
  {
    name: "keeps answers too long",
    wrap: (subject) => {
      const unit = memoryUnitOfWork<App>({ scopeOf: ({ workspace }) => workspace, keepSeconds: 86_402 });
      return { ...subject, open: () => unit };
    },
  },
  {
    name: "keeps answers of any size",
    wrap: (subject) => {
      const unit = memoryUnitOfWork<App>({ scopeOf: ({ workspace }) => workspace, keepBytes: 1_000_000 });
      return { ...subject, open: () => unit };
    },
  },
  {
    name: "keeps no large answers",
    wrap: (subject) => {
      const unit = memoryUnitOfWork<App>({ scopeOf: ({ workspace }) => workspace, keepBytes: 262_143 });
      return { ...subject, open: () => unit };
    },
  },
  {
    name: "takes any request for the same",
    wrap: (subject) => {
      const unit = subject.open();
      const careless = {
        ...unit,
        runOnce: ((call, effect) =>
          unit.runOnce({ ...call, fingerprint: "" }, effect)) as typeof unit.runOnce,
      };
      return { ...subject, open: () => careless };
    },
  },
  {
    name: "replays without headers",
    wrap: (subject) => {
      const unit = subject.open();
      const careless: typeof unit = {
        ...unit,
        async runOnce(call, effect) {
          const result = await unit.runOnce(call, effect);
          return result.kind === "replayed" ? { ...result, reply: { ...result.reply, headers: [] } } : result;
        },
      };
      return { ...subject, open: () => careless };
    },
  },
];

test.each(broken)("a unit of work that $name fails at least one case", async ({ wrap }) => {
  const outcomes = await Promise.allSettled(cases.map(({ run }) => run(wrap(newSubject()))));
  expect(outcomes.filter(({ status }) => status === "rejected")).not.toEqual([]);
});
