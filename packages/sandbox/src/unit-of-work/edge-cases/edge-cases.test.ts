// What can go wrong over an idempotency key, case by case, on every store. A store is left out only where a case is about
// what it has not got: one process has no others, and what is in memory is neither undone nor outlives it.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { labOn } from "./lab.ts";
import { casesOfAnswers } from "./of-answers.ts";
import { casesOfKeys } from "./of-keys.ts";
import { casesOfScopes } from "./of-scopes.ts";
import { type OpenStore, stores } from "./stores.ts";

const cases = [...casesOfKeys, ...casesOfAnswers, ...casesOfScopes].sort((a, b) => a.number - b.number);

test("the table has all 36 cases", () => {
  expect([...new Set(cases.map(({ number }) => number))]).toEqual(
    Array.from({ length: 36 }, (_, index) => index + 1),
  );
});

describe.each(stores)("idempotency on $name", ({ abilities, open }) => {
  let store: OpenStore;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store?.close());

  for (const { number, title, needs, run } of cases)
    if (needs === undefined || abilities.has(needs)) test(`${number}: ${title}`, () => run(labOn(store)));
});
