export { MockApi, type OperationTypes, type SentRequest } from "./testing/mock-api.ts";
export type { Problem, ReplyInit, Script } from "./testing/script.ts";
export { type SignOptions, signWebhook } from "./testing/sign-webhook.ts";
export { type VirtualClock, virtualClock } from "./testing/virtual-clock.ts";
