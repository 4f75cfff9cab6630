import type { OperationChecks, OperationDescriptor, ReplyDescriptor } from "@heldsway/server-runtime";
import type { ConformanceRequest } from "./contract.ts";

/** One way of bringing a reply about. */
export interface Attempt {
  /** In words, for the report: `without a credential`. */
  readonly what: string;
  readonly request: ConformanceRequest;
  /** Whose credentials go with it. Default: `full`. */
  readonly as?: "full" | "lesser" | "limited" | "nobody" | "stranger";
  readonly headers?: { readonly [name: string]: string };
  /** Put behind the query: `not_declared=1`. */
  readonly extraQuery?: string;
  /** Sent as the body in place of the request's. */
  readonly rawBody?: string;
  /** How often it is sent; the last answers count. Default: once. */
  readonly times?: number;
  /** Whether all are sent before the first is answered. */
  readonly isAtOnce?: boolean;
}

/** What attempts are made from. */
export interface Situation {
  readonly operation: OperationDescriptor;
  readonly reply: ReplyDescriptor;
  readonly request: ConformanceRequest;
  readonly checks: OperationChecks;
}

/** A key no other call has used. */
export function freshKey(): string {
  return crypto.randomUUID();
}
