import type { Api } from "../../ir/api.ts";
import type { Content, Operation } from "../../ir/operation.ts";
import {
  type Code,
  code,
  hang,
  join,
  modulePath,
  type SourceFile,
  typeImport,
  valueImport,
} from "../shared/code.ts";
import { docComment } from "../shared/doc-comment.ts";
import { FreeNames } from "../shared/identifier.ts";
import { block, list, type Print } from "../shared/layout.ts";
import { literal } from "../shared/literal.ts";
import { fits, type Room, roomAt } from "../shared/room.ts";
import { contentOf, type Described, describe, type Types } from "./describe-operation.ts";
import { formFields } from "./form-fields.ts";
import { type CommonParts, commonParts, type Part, repeatedParts } from "./repeated-parts.ts";
import { secretTypes } from "./secret-types.ts";

/** The operation table: a file of descriptors a module, what modules have in common, and one object of all. */
export function emitOperations(api: Api): readonly SourceFile[] {
  const { serverRuntime } = api.policy.imports;
  const schemas = new Map(api.schemas.map((schema) => [schema.name, schema]));
  const isSecret = secretTypes(api.schemas);
  const modules = [...Map.groupBy(api.operations, (operation) => operation.module)]
    .sort()
    .map(([module, operations]): Module => {
      const described = operations.map((operation) => describe(operation, { schemas, isSecret }));
      const parts = described.flatMap(({ parameters, replies }) => [...parameters, ...replies]);
      return { module, operations: described, parts };
    });
  const common = commonParts(
    modules.map(({ parts }) => parts),
    serverRuntime,
  );
  return [
    ...modules.map((module) => moduleOf(module, common, schemas, serverRuntime)),
    ...(common.file ? [common.file] : []),
    tableOf(api),
  ];
}

interface Module {
  readonly module: string;
  readonly operations: readonly Described[];
  /** Of all its operations. */
  readonly parts: readonly Part[];
}

function moduleOf(
  { module, operations, parts }: Module,
  common: CommonParts,
  schemas: Types["schemas"],
  serverRuntime: string,
): SourceFile {
  const functions = operations.map(({ operation }) => operation.functionName);
  const loadChecks = new FreeNames(functions).claim("loadChecks");
  const names = [...functions, loadChecks];
  const repeated = repeatedParts(parts, names, common, serverRuntime);
  const descriptors = operations.map(({ operation, parameters, replies }) => {
    const lists = { parameters: parameters.map(repeated.print), replies: replies.map(repeated.print) };
    return descriptorOf(operation, { ...lists, loadChecks }, schemas, serverRuntime);
  });
  // When an operation is first called.
  const load = code`const ${loadChecks} = () => import(${modulePath({ file: `checks/${module}.ts` })});`;
  return {
    path: fileOf(module),
    declares: [...names, ...repeated.names],
    body: join([load, ...repeated.declarations, ...descriptors], "\n\n"),
  };
}

function tableOf(api: Api): SourceFile {
  const lines = api.operations.map(({ functionName, module }) => {
    const symbol = valueImport(functionName, { file: fileOf(module) });
    // An operation called like the table is imported under another name.
    return functionName === table ? code`${functionName}: ${symbol},` : code`${symbol},`;
  });
  return {
    path: "operations.ts",
    declares: [table],
    body: code`
      /** All operations by handler name. */
      export const ${table} = {
        ${join(lines, "\n")}
      };
    `,
  };
}

const table = "operations";

function fileOf(module: string): string {
  return `operations/${module}.ts`;
}

function descriptorOf(
  operation: Operation,
  parts: {
    readonly parameters: readonly Print[];
    readonly replies: readonly Print[];
    readonly loadChecks: string;
  },
  schemas: Types["schemas"],
  serverRuntime: string,
): Code {
  const { functionName, body, idempotency, servers } = operation;
  const readContent = (content: Content) => ({
    ...contentOf(content),
    ...formFields(content, schemas),
  });
  const data =
    (value: unknown): Print =>
    (room) =>
      literal(value, room);
  const members: readonly (readonly [key: string, print: Print])[] = [
    ["id", data(operation.id)],
    ["method", data(operation.method)],
    ["path", data(operation.path)],
    ["security", data(operation.security)],
    ...(servers.length > 0
      ? [["servers", data(servers.map(({ url, basePath }) => ({ url, basePath })))] as const]
      : []),
    ["parameters", (room) => list(parts.parameters, room)],
    ...(body
      ? [["body", data({ required: body.isRequired, contents: body.contents.map(readContent) })] as const]
      : []),
    ["replies", (room) => list(parts.replies, room)],
    ...(idempotency
      ? [["idempotency", data({ header: idempotency.header, required: idempotency.isRequired })] as const]
      : []),
    ["checks", (room) => checksOf(parts.loadChecks, functionName, room)],
  ];
  const lines = members.map(([key, print]) => code`${key}: ${print(roomAt(2, key.length + 2))},`);
  const summary = operation.summary ?? operation.description?.split("\n", 1)[0];
  return code`
    ${docComment({ description: summary, isDeprecated: operation.isDeprecated })}
    export const ${functionName}: ${typeImport("OperationDescriptor", serverRuntime)} = ${block(lines)};
  `;
}

function checksOf(loadChecks: string, functionName: string, room: Room): Code {
  const flat = code`async () => (await ${loadChecks}()).${functionName}`;
  return fits(flat, room)
    ? flat
    : code`async () =>${"\n  "}${hang(code`(await ${loadChecks}()).${functionName}`, 2)}`;
}
