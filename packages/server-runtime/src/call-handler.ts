import type { Execution } from "./execution.ts";
import type { AppTypes } from "./handler.ts";
import { OperationContext } from "./operation-context.ts";
import type { Around, ServerOptions } from "./options.ts";
import type { PreparedOperation } from "./prepared-operation.ts";
import type { ProblemAnswers } from "./problems/problem-answers.ts";
import { type EncodedReply, encodeReply } from "./replies/encode-reply.ts";
import { InvalidReply } from "./replies/invalid-reply.ts";
import { MadeReply } from "./replies/made-reply.ts";

/** What calling handlers takes. */
interface Calling<App extends AppTypes, Result> {
  readonly options: ServerOptions<App>;
  readonly answers: ProblemAnswers;
  /** Makes of the reply what the unit of work is told. Not behind another `await`, which costs each request a turn. */
  readonly settle: (reply: EncodedReply) => Result | Promise<Result>;
}

/**
 * Calls the handler, checks and encodes its reply. Throws what is to undo everything: errors nobody mapped,
 * and those mapped to a 5xx.
 */
export async function callHandler<App extends AppTypes, Result>(
  execution: Execution<App>,
  tx: App["tx"],
  { options, answers, settle }: Calling<App, Result>,
): Promise<Result> {
  const { operation, trace } = execution;
  trace.enter("handle");
  let made: MadeReply;
  try {
    const { services, around } = options;
    const context = new OperationContext(execution, services, tx);
    made = around
      ? await wrapped(execution, context, around)
      : replyFrom(await execution.handler(context), operation, "the handler");
  } catch (error) {
    const problem = answers.problemOf(error, trace);
    if (!problem || (problem.status ?? answers.problems.statusOf(problem.code)) >= 500) throw error;
    return settle(answers.replyOf(problem, trace));
  }
  trace.enter("reply");
  if (made.body instanceof Blob) made = made.with({ body: new Uint8Array(await made.body.arrayBuffer()) });
  const reply = encodeReply(made, {
    checks: (options.validateReplies ?? true) ? operation.checks.loaded?.replies : undefined,
    problems: answers.problems,
    occurrence: trace,
  });
  return settle(reply);
}

/** Lets the application's `around` call the handler. */
async function wrapped<App extends AppTypes>(
  { handler, operation }: Execution<App>,
  context: OperationContext<App>,
  around: Around<App>,
): Promise<MadeReply> {
  const next = async () => replyFrom(await handler(context), operation, "the handler");
  return replyFrom(await around(context, next), operation, '"around"');
}

function replyFrom<App extends AppTypes>(
  made: unknown,
  { descriptor }: PreparedOperation<App>,
  maker: string,
): MadeReply {
  if (made instanceof MadeReply && made.operationId === descriptor.id) return made;
  throw new InvalidReply({ operationId: descriptor.id }, `${maker} returned no reply of its operation`);
}
