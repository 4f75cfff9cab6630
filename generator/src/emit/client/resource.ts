import type { Api, Resource } from "../../ir/api.ts";
import type { Operation } from "../../ir/operation.ts";
import { type Code, code, join, type Piece, typeImport } from "../shared/code.ts";
import { docComment } from "../shared/doc-comment.ts";
import { objectKey, stringLiteral } from "../shared/literal.ts";
import type { ClientNames } from "./client-names.ts";
import { extraMembers, methodText } from "./descriptor.ts";
import { printObject } from "./layout.ts";
import { operationComment } from "./operation-comment.ts";
import { printArgument, printSignature, signatureOf } from "./signature.ts";

/** The types of a resource and of those below it, and the table that the runtime makes their methods from. */
export function resourceCode(resource: Resource, api: Api, names: ClientNames): readonly Code[] {
  const satisfied = code`${typeImport("ResourceTable", api.policy.imports.clientRuntime)}<${resource.className}>`;
  return [
    ...interfaces(resource, api, names),
    code`
      /** The methods of {@link ${resource.className}} as data. */
      export const ${tableName(resource)} = {
        ${join(tableMembers(resource, api, names, 2), "\n")}
      } as const satisfies ${satisfied};
    `,
  ];
}

/** Name of the table of a resource of the client. */
export function tableName({ className }: Resource): string {
  return `${className.charAt(0).toLowerCase()}${className.slice(1)}Table`;
}

function interfaces(resource: Resource, api: Api, names: ClientNames): readonly Code[] {
  const methods = operationsOf(resource, api).map((operation) => resourceMethod(operation, api, names));
  const children = resource.children.map((child) => childProperty(child, child.className));
  const members = [children.length > 0 ? join(children, "\n") : undefined, ...methods];
  return [
    ...resource.children.flatMap((child) => interfaces(child, api, names)),
    join(
      [
        docComment({ description: resource.description }),
        code`
          export interface ${resource.className} {
            ${join(members, "\n\n")}
          }
        `,
      ],
      "\n",
    ),
  ];
}

/** The property of a resource on what it belongs to. */
export function childProperty({ property, description }: Resource, type: Piece, keyword = "readonly"): Code {
  return join([docComment({ description }, 2), code`${keyword} ${property}: ${type};`], "\n");
}

/** The method of an operation, as declared. */
function resourceMethod(operation: Operation, api: Api, names: ClientNames): Code {
  const signature = signatureOf(operation, api, names);
  const { methodName } = operation;
  return join(
    [
      operationComment(operation, signature, names, 2),
      printSignature(signature.arguments.map(printArgument), signature.returns, 2, methodName, ";"),
    ],
    "\n",
  );
}

function operationsOf(resource: Resource, { operations }: Api): readonly Operation[] {
  return resource.operations.flatMap((id) => operations.filter((operation) => operation.id === id));
}

function tableMembers(resource: Resource, api: Api, names: ClientNames, indent: number): readonly Code[] {
  return [
    ...operationsOf(resource, api).map((operation) => {
      const key = objectKey(operation.methodName);
      const text = stringLiteral(methodText(operation, names));
      const extras = extraMembers(operation, api, names);
      if (extras.length === 0) return code`${key}: ${text},`;
      const before = key.length + text.length + 5;
      return code`${key}: [${text}, ${printObject(extras, indent, { before, after: 2 })}],`;
    }),
    ...resource.children.map(
      (child) => code`
        ${objectKey(child.property)}: {
          ${join(tableMembers(child, api, names, indent + 2), "\n")}
        },
      `,
    ),
  ];
}
