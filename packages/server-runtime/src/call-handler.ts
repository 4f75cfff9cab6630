import type { Execution } from "./execution.ts";
import type { AppTypes } from "./handler.ts";
import { OperationContext } from "./operation-context.ts";
import type { ServerOptions } from "./options.ts";
import type { ProblemAnswers } from "./problems/problem-answers.ts";
import { type EncodedReply, encodeReply } from "./replies/encode-reply.ts";
import { InvalidReply } from "./replies/invalid-reply.ts";
import { MadeReply } from "./replies/made-reply.ts";

/**
 * Calls the handler, checks and encodes its reply. Throws what is to undo everything: errors nobody mapped,
 * and those mapped to a 5xx.
 */
export async function callHandler<App extends AppTypes>(
  execution: Execution<App>,
  tx: App["tx"],
  options: ServerOptions<App>,
  answers: ProblemAnswers,
): Promise<EncodedReply> {
  const { operation, trace } = execution;
  trace.enter("handle");
  let made: MadeReply;
  try {
    made = await replyOf(execution, contextOf(execution, tx, options), options);
  } catch (error) {
    const problem = answers.problemOf(error, trace);
    if (!problem || (problem.status ?? answers.problems.statusOf(problem.code)) >= 500) throw error;
    return answers.replyOf(problem, trace);
  }
  trace.enter("reply");
  const body = made.body instanceof Blob ? new Uint8Array(await made.body.arrayBuffer()) : made.body;
  return encodeReply(body === made.body ? made : new MadeReply({ ...made, body }), {
    checks: (options.validateReplies ?? true) ? operation.checks.loaded?.replies : undefined,
    problems: answers.problems,
    occurrence: trace,
  });
}

async function replyOf<App extends AppTypes>(
  { handler, operation }: Execution<App>,
  context: OperationContext<App>,
  { around }: ServerOptions<App>,
): Promise<MadeReply> {
  const own = (made: unknown, maker: string): MadeReply => {
    const { id } = operation.descriptor;
    if (made instanceof MadeReply && made.operationId === id) return made;
    throw new InvalidReply({ operationId: id }, `${maker} returned no reply of its operation`);
  };
  const next = async () => own(await handler(context), "the handler");
  return around ? own(await around(context, next), '"around"') : next();
}

function contextOf<App extends AppTypes>(
  { operation, exchange, trace, principal, principals, input }: Execution<App>,
  tx: App["tx"],
  { services }: ServerOptions<App>,
): OperationContext<App> {
  return new OperationContext<App>(
    {
      exchange,
      principal,
      principals,
      reply: operation.reply,
      operationId: operation.descriptor.id,
      requestId: trace.requestId,
      now: trace.now,
      idempotencyKey: input.idempotencyKey,
    },
    { parameters: input.parameters, body: input.body.value },
    { services, tx },
  );
}
