import type { Admitted } from "./admission.ts";
import { callHandler } from "./call-handler.ts";
import type { DecodedInput } from "./decode-input.ts";
import type { Exchange, Outcome } from "./exchange.ts";
import type { AppTypes } from "./handler.ts";
import { streamNotKept } from "./idempotency/answer-not-kept.ts";
import { fingerprintOf } from "./idempotency/fingerprint.ts";
import type { Call, IdempotentCall, IdempotentResult, StoredReply } from "./idempotency/unit-of-work.ts";
import type { Handler } from "./operation-context.ts";
import type { Refusal, ServerOptions } from "./options.ts";
import type { PreparedOperation } from "./prepared-operation.ts";
import type { ProblemAnswers } from "./problems/problem-answers.ts";
import { ProblemError } from "./problems/problem-error.ts";
import { type EncodedReply, toStored } from "./replies/encode-reply.ts";
import type { Trace } from "./trace.ts";

/** One admitted and decoded request. */
export interface Execution<App extends AppTypes> {
  readonly operation: PreparedOperation<App>;
  readonly handler: Handler;
  readonly exchange: Exchange;
  readonly trace: Trace;
  readonly admitted: Admitted<App>;
  readonly input: DecodedInput;
}

/** Runs the handler in a unit of work, once for each idempotency key. */
export type Execute<App extends AppTypes> = (execution: Execution<App>) => Promise<Outcome>;

export function executor<App extends AppTypes>(
  options: ServerOptions<App>,
  answers: ProblemAnswers,
): Execute<App> {
  return async (execution) => {
    const { trace, input } = execution;
    const isKept = input.idempotencyKey !== undefined;
    let reply: EncodedReply | undefined;
    let isHandlerAtFault = false;
    const settle = (made: EncodedReply): StoredReply | Promise<StoredReply> => {
      // Thrown, so that nothing of it is kept: neither effects nor answer.
      if (made.status >= 500) throw new UnkeptReply(made);
      if (isKept && made.body instanceof ReadableStream) return refuseStream(made.body);
      reply = made;
      isHandlerAtFault = false;
      trace.enter("unitOfWork");
      if (!isKept) return { ...made, body: undefined };
      return toStored({ ...made, headers: [...made.headers, ["original-request-id", trace.requestId]] });
    };
    // Called again by a unit of work that tries again.
    const effect = (tx: App["tx"]): Promise<StoredReply> => {
      isHandlerAtFault = true;
      return callHandler(execution, tx, { options, answers, settle });
    };
    trace.enter("unitOfWork");
    try {
      const { unitOfWork } = options;
      const call = callOf(execution);
      if (input.idempotencyKey === undefined) {
        await unitOfWork.run(call, effect);
      } else {
        const result = await unitOfWork.runOnce(await keyed(call, input.idempotencyKey, input), effect);
        if (result.kind !== "executed") return withoutEffect(result);
      }
    } catch (error) {
      if (error instanceof UnkeptReply) return error.reply;
      if (isHandlerAtFault || answers.problemOf(error, trace)) throw error;
      throw new ProblemError(unfinished, { cause: error });
    }
    if (!reply) throw new Error("the unit of work did not run its effect");
    return reply;
  };
}

async function refuseStream(stream: ReadableStream): Promise<never> {
  await stream.cancel();
  throw streamNotKept();
}

function callOf<App extends AppTypes>({ operation, trace, admitted }: Execution<App>): Call<App> {
  return {
    principal: admitted.principal,
    operationId: operation.descriptor.id,
    requestId: trace.requestId,
    now: trace.now,
    isReadOnly: operation.isReadOnly,
  };
}

async function keyed<App extends AppTypes>(
  call: Call<App>,
  key: string,
  { parameters, body }: DecodedInput,
): Promise<IdempotentCall<App>> {
  const { operationId } = call;
  const { params, query } = parameters;
  const { mediaType, identity } = body;
  const fingerprint = await fingerprintOf({ operationId, params, query, mediaType, body: identity });
  return { ...call, key, fingerprint };
}

/** It could not begin or could not commit. The same request may be sent again, with its key at no risk. */
const unfinished: Refusal = {
  code: "service_unavailable",
  detail: "the request could not be finished; send it again, with the same idempotency key if it had one",
  headers: { "retry-after": "1" },
};

function seconds(count: number): string {
  return count === 1 ? "a second" : `${count} seconds`;
}

/** Carries a 5xx reply out of the unit of work. */
class UnkeptReply extends Error {
  readonly reply: EncodedReply;

  constructor(reply: EncodedReply) {
    super(`reply ${reply.status} is not kept`);
    this.reply = reply;
  }
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
        detail: "this idempotency key came with another request; use a new key for a new request",
      });
    case "inProgress":
      throw new ProblemError({
        code: "idempotency_in_progress",
        detail: `the first request with this idempotency key still runs; send it again in ${seconds(result.retryAfterSeconds)}`,
        headers: { "retry-after": String(result.retryAfterSeconds) },
      });
  }
}
