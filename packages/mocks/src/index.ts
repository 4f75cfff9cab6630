import type { MockOptions, Mocks } from "@heldsway/mock-runtime";
import { createMocks as create, type MockHandlers } from "./generated/index.ts";

export type { MockOptions, Mocks, Scripted } from "@heldsway/mock-runtime";
export type { MockHandlers };

/**
 * Mocks the HeldSway API on `api.heldsway.com` and `sandbox.heldsway.com`: the server's own checks, answers
 * from the document's examples, and whatever a test says instead.
 *
 * @example
 * const mocks = createMocks();
 * const network = setupServer(mocks.handler);
 * mocks.once("createAffiliate", ({ reply }) =>
 *   reply.conflict({ code: "duplicate_resource", detail: "that e-mail address is taken" }),
 * );
 */
export function createMocks(options: MockOptions = {}): Mocks<MockHandlers> {
  return create({ problemTypeBase: "https://docs.heldsway.com/problems/", ...options });
}
