import type { Api } from "../../ir/api.ts";
import type { Operation, Parameter } from "../../ir/operation.ts";
import { bodyContentOf } from "../shared/body-content.ts";
import { type Code, code, type ImportSymbol, join, type Piece, typeImport } from "../shared/code.ts";
import { fits, roomAt } from "../shared/room.ts";
import { spaced } from "../shared/type-expression.ts";
import { inputParameters } from "../types/operation-type-names.ts";
import type { ClientNames } from "./client-names.ts";
import { flushLeft } from "./layout.ts";
import { readingOf } from "./reading.ts";

/** What a caller gives and gets: the same for the function of an operation and the method that calls it. */
export interface Signature {
  readonly arguments: readonly Argument[];
  readonly returns: Returns;
  /** Whether it is a list. */
  readonly isPaged: boolean;
}

/** A generic type and its arguments. */
export interface Returns {
  readonly generic: ImportSymbol;
  readonly arguments: readonly Code[];
}

export interface Argument {
  readonly name: string;
  readonly type: Code;
  readonly isOptional: boolean;
  readonly description: string | undefined;
}

/** Order: path, body, query, headers, cookies, options. An argument exists only if the document declares it. */
export function signatureOf(operation: Operation, api: Api, names: ClientNames): Signature {
  const { types } = names;
  const content = bodyContentOf(operation, api);
  const wished = [
    ...operation.parameters
      .filter((parameter) => parameter.in === "path")
      .map((parameter) => pathArgument(parameter, names)),
    content && {
      name: "body",
      type: types.body(operation, content),
      isOptional: !operation.body?.isRequired,
      description: operation.body?.description,
    },
    inputArgument("query", types.query(operation), inputParameters(operation, "query")),
    inputArgument("headers", types.headers(operation), inputParameters(operation, "header")),
    inputArgument("cookies", types.cookies(operation), inputParameters(operation, "cookie")),
    optionsArgument(operation, api),
  ].filter((argument) => argument !== undefined);
  const lastRequired = wished.findLastIndex(({ isOptional }) => !isOptional);
  return {
    // What something required follows cannot be left out, but it can be undefined.
    arguments: wished.map((argument, index) =>
      argument.isOptional && index < lastRequired
        ? { ...argument, type: code`${argument.type} | undefined`, isOptional: false }
        : argument,
    ),
    returns: returnsOf(operation, api, names),
    isPaged: operation.paging !== undefined,
  };
}

/** `before(name: type, ...): returns` and what follows, on one line where it fits. */
export function printSignature(
  parameters: readonly Code[],
  returns: Returns,
  indent: number,
  before: string,
  after: " {" | ";" = " {",
): Code {
  const plain = code`${returns.generic}<${join(returns.arguments, ", ")}>`;
  const flat = code`${before}(${join(parameters, ", ")}): ${plain}${after}`;
  if (fits(flat, roomAt(indent, 0, 0))) return flat;
  const type = fits(code`): ${plain}${after}`, roomAt(indent, 0, 0)) ? plain : brokenGeneric(returns);
  return code`
    ${before}(
      ${join(
        parameters.map((parameter) => code`${parameter},`),
        "\n",
      )}
    ): ${type}${after}
  `;
}

function brokenGeneric({ generic, arguments: args }: Returns): Code {
  return code`
    ${generic}<
      ${join(args.map(flushLeft), ",\n")}
    >
  `;
}

export function printArgument({ name, type, isOptional }: Argument): Code {
  return spaced(code`${name}${isOptional ? "?" : ""}:`, type);
}

function pathArgument({ property, type, doc }: Parameter, { types }: ClientNames): Argument {
  return { name: property, type: types.type(type, "in"), isOptional: false, description: doc.description };
}

function inputArgument(name: string, type: Piece, parameters: readonly Parameter[]): Argument | undefined {
  if (type === undefined) return undefined;
  const isOptional = !parameters.some(({ isRequired }) => isRequired);
  return { name, type: code`${type}`, isOptional, description: undefined };
}

function optionsArgument({ paging, idempotency }: Operation, { policy }: Api): Argument {
  const name = paging ? "ListOptions" : idempotency ? "KeyedCallOptions" : "CallOptions";
  const type = code`${typeImport(name, policy.imports.clientRuntime)}`;
  return { name: "options", type, isOptional: true, description: undefined };
}

function returnsOf(operation: Operation, api: Api, names: ClientNames): Returns {
  const generic = (name: string) => typeImport(name, api.policy.imports.clientRuntime);
  const data = readingOf(operation, names).type;
  const error = code`${typeImport(names.error(operation), { file: `operations/${operation.module}.ts` })}`;
  const { paging } = operation;
  if (!paging) return { generic: generic("Call"), arguments: [data, error] };
  return { generic: generic("PageCall"), arguments: [names.types.type(paging.item, "out"), data, error] };
}

/** Names of arguments that could hide something a file imports. */
export function argumentNames(operations: readonly Operation[]): string[] {
  return operations.flatMap(({ parameters }) =>
    parameters.filter((parameter) => parameter.in === "path").map(({ property }) => property),
  );
}
