import type { Api } from "../../ir/api.ts";
import type { Operation } from "../../ir/operation.ts";
import { type Code, code, join, type SourceFile, typeImport } from "../shared/code.ts";
import { docComment } from "../shared/doc-comment.ts";
import { stringLiteral } from "../shared/literal.ts";
import { fits, roomAt } from "../shared/room.ts";
import type { ClientNames } from "./client-names.ts";
import { codeGroups, groupedCodes } from "./code-groups.ts";
import { errorBodiesOf } from "./error-bodies.ts";
import { flushLeft } from "./layout.ts";

const errorsFile = "errors.ts";

export function errorFile(api: Api, names: ClientNames): SourceFile | undefined {
  const groups = codeGroups(api);
  if (groups.length === 0) return undefined;
  return {
    path: errorsFile,
    declares: groups.map((group) => names.codeGroup(group)),
    body: join(
      groups.map(
        (group) => code`
          /** Codes that every operation${group.trait ? ` that ${group.trait}` : ""} can fail with. */
          export type ${names.codeGroup(group)} =
            ${group.codes.map((problemCode) => `| ${stringLiteral(problemCode)}`).join("\n")};
        `,
      ),
      "\n\n",
    ),
  };
}

/**
 * Type of what an operation can fail with: by the codes that the document lists over all its error replies, else by
 * their statuses.
 */
export function errorType(operation: Operation, api: Api, names: ClientNames): Code {
  const name = names.error(operation);
  const codes = codeUnion(operation, api, names);
  const comment = docComment({ description: `What \`${operation.functionName}\` can fail with.` });
  const declared = codes.length > 0 ? byCode(name, codes, api, names) : byStatus(name, operation, names);
  return join([comment, declared], "\n");
}

function byCode(name: string, codes: readonly Code[], { policy }: Api, names: ClientNames): Code {
  const { problemSchema } = policy;
  const problem = problemSchema === undefined ? undefined : names.types.schema(problemSchema, "out");
  const callError = typeImport("CallError", names.runtime);
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

function byStatus(name: string, operation: Operation, names: ClientNames): Code {
  const bodies = errorBodiesOf(operation, names);
  if (bodies === undefined) return code`export type ${name} = ${typeImport("CallError", names.runtime)};`;
  const generic = typeImport("CallErrorByStatus", names.runtime);
  const members = bodies.byStatus.map(({ status, type }) => code`${status}: ${flushLeft(type)}`);
  const other = bodies.other && code`, ${flushLeft(bodies.other)}`;
  const listed = members.length > 0 ? code`{ ${join(members, "; ")} }` : "object";
  const flat = code`export type ${name} = ${generic}<${listed}${other}>;`;
  if (members.length === 0 || fits(flat, roomAt(0, 0, 0))) return flat;
  return code`
    export type ${name} = ${generic}<{
      ${join(
        members.map((member) => code`${member};`),
        "\n",
      )}
    }${other}>;
  `;
}

function codeUnion(operation: Operation, api: Api, names: ClientNames): readonly Code[] {
  const { groups, others } = groupedCodes(operation, api);
  return [
    ...groups.map((group) => code`${typeImport(names.codeGroup(group), { file: errorsFile })}`),
    ...others.map((problemCode) => code`${stringLiteral(problemCode)}`),
  ];
}
