import type { ApiError, Call, Core, UnknownCode } from "@heldsway/client-runtime";
import { MockApi, type MockOptions } from "@heldsway/client-runtime/testing";
import { HeldSway } from "./generated/client/index.ts";

export {
  type MockApi,
  type MockedOptions,
  type MockOptions,
  type ProblemInit,
  type ReplyInit,
  type Script,
  type SentRequest,
  type SignOptions,
  signWebhook,
  type VirtualClock,
} from "@heldsway/client-runtime/testing";

type Functions = typeof import("./generated/client/operations.ts");

/** What each operation gives and the codes it can fail with, by operation id. */
export type HeldSwayOperations = {
  readonly [Id in keyof Functions as Functions[Id] extends AnyOperation ? Id : never]: ReturnType<
    Extract<Functions[Id], AnyOperation>
  > extends Call<infer Data, infer Failure>
    ? { readonly data: Data; readonly code: CodeOf<Failure> }
    : never;
};

type AnyOperation = (core: Core, ...args: never) => Call<unknown, unknown>;

type CodeOf<Failure> = Failure extends ApiError<infer Code, infer _Body> ? Exclude<Code, UnknownCode> : never;

/** The HeldSway API in memory, and a client that talks to it. */
export interface HeldSwayMock extends MockApi<HeldSwayOperations> {
  readonly client: HeldSway;
}

/**
 * Scripts replies and faults of the API for tests of what calls it, type-checked, in no time, without a network.
 * For functions of operations: `createCore(mock.options)`.
 *
 * @example
 * const mock = mockHeldSway();
 * mock.on("getAffiliate").fail(429, "rate_limited", { headers: { "retry-after": "2" } }).reply(affiliate);
 * await mock.client.affiliates.get("aff_1");
 * mock.clock.waits; // [2100]: as long as the server asked, and a little more
 */
export function mockHeldSway(options?: MockOptions): HeldSwayMock {
  const mock = new MockApi<HeldSwayOperations>(options);
  return Object.assign(mock, { client: new HeldSway(mock.options) });
}
