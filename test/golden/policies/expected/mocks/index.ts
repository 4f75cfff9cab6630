// From test/golden/policies/openapi.yaml by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type Examples, mockApi, type MockOptions, type Mocks } from "@heldsway/mock-runtime";
import { operations, problems, securitySchemes } from "../contract/index.ts";
import type { OrdersHandlers } from "../server/index.ts";
import { ordersExamples } from "./examples/orders.ts";

/** Handlers by operation, typed as the server's: what `mocks.use` takes. */
export interface MockHandlers extends OrdersHandlers {}

/** Mocks Policies: every operation answers from the examples of the document. */
export function createMocks(options: MockOptions = {}): Mocks<MockHandlers> {
  return mockApi<MockHandlers>({ contract, examples, servers }, options);
}

const contract = { operations, problems, securitySchemes };

const servers = ["https://api.example.com"];

const examples: Examples = {
  ...ordersExamples,
};
