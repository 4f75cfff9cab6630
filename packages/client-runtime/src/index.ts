export { type Authenticate, basic, bearer, cookieKey, headerKey, queryKey } from "./authenticate.ts";
export { formBody, linesBody, multipartBody, plainBody } from "./body.ts";
export { Call, type CallMeta, call, type Result } from "./call.ts";
export { type ClientCredentials, clientCredentials } from "./client-credentials.ts";
export type { Clock } from "./clock.ts";
export { Core } from "./core.ts";
export { type ErrorNames, type ErrorReader, errorsAt } from "./error-names.ts";
export {
  AbortError,
  ApiError,
  CallbackError,
  type CallError,
  type CallErrorByStatus,
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
  type UnknownStatus,
} from "./errors.ts";
export { type FieldStyle, styledForm, typedParts } from "./form-encoding.ts";
export { jsonEvents, jsonLines, type ServerSentEvent, textEvents, wholeEvents } from "./item-formats.ts";
export type { ItemStream, ReadItems, StreamOwner } from "./item-stream.ts";
export { type LogLevel, type LogSink, logger } from "./logger.ts";
export { isKnown, type Open } from "./open.ts";
export type {
  BodyEncoder,
  CallInput,
  OperationSpec,
  Reads,
} from "./operation.ts";
export type {
  AttemptInfo,
  CallLimits,
  CallOptions,
  ClientOptions,
  CoreOverrides,
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
export { type ListSpec, list, listsBy, PageCall } from "./page.ts";
export { type CursorPages, cursorPages } from "./page-cursor.ts";
export { type LastIdPages, lastIdPages } from "./page-last-id.ts";
export { type LinkPages, linkPages } from "./page-link.ts";
export { type NumberedPages, numberedPages } from "./page-number.ts";
export { type OffsetPages, offsetPages } from "./page-offset.ts";
export type { EndFlag, MarkParameter, PageStyle, PropertyPath } from "./page-style.ts";
export { type NextUrlPages, nextUrlPages } from "./page-url.ts";
export type { ClientPolicy } from "./policy.ts";
export type { RateLimit } from "./rate-limit.ts";
export { createRawClient } from "./raw.ts";
export { addResources, type MethodEntry, type ResourceTable } from "./resources.ts";
export { fillUrl, onPath, servedAt } from "./served-at.ts";
export { cookieHeader, type ParameterStyle, styledPath, styledQuery } from "./styles.ts";
