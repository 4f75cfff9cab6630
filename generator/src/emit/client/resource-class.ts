import type { Api, Resource } from "../../ir/api.ts";
import type { Operation } from "../../ir/operation.ts";
import { type Code, code, join, typeImport, valueImport } from "../shared/code.ts";
import { docComment } from "../shared/doc-comment.ts";
import type { ClientNames } from "./client-names.ts";
import { printCall } from "./layout.ts";
import { operationComment } from "./operation-comment.ts";
import { printArgument, printSignature, signatureOf } from "./signature.ts";

/** The class of a resource, after those of the resources below it. */
export function resourceClasses(resource: Resource, api: Api, names: ClientNames): readonly Code[] {
  const children = resource.children.flatMap((child) => resourceClasses(child, api, names));
  return [...children, resourceClass(resource, api, names)];
}

function resourceClass(resource: Resource, api: Api, names: ClientNames): Code {
  const core = typeImport("Core", api.policy.imports.clientRuntime);
  const operations = resource.operations.flatMap((id) =>
    api.operations.filter((operation) => operation.id === id),
  );
  const properties = resource.children.map((child) => childProperty(child, child.className));
  const assignments = resource.children.map(({ property, className }) =>
    printCall(`this.${property} = new ${className}`, [() => code`core`], ";", 4),
  );
  const methods = operations.map((operation) => resourceMethod(operation, api, names, code`this.#core`));
  const keepsCore = methods.length > 0;
  const members = [
    join([...properties, keepsCore ? code`readonly #core: ${core};` : undefined], "\n"),
    code`
      constructor(core: ${core}) {
        ${keepsCore ? "this.#core = core;" : undefined}
        ${assignments.length > 0 ? join(assignments, "\n") : undefined}
      }
    `,
    ...methods,
  ];
  return join(
    [
      docComment({ description: resource.description }),
      code`
        export class ${resource.className} {
          ${join(members, "\n\n")}
        }
      `,
    ],
    "\n",
  );
}

/** The property of a resource on what it belongs to. */
export function childProperty(
  { property, description }: Resource,
  type: Code | string | ReturnType<typeof valueImport>,
): Code {
  return join([docComment({ description }, 2), code`readonly ${property}: ${type};`], "\n");
}

/** The method of an operation: its function, with the core filled in. */
export function resourceMethod(operation: Operation, api: Api, names: ClientNames, core: Code): Code {
  const signature = signatureOf(operation, api, names);
  const send = valueImport(operation.functionName, { file: `operations/${operation.module}.ts` });
  const args = [core, ...signature.arguments.map(({ name }) => code`${name}`)];
  return join(
    [
      operationComment(operation, signature, names, 2),
      code`
        ${printSignature(signature.arguments.map(printArgument), signature.returns, 2, operation.methodName)}
          ${printCall(
            code`return ${send}`,
            args.map((argument) => () => argument),
            ";",
            4,
          )}
        }
      `,
    ],
    "\n",
  );
}
