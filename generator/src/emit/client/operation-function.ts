import type { Api } from "../../ir/api.ts";
import type { Operation } from "../../ir/operation.ts";
import { type Code, code, join, typeImport, valueImport } from "../shared/code.ts";
import type { ClientNames } from "./client-names.ts";
import { descriptorMembers, inputMembers } from "./descriptor.ts";
import { errorType } from "./error-types.ts";
import { printCall, printObject } from "./layout.ts";
import { operationComment } from "./operation-comment.ts";
import { printArgument, printSignature, signatureOf } from "./signature.ts";

/** The error type of an operation and the function that sends it. */
export function operationFunction(operation: Operation, api: Api, names: ClientNames): Code {
  const runtime = api.policy.imports.clientRuntime;
  const signature = signatureOf(operation, api, names);
  const core = code`core: ${typeImport("Core", runtime)}`;
  const parameters = [core, ...signature.arguments.map(printArgument)];
  const args = [
    () => code`core`,
    (indent: number) => printObject(descriptorMembers(operation, api, names), indent, { after: 1 }),
    (indent: number) => printObject(inputMembers(operation, names, indent + 2), indent, { after: 1 }),
    () => code`options`,
  ];
  const send = valueImport(signature.isPaged ? "list" : "call", runtime);
  return join(
    [
      errorType(operation, api, names),
      join(
        [
          operationComment(operation, signature, names),
          code`
            ${printSignature(parameters, signature.returns, 0, `export function ${operation.functionName}`)}
              ${printCall(code`return ${send}`, args, ";", 2)}
            }
          `,
        ],
        "\n",
      ),
    ],
    "\n\n",
  );
}
