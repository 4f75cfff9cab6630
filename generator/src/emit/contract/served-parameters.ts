import type { Operation, Parameter } from "../../ir/operation.ts";

const reserved = ["accept", "content-type", "authorization"];

/** Parameters a server reads. OpenAPI section 4.8.12.1: these headers are described elsewhere in the document. */
export function servedParameters(operation: Operation): readonly Parameter[] {
  return operation.parameters.filter(
    (parameter) => parameter.in !== "header" || !reserved.includes(parameter.name.toLowerCase()),
  );
}
