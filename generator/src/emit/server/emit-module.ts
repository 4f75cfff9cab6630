import type { Api } from "../../ir/api.ts";
import type { Operation } from "../../ir/operation.ts";
import { type Code, code, join, type SourceFile, typeImport } from "../shared/code.ts";
import { docComment } from "../shared/doc-comment.ts";
import { stringLiteral } from "../shared/literal.ts";
import { fits, roomAt } from "../shared/room.ts";
import { typeNames } from "../types/type-names.ts";
import { contextInterface } from "./context-interface.ts";
import type { HandlerModule } from "./handler-modules.ts";
import { replyInterface } from "./reply-interface.ts";

/** One file of handler types: for each operation its replies, its context and its handler. */
export function emitModule(api: Api, module: HandlerModule): SourceFile {
  const names = typeNames(api, { view: "server", place: { package: api.policy.imports.contract } });
  const blocks = module.operations.flatMap((operation) => [
    replyInterface(operation, api, names),
    contextInterface(operation, api, names),
    handlerType(operation, api),
  ]);
  return {
    path: module.file,
    declares: [
      ...module.operations.flatMap(({ typeName }) => [`${typeName}Reply`, `${typeName}Context`, typeName]),
      module.typeName,
    ],
    body: join([...blocks, handlersInterface(module, api)], "\n\n"),
  };
}

function handlerType(operation: Operation, api: Api): Code {
  const { typeName, summary, description, isDeprecated } = operation;
  const { serverRuntime } = api.policy.imports;
  const app = typeImport("AppTypes", serverRuntime);
  const handled = code`${typeImport("Handled", serverRuntime)}<${stringLiteral(operation.id)}>`;
  const route = `\`${operation.method} ${operation.path}\``;
  const comment = docComment({
    description: [summary === undefined ? route : `${summary} (${route}).`, description ?? ""]
      .filter((text) => text !== "")
      .join("\n\n"),
    isDeprecated,
  });
  const name = code`export type ${typeName}<App extends ${app} = ${app}>`;
  const parameter = code`context: ${typeName}Context<App>`;
  const flat = code`${name} = (${parameter}) => ${handled};`;
  const broken = code`
    ${name} = (
      ${parameter},
    ) => ${handled};
  `;
  return code`
    ${comment}
    ${fits(flat, roomAt(0, 0, 0)) ? flat : broken}
  `;
}

function handlersInterface({ typeName, operations }: HandlerModule, api: Api): Code {
  const app = typeImport("AppTypes", api.policy.imports.serverRuntime);
  return code`
    /** Handlers of this module, as a file exports them. */
    export interface ${typeName}<App extends ${app} = ${app}> {
      ${join(
        operations.map((operation) => code`readonly ${operation.functionName}: ${operation.typeName}<App>;`),
        "\n",
      )}
    }
  `;
}
