export { formBody, multipartBody, plainBody } from "./body.ts";
export { Call, type CallMeta, call, type Result } from "./call.ts";
export type { Clock } from "./clock.ts";
export { Core } from "./core.ts";
export {
  AbortError,
  ApiError,
  CallbackError,
  type CallError,
  type CallFailure,
  ConfigError,
  ConnectionError,
  DeadlineError,
  PaginationLoopError,
  type Phase,
  type ProblemIssue,
  ResponseParseError,
  type RetryStop,
  SdkError,
  TimeoutError,
  type UnknownCode,
} from "./errors.ts";
export { type LogLevel, type LogSink, logger } from "./logger.ts";
export type { Open } from "./open.ts";
export type {
  BodyEncoder,
  CallInput,
  OperationSpec,
  PagingSpec,
  ParameterStyle,
  Reads,
} from "./operation.ts";
export type {
  AttemptInfo,
  CallLimits,
  CallOptions,
  ClientOptions,
  CredentialProvider,
  Fetch,
  Hooks,
  KeyedCallOptions,
  ListOptions,
  Middleware,
  RateLimitEvent,
  RetryEvent,
  RetryOptions,
} from "./options.ts";
export { list, PageCall } from "./page.ts";
export type { AuthPolicy, ClientPolicy } from "./policy.ts";
export type { RateLimit } from "./rate-limit.ts";
export { createRawClient } from "./raw.ts";
