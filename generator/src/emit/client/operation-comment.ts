import type { Operation } from "../../ir/operation.ts";
import { docComment } from "../shared/doc-comment.ts";
import type { ClientNames } from "./client-names.ts";
import type { Signature } from "./signature.ts";

/** What the document says about an operation, for its function and its method alike. */
export function operationComment(
  operation: Operation,
  signature: Signature,
  names: ClientNames,
  indent = 0,
): string | undefined {
  const { summary, description, isDeprecated } = operation;
  const tags = signature.arguments.flatMap((argument) => {
    const first = argument.description?.split(/\n\s*\n/)[0]?.trim();
    return first ? [`@param ${argument.name} ${first}`] : [];
  });
  return docComment(
    { summary, description, isDeprecated, tags: [...tags, `@throws {@link ${names.error(operation)}}`] },
    indent,
  );
}
