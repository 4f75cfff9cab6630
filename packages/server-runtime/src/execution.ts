import type { DecodedInput } from "./decode-input.ts";
import type { Exchange, Outcome } from "./exchange.ts";
import type { AppTypes } from "./handler.ts";
import { fingerprintOf } from "./idempotency/fingerprint.ts";
import type { Call, IdempotentResult, StoredReply } from "./idempotency/unit-of-work.ts";
import { type Handler, OperationContext } from "./operation-context.ts";
import type { ServerOptions } from "./options.ts";
import type { PreparedOperation } from "./prepared-operation.ts";
import type { ProblemAnswers } from "./problems/problem-answers.ts";
import { ProblemError } from "./problems/problem-error.ts";
import { type EncodedReply, encodeReply, toStored } from "./replies/encode-reply.ts";
import { InvalidReply } from "./replies/invalid-reply.ts";
import { MadeReply } from "./replies/made-reply.ts";
import type { Trace } from "./trace.ts";

/** One admitted and decoded request. */
export interface Execution<App extends AppTypes> {
  readonly operation: PreparedOperation<App>;
  readonly handler: Handler;
  readonly exchange: Exchange;
  readonly trace: Trace;
  readonly principal: App["principal"];
  readonly input: DecodedInput;
}

/** Runs the handler in a unit of work, once for each idempotency key. */
export type Execute<App extends AppTypes> = (execution: Execution<App>) => Promise<Outcome>;

export function executor<App extends AppTypes>(
  options: ServerOptions<App>,
  answers: ProblemAnswers,
): Execute<App> {
  return async (execution) => {
    const { operation, trace, principal, input } = execution;
    const { idempotencyKey } = input;
    let reply: EncodedReply | undefined;
    const effect = async (tx: App["tx"]): Promise<StoredReply> => {
      reply = await callHandler(execution, tx, options, answers);
      // Thrown, so that nothing of it is kept: neither effects nor answer.
      if (reply.status >= 500) throw new UnkeptReply(reply);
      return idempotencyKey === undefined ? { ...reply, body: undefined } : toStored(reply);
    };
    const call: Call<App> = {
      principal,
      operationId: operation.descriptor.id,
      requestId: trace.requestId,
      now: trace.now,
      isReadOnly: operation.isReadOnly,
    };
    trace.phase = "idempotency";
    try {
      if (idempotencyKey === undefined) await options.unitOfWork.run(call, effect);
      else {
        const fingerprint = await fingerprintOf({
          operationId: call.operationId,
          params: input.parameters.params,
          query: input.parameters.query,
          mediaType: input.body.mediaType,
          body: input.body.identity,
        });
        const keyed = { ...call, key: idempotencyKey, fingerprint };
        const result = await options.unitOfWork.runOnce(keyed, effect);
        if (result.kind !== "executed") return withoutEffect(result);
      }
    } catch (error) {
      if (error instanceof UnkeptReply) return error.reply;
      throw error;
    }
    if (!reply) throw new Error("the unit of work did not run its effect");
    return reply;
  };
}

/** Carries a 5xx reply out of the unit of work. */
class UnkeptReply extends Error {
  readonly reply: EncodedReply;

  constructor(reply: EncodedReply) {
    super(`reply ${reply.status} is not kept`);
    this.reply = reply;
  }
}

async function callHandler<App extends AppTypes>(
  { operation, handler, exchange, trace, principal, input }: Execution<App>,
  tx: App["tx"],
  options: ServerOptions<App>,
  answers: ProblemAnswers,
): Promise<EncodedReply> {
  const { descriptor, reply } = operation;
  trace.phase = "handle";
  const context = new OperationContext<App>(
    {
      exchange,
      principal,
      reply,
      operationId: descriptor.id,
      requestId: trace.requestId,
      now: trace.now,
      idempotencyKey: input.idempotencyKey,
    },
    { parameters: input.parameters, body: input.body.value },
    { services: options.services, tx },
  );
  let made: unknown;
  try {
    made = await handler(context);
  } catch (error) {
    const refusal = answers.refusalOf(error);
    if (!refusal || answers.problems.statusOf(refusal.code) >= 500) throw error;
    return answers.replyOf(refusal, trace);
  }
  trace.phase = "reply";
  if (!(made instanceof MadeReply) || made.operationId !== descriptor.id)
    throw new InvalidReply({ operationId: descriptor.id }, "the handler returned no reply of its operation");
  const body = made.body instanceof Blob ? new Uint8Array(await made.body.arrayBuffer()) : made.body;
  return encodeReply(body === made.body ? made : new MadeReply({ ...made, body }), {
    checks: (options.validateReplies ?? true) ? operation.checks.loaded?.replies : undefined,
    problems: answers.problems,
    occurrence: trace,
  });
}

function withoutEffect(result: Exclude<IdempotentResult, { kind: "executed" }>): Outcome {
  switch (result.kind) {
    case "replayed": {
      const { status, headers, body } = result.reply;
      return { status, headers: [...headers, ["idempotent-replayed", "true"]], body };
    }
    case "reused":
      throw new ProblemError({
        code: "idempotency_key_reused",
        detail: "This idempotency key came with another request before; use a new key for a new request.",
      });
    case "inProgress":
      throw new ProblemError({
        code: "idempotency_in_progress",
        detail: "The first request with this idempotency key still runs; try again soon.",
        headers: { "retry-after": String(result.retryAfterSeconds) },
      });
  }
}
