export type { Examples, OperationExamples, ReplyExamples } from "./examples.ts";
export { type Call, type MockedApi, type Mocks, mockApi } from "./mocks.ts";
export type { MockOptions } from "./options.ts";
export type { Scripted } from "./scripts.ts";
export type { Wish } from "./wish.ts";
