import type { Api } from "../../ir/api.ts";
import type { Operation } from "../../ir/operation.ts";
import { type Code, code, join, type SourceFile, typeImport } from "../shared/code.ts";
import { docComment } from "../shared/doc-comment.ts";
import { stringLiteral } from "../shared/literal.ts";
import { fits, roomAt } from "../shared/room.ts";
import type { ClientNames } from "./client-names.ts";

const errorsFile = "errors.ts";

/** Codes of every operation that lists any: said once, for they are most of them. */
export function commonCodes(api: Api): readonly string[] {
  const codes = known.get(api) ?? findCommonCodes(api);
  known.set(api, codes);
  return codes;
}

/** Every operation asks, and the answer takes a look at all of them. */
const known = new WeakMap<Api, readonly string[]>();

function findCommonCodes({ operations }: Api): readonly string[] {
  const [first = [], ...others] = operations.map(codesOf).filter((codes) => codes.length > 0);
  const common = first.filter((problemCode) => others.every((codes) => codes.includes(problemCode)));
  return others.length > 0 && common.length > 1 ? common : [];
}

export function errorFile(api: Api, names: ClientNames): SourceFile | undefined {
  const codes = commonCodes(api);
  if (codes.length === 0) return undefined;
  return {
    path: errorsFile,
    declares: [names.commonCode],
    body: code`
      /** Codes that every operation can fail with. */
      export type ${names.commonCode} =
        ${codes.map((problemCode) => `| ${stringLiteral(problemCode)}`).join("\n")};
    `,
  };
}

/** Type of what an operation can fail with: the codes that the document lists over all its error replies. */
export function errorType(operation: Operation, api: Api, names: ClientNames): Code {
  const name = names.error(operation);
  const callError = typeImport("CallError", api.policy.imports.clientRuntime);
  const { problemSchema } = api.policy;
  const problem = problemSchema === undefined ? undefined : names.types.schema(problemSchema, "out");
  const codes = codeUnion(operation, api, names);
  const comment = docComment({ description: `What \`${operation.functionName}\` can fail with.` });
  return join([comment, declaration(name, callError, codes, problem)], "\n");
}

function declaration(
  name: string,
  callError: ReturnType<typeof typeImport>,
  codes: readonly Code[],
  problem: ReturnType<typeof typeImport> | undefined,
): Code {
  if (codes.length === 0) return code`export type ${name} = ${callError};`;
  const body = problem && code`, ${problem}`;
  const flat = code`export type ${name} = ${callError}<${join(codes, " | ")}${body}>;`;
  if (fits(flat, roomAt(0, 0, 0))) return flat;
  const end = problem ? "," : "";
  const union = code`${join(codes, " | ")}${end}`;
  const lines = codes.map((member, index) => code`| ${member}${index === codes.length - 1 ? end : ""}`);
  return code`
    export type ${name} = ${callError}<
      ${fits(union, roomAt(2, 0, 0)) ? union : join(lines, "\n")}
      ${problem}
    >;
  `;
}

function codeUnion(operation: Operation, api: Api, names: ClientNames): readonly Code[] {
  const own = codesOf(operation);
  const common = own.length > 0 ? commonCodes(api) : [];
  return [
    ...(common.length > 0 ? [code`${typeImport(names.commonCode, { file: errorsFile })}`] : []),
    ...own
      .filter((problemCode) => !common.includes(problemCode))
      .map((problemCode) => code`${stringLiteral(problemCode)}`),
  ];
}

export function codesOf({ replies }: Operation): readonly string[] {
  return [...new Set(replies.flatMap(({ problemCodes }) => problemCodes))].sort();
}
