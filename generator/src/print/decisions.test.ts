import { expect, test } from "vitest";
import { describeDecisions } from "./decisions.ts";

test("decisions are a line each, with few names and the reason", () => {
  expect(
    describeDecisions([
      { policy: "paging", decision: "by cursor", reason: "seen", operations: ["a", "b", "c"] },
      { policy: "idempotency", decision: 'key in the header "K"', reason: "declared", operations: ["a"] },
      { policy: "auth", decision: "bearer", reason: '"token" serves 3 of 4 operations' },
    ]),
  ).toEqual([
    "paging: by cursor, 3 operations (a, b, ...): seen",
    'idempotency: key in the header "K", 1 operation (a): declared',
    'auth: bearer: "token" serves 3 of 4 operations',
  ]);
});
