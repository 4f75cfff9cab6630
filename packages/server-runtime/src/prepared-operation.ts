import type { JsonLimits } from "./body/parse-json.ts";
import type { AppTypes } from "./handler.ts";
import type { OperationChecks, OperationDescriptor, ServedContract } from "./operation.ts";
import type { Handler } from "./operation-context.ts";
import type { ServerOptions } from "./options.ts";
import { type DecodeParameters, parameterDecoder } from "./parameters/decode-parameters.ts";
import { type ReplyMethods, replyMethods } from "./replies/made-reply.ts";
import { type SecurityGate, securityGate } from "./security/security-gate.ts";

/** An operation with everything about it that does not change between requests. */
export interface PreparedOperation<App extends AppTypes> {
  readonly descriptor: OperationDescriptor;
  /** `undefined` where missing handlers are allowed. */
  readonly handler: Handler | undefined;
  readonly gate: SecurityGate<App>;
  readonly decodeParameters: DecodeParameters;
  readonly reply: ReplyMethods;
  /** Media types of its successful replies. */
  readonly offers: readonly string[];
  readonly isReadOnly: boolean;
  /** Lower-case name of the idempotency header, where there is one. */
  readonly idempotencyHeader: string | undefined;
  /** It answers with a stream, whatever it is asked. */
  readonly isStreaming: boolean;
  /** Loads the checks on first use, then has them at hand. */
  readonly checks: { loaded: OperationChecks | undefined };
}

export function prepareOperation<App extends AppTypes>(
  descriptor: OperationDescriptor,
  handler: Handler | undefined,
  contract: ServedContract,
  options: ServerOptions<App> & JsonLimits,
): PreparedOperation<App> {
  const contents = descriptor.replies.flatMap((reply) =>
    reply.status.startsWith("2") ? reply.contents : [],
  );
  const streams = contents.filter((content) => content.kind === "sse" || content.kind === "jsonl");
  return {
    descriptor,
    handler,
    gate: securityGate(descriptor, contract.securitySchemes, options),
    decodeParameters: parameterDecoder(descriptor, {
      limits: options,
      otherQueryParameters: queryCredentials(descriptor, contract),
    }),
    reply: replyMethods(descriptor),
    offers: contents.map((content) => content.mediaType),
    isReadOnly: descriptor.method === "GET" || descriptor.method === "HEAD" || descriptor.method === "QUERY",
    idempotencyHeader: descriptor.idempotency?.header.toLowerCase(),
    isStreaming: streams.length > 0 && streams.length === contents.length,
    checks: { loaded: undefined },
  };
}

/** Names of API keys that travel in the query: known there, though no parameter of the operation. */
function queryCredentials(descriptor: OperationDescriptor, { securitySchemes }: ServedContract): string[] {
  return descriptor.security.flat().flatMap(({ scheme }) => {
    const found = securitySchemes[scheme];
    return found?.kind === "apiKey" && found.in === "query" ? [found.parameter] : [];
  });
}
