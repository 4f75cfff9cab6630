import type { OperationDescriptor, ReplyDescriptor } from "../operation.ts";
import type { Refusal } from "../options.ts";
import { InvalidReply } from "../replies/invalid-reply.ts";
import type { Problems } from "./problem-body.ts";

/**
 * What an error of the application is answered with: the name of a reply (`"notFound"`), which the operation
 * must declare as a problem, or a problem code, which it need not; the message becomes the `detail` the
 * caller reads. A function makes the whole problem, or leaves the error to the rules after it.
 */
export type ErrorRule = readonly [
  thrown: abstract new (...values: never[]) => Error,
  answer: string | ((error: never) => Refusal | undefined),
];

/** A problem, and the status of the reply it is sent as where that is not the one of its code. */
export interface MappedProblem extends Refusal {
  readonly status?: number;
}

/** The problem an error stands for in an operation. Throws `InvalidReply` for one the operation does not declare. */
export type MapError = (
  error: unknown,
  operation: OperationDescriptor | undefined,
) => MappedProblem | undefined;

/** Reads the table. Throws when a rule names what no operation declares and nobody defines. */
export function errorTable(
  rules: readonly ErrorRule[],
  operations: readonly OperationDescriptor[],
  problems: Problems,
): MapError {
  const replies = new Set(operations.flatMap((operation) => operation.replies.filter(isProblem).map(nameOf)));
  const unknown = rules.flatMap(([thrown, answer]) =>
    typeof answer !== "string" || replies.has(answer) || problems.isDefined(answer)
      ? []
      : [`${thrown.name} maps to "${answer}", which is no problem code and no problem reply of an operation`],
  );
  if (unknown.length > 0) throw new Error(`mapError names what does not exist:\n  ${unknown.join("\n  ")}`);

  const named = (answer: string, thrown: Thrown, operation: OperationDescriptor | undefined) => {
    if (!replies.has(answer)) return { code: answer, detail: thrown.error.message };
    // Outside an operation there are no replies to choose from.
    return operation && asReply(answer, thrown, operation, problems);
  };

  return (error, operation) => {
    for (const [type, answer] of rules) {
      if (!(error instanceof type)) continue;
      const problem =
        typeof answer === "string"
          ? named(answer, { error, typeName: type.name }, operation)
          : // The rule's author wrote the parameter's type beside the class that was just checked.
            answer(error as never);
      if (problem) return problem;
    }
    return undefined;
  };
}

interface Thrown {
  readonly error: Error;
  /** Name of the class in the table; errors seldom carry their own. */
  readonly typeName: string;
}

function asReply(
  name: string,
  { error, typeName }: Thrown,
  operation: OperationDescriptor,
  problems: Problems,
): MappedProblem {
  const reply = operation.replies.find((candidate) => candidate.name === name && isProblem(candidate));
  const unanswerable = (why: string) =>
    new InvalidReply({ operationId: operation.id }, `${typeName} maps to reply "${name}", ${why}`, {
      cause: error,
    });
  if (!reply) throw unanswerable("which it does not declare");
  const own = "code" in error ? error.code : undefined;
  const codes = reply.problemCodes.length > 0 ? reply.problemCodes : problems.codesOf(Number(reply.status));
  const code = codes.length === 1 ? codes[0] : codes.find((candidate) => candidate === own);
  if (code === undefined)
    throw unanswerable(`which takes several codes; give the error a "code": ${codes.join(" or ")}`);
  return { code, detail: error.message, status: Number(reply.status) };
}

function isProblem({ status, contents }: ReplyDescriptor): boolean {
  return (
    /^\d+$/.test(status) && contents.some(({ mediaType }) => mediaType.startsWith("application/problem+json"))
  );
}

function nameOf(reply: ReplyDescriptor): string {
  return reply.name;
}
