import type { Api, Server } from "../../ir/api.ts";
import type { Operation } from "../../ir/operation.ts";
import {
  type Code,
  code,
  type ImportSymbol,
  join,
  type SourceFile,
  typeImport,
  valueImport,
} from "../shared/code.ts";
import { docComment } from "../shared/doc-comment.ts";
import { camelIdentifier, FreeNames, pascalIdentifier } from "../shared/identifier.ts";
import { literal, objectKey } from "../shared/literal.ts";
import { fits, roomAt } from "../shared/room.ts";
import { samplerOf } from "../shared/sample/sample.ts";
import { examplesOf, type ReplyExamples } from "./examples-of.ts";

/** Emits the mocks: examples as data per module, and the typed entry. */
export function emitMocks(api: Api): readonly SourceFile[] {
  const modules = [...new Set(api.operations.map((operation) => operation.module))].sort();
  const examples = examplesByOperation(api);
  const shared = sharedExamples([...examples.values()].flat());
  const names = new Map(shared.map(({ key, name }) => [key, name]));
  return [
    emitIndex(api, modules),
    ...modules.map((module) => emitModule(api, module, examples, names)),
    ...(shared.length > 0 ? [emitShared(api, shared)] : []),
  ];
}

interface StatusExamples {
  readonly status: string;
  /** Name of the reply: `conflict`. */
  readonly reply: string;
  readonly examples: ReplyExamples;
  /** Equal for equal examples. */
  readonly key: string;
}

function examplesByOperation(api: Api): ReadonlyMap<Operation, readonly StatusExamples[]> {
  const schemas = new Map(api.schemas.map((schema) => [schema.name, schema]));
  const context = { schemas, sampler: samplerOf(schemas) };
  return new Map(
    api.operations.map((operation) => [
      operation,
      operation.replies.flatMap((reply) => {
        const examples = examplesOf(operation, reply, api, context);
        if (examples === undefined) return [];
        return [{ status: reply.status, reply: reply.name, examples, key: JSON.stringify(examples) }];
      }),
    ]),
  );
}

/** Examples that several replies have, such as those of 401, are printed once under a name. */
interface SharedExamples {
  readonly name: string;
  readonly key: string;
  readonly examples: ReplyExamples;
}

/** Names of shared examples by their key. */
type SharedNames = ReadonlyMap<string, string>;

function sharedExamples(all: readonly StatusExamples[]): readonly SharedExamples[] {
  const names = new FreeNames();
  return [...Map.groupBy(all, ({ key }) => key)].flatMap(([key, equal]) => {
    const [first, second] = equal;
    if (first === undefined || second === undefined) return [];
    return [{ name: names.claim(`${first.reply}Reply`), key, examples: first.examples }];
  });
}

const sharedFile = "examples/shared.ts";

function emitShared(api: Api, shared: readonly SharedExamples[]): SourceFile {
  const type = typeImport("ReplyExamples", api.policy.imports.mockRuntime);
  const constants = shared.map(({ name, examples }) => {
    const room = roomAt(0, `export const ${name}: ReplyExamples = `.length);
    return code`export const ${name}: ${type} = ${literal(examples, room)};`;
  });
  return { path: sharedFile, declares: shared.map(({ name }) => name), body: join(constants, "\n\n") };
}

function emitModule(
  api: Api,
  module: string,
  examples: ReadonlyMap<Operation, readonly StatusExamples[]>,
  shared: SharedNames,
): SourceFile {
  const name = examplesName(module);
  const operations = [...examples].filter(([operation]) => operation.module === module);
  return {
    path: `examples/${module}.ts`,
    declares: [name],
    body: code`
      export const ${name}: ${typeImport("Examples", api.policy.imports.mockRuntime)} = {
        ${join(
          operations.map(([operation, replies]) => emitOperation(operation, replies, shared)),
          "\n",
        )}
      };
    `,
  };
}

function emitOperation(operation: Operation, replies: readonly StatusExamples[], shared: SharedNames): Code {
  if (replies.length === 0) return code`${operation.functionName}: {},`;
  const lines = replies.map(({ status, key, examples }) => {
    const name = objectKey(status);
    const hoisted = shared.get(key);
    const value = hoisted
      ? valueImport(hoisted, { file: sharedFile })
      : literal(examples, roomAt(4, name.length + 2));
    return code`${name}: ${value},`;
  });
  return code`
    ${operation.functionName}: {
      ${join(lines, "\n")}
    },
  `;
}

function emitIndex(api: Api, modules: readonly string[]): SourceFile {
  const { contract, mockRuntime, server } = api.policy.imports;
  const runtime = (name: string) => typeImport(name, mockRuntime);
  const handlers = modules.map((module) => typeImport(`${pascalIdentifier(module)}Handlers`, server));
  const examples = modules.map((module) => {
    return code`...${valueImport(examplesName(module), { file: `examples/${module}.ts` })},`;
  });
  const own = api.operations.flatMap((operation) => operation.servers);
  const servers = [...new Set([...api.servers, ...own].map(urlOf))];
  const fromContract = ["operations", "problems", "securitySchemes"].map((name) =>
    valueImport(name, contract),
  );
  return {
    path: "index.ts",
    declares: ["MockHandlers", "createMocks", "contract", "servers", "examples"],
    body: code`
      /** Handlers by operation, typed as the server's: what \`mocks.use\` takes. */
      ${handlersInterface(handlers)}

      ${docComment({ summary: `Mocks ${api.title}: every operation answers from the examples of the document.` })}
      export function createMocks(options: ${runtime("MockOptions")} = {}): ${runtime("Mocks")}<MockHandlers> {
        return ${valueImport("mockApi", mockRuntime)}<MockHandlers>({ contract, examples, servers }, options);
      }

      const contract = { ${join(fromContract, ", ")} };

      const servers${servers.length === 0 ? ": readonly string[]" : ""} = ${literal(servers, roomAt(0, "const servers = ".length))};

      const examples: ${runtime("Examples")} = {
        ${join(examples, "\n")}
      };
    `,
  };
}

function handlersInterface(handlers: readonly ImportSymbol[]): Code {
  if (handlers.length === 0) return code`export interface MockHandlers {}`;
  const line = code`export interface MockHandlers extends ${join(handlers, ", ")} {}`;
  if (fits(line, roomAt(0))) return line;
  return code`
    export interface MockHandlers
      extends ${join(handlers, ",\n  ")} {}
  `;
}

/** The URL with the defaults of its variables. */
function urlOf({ url, variables }: Server): string {
  return variables.reduce((text, variable) => text.replaceAll(`{${variable.name}}`, variable.default), url);
}

function examplesName(module: string): string {
  return `${camelIdentifier(module)}Examples`;
}
