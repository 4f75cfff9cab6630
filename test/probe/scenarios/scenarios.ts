import type { Scenario } from "../subject.ts";
import { faults } from "./faults.ts";
import { idempotency } from "./idempotency.ts";
import { pagination } from "./pagination.ts";
import { secrets } from "./secrets.ts";

/** The rows of the table, group by group. */
export const scenarios: readonly Scenario[] = [
  ...faults,
  ...idempotency.filter(({ group }) => group === "faults"),
  ...pagination,
  ...idempotency.filter(({ group }) => group !== "faults"),
  ...secrets,
];
