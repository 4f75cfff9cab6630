export { MockApi, type MockedOptions, type MockOptions, type OperationTypes } from "./testing/mock-api.ts";
export type { ProblemInit, ReplyInit, Script, SentRequest } from "./testing/script.ts";
export { type SignOptions, signWebhook } from "./testing/sign-webhook.ts";
export { type VirtualClock, virtualClock } from "./testing/virtual-clock.ts";
