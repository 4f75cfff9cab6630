import type { Api, Webhook } from "../../ir/api.ts";
import type { Operation, Parameter } from "../../ir/operation.ts";
import type { Doc, Schema, Type } from "../../ir/type.ts";
import { type Code, code, join, plainText, type SourceFile } from "../shared/code.ts";
import { docComment } from "../shared/doc-comment.ts";
import { type Member, membersBody, objectBody } from "../shared/object-type.ts";
import { fits, roomAt } from "../shared/room.ts";
import {
  type Direction,
  noTags,
  spaced,
  type TypeContext,
  typeExpression,
  type View,
} from "../shared/type-expression.ts";
import { schemasWithAccess, typesOf } from "../shared/type-tree.ts";
import { tagsBySchema } from "../shared/variant-tag.ts";
import { inputParameters, operationTypeNames } from "./operation-type-names.ts";
import { typeContexts, webhookModule } from "./type-names.ts";

/** One exported type. */
interface Declaration {
  readonly module: string;
  readonly name: string;
  readonly code: Code;
}

/**
 * The named types of an API, one file a module: its schemas by name, then what its operations take.
 * Mention them through `typeNames`.
 *
 * @param options.folder folder of the files inside the output: `types`
 */
export function emitTypes(
  api: Api,
  options: { readonly view: View; readonly folder: string },
): readonly SourceFile[] {
  const contexts = typeContexts(api, options.view, { folder: options.folder });
  const declarations = [
    ...schemaDeclarations(api, contexts),
    ...api.webhooks.filter(hasOwnType).map((webhook) => {
      const doc: Doc = { description: webhook.description, isDeprecated: false, examples: [] };
      return declare(webhookModule, webhook.typeName, webhook.payload, doc, contexts.out);
    }),
    ...api.callbacks.filter(hasOwnType).map((callback) => {
      const sent = `Sent to \`${callback.url}\` by \`${callback.operation}\`.`;
      const description = [callback.description, sent].filter((part) => part !== undefined).join("\n\n");
      const doc: Doc = { description, isDeprecated: false, examples: [] };
      return declare(callback.module, callback.typeName, callback.payload, doc, contexts.out);
    }),
    ...operationDeclarations(api, contexts.in),
  ];
  const modules = Map.groupBy(declarations, (declaration) => declaration.module);
  return [...modules.keys()].sort().map((module) => {
    const own = modules.get(module) ?? [];
    return {
      path: `${options.folder}/${module}.ts`,
      declares: own.map((declaration) => declaration.name),
      body: join(
        own.map((declaration) => declaration.code),
        "\n\n",
      ),
    };
  });
}

/** Some are called like the schema that they are. */
function hasOwnType({ typeName, payload }: Webhook): boolean {
  return !(payload.kind === "ref" && payload.schema === typeName);
}

function schemaDeclarations(
  api: Api,
  contexts: { readonly [direction in Direction]: TypeContext },
): readonly Declaration[] {
  const tags = tagsBySchema(typesOf(api));
  const withAccess = schemasWithAccess(api.schemas);
  return api.schemas.flatMap((schema) => {
    const contextOf = (direction: Direction) => ({
      ...contexts[direction],
      tags: tags.get(schema.name) ?? noTags,
      isTag: schema.type.kind === "enum",
    });
    const isInputOnly = schema.usedIn.input && !schema.usedIn.output;
    const own = declare(
      schema.module,
      schema.name,
      schema.type,
      schema.doc,
      contextOf(isInputOnly ? "in" : "out"),
    );
    if (schema.inputName === schema.name) return [own];
    const isSame = contexts.in.view === "server" && !withAccess.has(schema.name);
    return [
      own,
      isSame
        ? alias(schema)
        : declare(schema.module, schema.inputName, schema.type, schema.doc, contextOf("in")),
    ];
  });
}

function alias(schema: Schema): Declaration {
  const comment = docComment({ description: `\`${schema.name}\` as it is sent to the server.` });
  return {
    module: schema.module,
    name: schema.inputName,
    code: join([comment, aliasOf(schema.inputName, code`${schema.name}`)], "\n"),
  };
}

function declare(module: string, name: string, type: Type, doc: Doc, context: TypeContext): Declaration {
  const declaration = isInterface(type)
    ? interfaceOf(name, objectBody(type, context, 2))
    : typeAlias(name, type, context);
  return { module, name, code: join([docComment(doc), declaration], "\n") };
}

/** An object that lists properties; a plain map stays an alias, which is assignable to more. */
function isInterface(type: Type): type is Extract<Type, { kind: "object" }> {
  return type.kind === "object" && type.properties.length + type.requiredOthers.length > 0;
}

function interfaceOf(name: string, body: Code | undefined): Code {
  if (!body) return code`export type ${name} = Record<string, never>;`;
  return code`
    export interface ${name} {
      ${body}
    }
  `;
}

function typeAlias(name: string, type: Type, context: TypeContext): Code {
  return aliasOf(name, typeExpression(type, context, roomAt(0, `export type ${name} = `.length)));
}

function aliasOf(name: string, expression: Code): Code {
  const prefix = `export type ${name} =`;
  const line = code`${prefix} ${expression};`;
  const isBroken = plainText(expression).includes("\n");
  if (isBroken || fits(line, roomAt(0, 0, 0))) return code`${spaced(prefix, expression)};`;
  return code`${prefix}${"\n  "}${expression};`;
}

function operationDeclarations(api: Api, context: TypeContext): readonly Declaration[] {
  const names = operationTypeNames(api);
  return api.operations.flatMap((operation) => {
    const own = names.get(operation.id);
    if (!own) return [];
    const inputs = [
      { name: own.query, place: "query", of: "Query parameters" },
      { name: own.headers, place: "header", of: "Headers" },
      { name: own.cookies, place: "cookie", of: "Cookies" },
    ] as const;
    return [
      ...inputs.flatMap(({ name, place, of }) =>
        name === undefined ? [] : [inputDeclaration(operation, name, place, of, context)],
      ),
      ...(operation.body?.contents ?? []).flatMap((content) => {
        const name = own.bodies.get(content.mediaType);
        const doc: Doc = {
          description: operation.body?.description ?? `Body of \`${operation.functionName}\`.`,
          isDeprecated: false,
          examples: [],
        };
        return name === undefined ? [] : [declare(operation.module, name, content.type, doc, context)];
      }),
    ];
  });
}

function inputDeclaration(
  operation: Operation,
  name: string,
  place: Parameter["in"],
  of: string,
  context: TypeContext,
): Declaration {
  const members = inputParameters(operation, place).map(
    (parameter): Member => ({
      name: parameter.property,
      type: parameter.type,
      // The server fills in defaults before a handler sees them.
      isOptional: !parameter.isRequired && (context.view === "client" || parameter.default === undefined),
      default: parameter.default,
      doc: parameter.doc,
    }),
  );
  const comment = docComment({ description: `${of} of \`${operation.functionName}\`.` });
  return {
    module: operation.module,
    name,
    code: join([comment, interfaceOf(name, membersBody(members, context, 2))], "\n"),
  };
}
