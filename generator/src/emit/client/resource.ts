import type { Api, Resource } from "../../ir/api.ts";
import type { Operation } from "../../ir/operation.ts";
import { type Code, code, join, type Piece, type SourceFile, typeImport } from "../shared/code.ts";
import { objectKey, stringLiteral } from "../shared/literal.ts";
import type { ClientNames } from "./client-names.ts";
import { extraMembers, methodText, pathTemplate } from "./descriptor.ts";
import { printObject } from "./layout.ts";
import { operationComment } from "./operation-comment.ts";
import { operationsOf } from "./operations-of.ts";
import { resourceComment } from "./resource-comment.ts";
import { printArgument, printSignature, signatureOf } from "./signature.ts";

/** The methods of all resources as data, in one literal: a client loads one file, and a bundle holds no more. */
export function methodsFile(api: Api, names: ClientNames): SourceFile | undefined {
  if (api.resources.length === 0) return undefined;
  const { clientRuntime } = api.policy.imports;
  const tables = api.resources.map((resource) => {
    const type = typeImport(resource.className, { file: `resources/${resource.file}.ts` });
    return code`
      ${objectKey(resource.property)}: {
        ${join(tableMembers(resource, api, names, 4), "\n")}
      } satisfies ${typeImport("ResourceTable", clientRuntime)}<${type}>,
    `;
  });
  return {
    path: methodsPath,
    declares: ["methods"],
    body: code`
      /** The methods of the client as data; see \`MethodEntry\` of the runtime. */
      export const methods = {
        ${join(tables, "\n")}
      };
    `,
  };
}

export const methodsPath = "methods.ts";

/** The types of a resource and of those below it. */
export function resourceTypes(resource: Resource, api: Api, names: ClientNames): readonly Code[] {
  const methods = operationsOf(resource, api).map((operation) => resourceMethod(operation, api, names));
  const children = resource.children.map((child) => childProperty(child, child.className, api));
  const members = [children.length > 0 ? join(children, "\n") : undefined, ...methods];
  return [
    ...resource.children.flatMap((child) => resourceTypes(child, api, names)),
    join(
      [
        resourceComment(resource, api),
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
export function childProperty(resource: Resource, type: Piece, api: Api, keyword = "readonly"): Code {
  return join([resourceComment(resource, api, 2), code`${keyword} ${resource.property}: ${type};`], "\n");
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

function tableMembers(resource: Resource, api: Api, names: ClientNames, indent: number): readonly Code[] {
  return [
    ...operationsOf(resource, api).map((operation) => {
      const key = objectKey(operation.methodName);
      const text = stringLiteral(methodText(operation, names));
      const extras = [
        // The text is split at its spaces, and "~" stands for the name of the method.
        ...(/[\s~]/.test(operation.id) ? [code`id: ${stringLiteral(operation.id)}`] : []),
        ...(operation.path.includes("~") ? [code`path: ${stringLiteral(pathTemplate(operation))}`] : []),
        ...extraMembers(operation, api, names),
      ];
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
