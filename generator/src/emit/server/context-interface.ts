import type { Api } from "../../ir/api.ts";
import type { Operation, Parameter } from "../../ir/operation.ts";
import { type Code, code, join, type Piece, typeImport } from "../shared/code.ts";
import { docComment } from "../shared/doc-comment.ts";
import { propertyKey } from "../shared/literal.ts";
import { fits, roomAt } from "../shared/room.ts";
import { spaced } from "../shared/type-expression.ts";
import type { TypeNames } from "../types/type-names.ts";

/** What the handler of an operation is given: its input, checked, and its replies. */
export function contextInterface(operation: Operation, api: Api, names: TypeNames): Code {
  const { serverRuntime } = api.policy.imports;
  const app = typeImport("AppTypes", serverRuntime);
  const base = code`${typeImport("HandlerContext", serverRuntime)}<App${principalOf(operation)}>`;
  const lines: readonly [property: string, type: Piece][] = [
    ["principals", principalsType(operation)],
    ["params", paramsType(operation, names)],
    ["query", names.query(operation)],
    ["headers", names.headers(operation)],
    ["cookies", names.cookies(operation)],
    ["body", bodyType(operation, names)],
    ["idempotencyKey", idempotencyType(operation)],
    ["reply", `${operation.typeName}Reply`],
  ];
  const name = code`export interface ${operation.typeName}Context<App extends ${app} = ${app}>`;
  const head = code`${name} extends ${base} {`;
  return code`
    /** What a handler of \`${operation.functionName}\` is given. */
    ${fits(head, roomAt(0, 0, 0)) ? head : code`${name}${"\n  "}extends ${base} {`}
      ${join(
        lines.flatMap(([name, type]) =>
          type === undefined ? [] : [code`${spaced(`readonly ${name}:`, code`${type}`)};`],
        ),
        "\n",
      )}
    }
  `;
}

/** Second argument of the base context, where a caller may be anonymous. */
function principalOf({ security }: Operation): string {
  if (security.every((alternative) => alternative.length === 0)) return ", undefined";
  return security.some((alternative) => alternative.length === 0) ? ', App["principal"] | undefined' : "";
}

/** Whom each scheme stands for, where an alternative asks for several at once. */
function principalsType({ security }: Operation): Piece | undefined {
  if (security.every((alternative) => alternative.length < 2)) return undefined;
  const alternatives = security.map((alternative) => {
    const members = alternative.map(({ scheme }) => `readonly ${propertyKey(scheme)}: App["principal"]`);
    return members.length === 0 ? "{ readonly [scheme: string]: never }" : `{ ${members.join("; ")} }`;
  });
  return variantsOf([...new Set(alternatives)], "readonly principals: ");
}

/** A union on one line, or with a variant a line. */
function variantsOf(variants: readonly Piece[], before: string): Code {
  const flat = join(variants, " | ");
  if (variants.length === 1 || fits(flat, roomAt(2, before.length))) return flat;
  return code`${variants.map((variant) => code`${"\n  "}| ${variant}`)}`;
}

function paramsType(operation: Operation, names: TypeNames): Code | undefined {
  const parameters = operation.parameters.filter((parameter) => parameter.in === "path");
  if (parameters.length === 0) return undefined;
  const lines = parameters.map((parameter) => paramLine(parameter, names));
  const comments = parameters.map(({ doc }) => docComment(doc, 4));
  const flat = code`{ ${join(lines, "; ")} }`;
  if (comments.every((comment) => comment === undefined) && fits(flat, roomAt(2, "readonly params: ".length)))
    return flat;
  return code`
    {
      ${join(
        lines.map((line, index) => join([comments[index], code`${line};`], "\n")),
        "\n",
      )}
    }
  `;
}

function paramLine(parameter: Parameter, names: TypeNames): Code {
  return code`readonly ${propertyKey(parameter.property)}: ${names.type(parameter.type, "in")}`;
}

function bodyType({ body, ...operation }: Operation, names: TypeNames): Code | undefined {
  if (!body) return undefined;
  const types = body.contents.map((content) => names.body({ ...operation, body }, content));
  return variantsOf(body.isRequired ? types : [...types, "undefined"], "readonly body: ");
}

function idempotencyType({ idempotency }: Operation): string | undefined {
  if (!idempotency) return undefined;
  return idempotency.isRequired ? "string" : "string | undefined";
}
