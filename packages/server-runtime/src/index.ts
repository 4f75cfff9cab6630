export {
  type CursorBinding,
  type CursorKeys,
  type CursorSecret,
  type CursorSigner,
  cursorSigner,
} from "./cursors/cursor-signer.ts";
export { InvalidCursor } from "./cursors/invalid-cursor.ts";
export { BodyTooLarge, type Exchange, type Handle, type Outcome } from "./exchange.ts";
export type {
  AppTypes,
  Handled,
  HandlerContext,
  PendingReply,
  Replied,
  ReplyInit,
  ReplyWith,
} from "./handler.ts";
export { AnswerNotKept, expectKeepable } from "./idempotency/answer-not-kept.ts";
export { canonicalJson } from "./idempotency/canonical-json.ts";
export { type FingerprintInput, fingerprintOf } from "./idempotency/fingerprint.ts";
export { parseIdempotencyKey } from "./idempotency/key.ts";
export {
  type InMemoryAppTypes,
  type MemoryUnitOfWorkOptions,
  memoryUnitOfWork,
} from "./idempotency/memory-unit-of-work.ts";
export type {
  Call,
  IdempotentCall,
  IdempotentResult,
  StoredReply,
  UnitOfWork,
} from "./idempotency/unit-of-work.ts";
export type {
  BodyDescriptor,
  ContentDescriptor,
  OperationChecks,
  OperationDescriptor,
  OperationServerDescriptor,
  ParameterDescriptor,
  ReplyDescriptor,
  SchemeRequirement,
  SecuritySchemeDescriptor,
  ServedContract,
  WireShape,
} from "./operation.ts";
export type { OperationContext } from "./operation-context.ts";
export type {
  Around,
  Authenticate,
  Authenticated,
  Credential,
  InvalidCredential,
  Refusal,
  ServerEvent,
  ServerOptions,
} from "./options.ts";
export type { ErrorRule } from "./problems/error-table.ts";
export { type PipelineProblemCode, pipelineProblems } from "./problems/pipeline-problems.ts";
export type { ProblemDefinition, ProblemInit, ProblemIssue } from "./problems/problem.ts";
export { ProblemError } from "./problems/problem-error.ts";
export type { RateLimitDecision, RateLimiter, RateLimitPolicy } from "./rate-limit/limiter.ts";
export { type MemoryRateLimiter, memoryRateLimiter } from "./rate-limit/memory-limiter.ts";
export { InvalidReply } from "./replies/invalid-reply.ts";
export { createRouter, type RouteEntry, type RouteMatch, type Router } from "./routing/router.ts";
export { pathOf, queryOf } from "./routing/target.ts";
export { type FetchContext, type Server, serveContract } from "./server.ts";
export type { Phase, PhaseEvent } from "./trace.ts";
