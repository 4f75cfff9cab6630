import type { Api } from "../../ir/api.ts";
import type { Content, Operation, Reply, ReplyHeader } from "../../ir/operation.ts";
import { type Code, code, join, type Piece, typeImport } from "../shared/code.ts";
import { contentNames } from "../shared/content-names.ts";
import { docComment } from "../shared/doc-comment.ts";
import { propertyKey, stringLiteral } from "../shared/literal.ts";
import { fits, roomAt } from "../shared/room.ts";
import { spaced } from "../shared/type-expression.ts";
import type { TypeNames } from "../types/type-names.ts";
import { handlerReplies } from "./handler-replies.ts";

/** One method for each reply that is a handler's to give: the only way to answer. */
export function replyInterface(operation: Operation, api: Api, names: TypeNames): Code {
  return code`
    /** Replies of \`${operation.functionName}\`. */
    export interface ${operation.typeName}Reply {
      ${join(
        handlerReplies(operation.replies).map((reply) => replyMember(reply, { operation, api, names })),
        "\n",
      )}
    }
  `;
}

interface Surroundings {
  readonly operation: Operation;
  readonly api: Api;
  readonly names: TypeNames;
}

function replyMember(reply: Reply, around: Surroundings): Code {
  const [only, ...others] = reply.contents;
  if (others.length === 0)
    return join([docComment(docOf(reply), 2), method(reply.name, reply, only, around, 2)], "\n");
  const names = contentNames(reply.contents);
  return code`
    ${docComment(docOf(reply), 2)}
    readonly ${reply.name}: {
      ${join(
        reply.contents.map((content) =>
          join(
            [
              docComment({ summary: `As \`${content.mediaType}\`.` }, 4),
              method(names.get(content.mediaType) ?? "body", reply, content, around, 4),
            ],
            "\n",
          ),
        ),
        "\n",
      )}
    };
  `;
}

function docOf({ status, description, problemCodes }: Reply) {
  const codes = problemCodes.map((problemCode) => `\`${problemCode}\``).join(", ");
  const [first = "", ...more] = description.split("\n");
  return {
    description: [`${status}: ${first}`, ...more].join("\n"),
    tags: codes === "" ? [] : [`Codes: ${codes}.`],
  };
}

/** `created(body: Affiliate, init: ReplyWith<{ location: string }>): Replied<"createAffiliate">;` */
function method(
  name: string,
  reply: Reply,
  content: Content | undefined,
  { operation, api, names }: Surroundings,
  indent: number,
): Code {
  const { serverRuntime } = api.policy.imports;
  const replied = code`${typeImport("Replied", serverRuntime)}<${stringLiteral(operation.id)}>`;
  const parameters: readonly Piece[] = [
    /^\d{3}$/.test(reply.status) ? undefined : "status: number",
    content && bodyParameter(reply, content, { api, names }, indent + 2),
    initParameter(reply, api, names, indent + 2),
  ];
  const given = parameters.filter((parameter) => parameter !== undefined);
  const flat = code`${name}(${join(given, ", ")}): ${replied};`;
  if (fits(flat, roomAt(indent, 0, 0))) return flat;
  return code`
    ${name}(
      ${join(
        given.map((parameter) => code`${parameter},`),
        "\n",
      )}
    ): ${replied};
  `;
}

function bodyParameter(
  reply: Reply,
  content: Content,
  { api, names }: Pick<Surroundings, "api" | "names">,
  indent: number,
): Code {
  if (content.mediaType === "application/problem+json") {
    const init = typeImport("ProblemInit", api.policy.imports.serverRuntime);
    const codes = reply.problemCodes.map(stringLiteral);
    if (codes.length === 0) return code`problem: ${init}`;
    const flat = code`problem: ${init}<${codes.join(" | ")}>`;
    if (fits(flat, roomAt(indent))) return flat;
    return code`
      problem: ${init}<
        ${codes.map((problemCode) => `| ${problemCode}`).join("\n")}
      >
    `;
  }
  if (content.kind === "sse") return code`events: AsyncIterable<${itemType(content, names)}>`;
  if (content.kind === "jsonl") return code`lines: AsyncIterable<${itemType(content, names)}>`;
  return spaced("body:", names.reply(content));
}

function itemType(content: Content, names: TypeNames): Code {
  return names.type(content.item ?? content.type, "out");
}

function initParameter(reply: Reply, api: Api, names: TypeNames, indent: number): Code {
  const { serverRuntime } = api.policy.imports;
  const headers = reply.headers.filter((header) => !isSetByPipeline(header, api));
  if (headers.length === 0) return code`init?: ${typeImport("ReplyInit", serverRuntime)}`;
  const mark = headers.some((header) => header.isRequired) ? "" : "?";
  const members = headers.map(
    ({ property, isRequired, type }) =>
      code`${propertyKey(property)}${isRequired ? "" : "?"}: ${names.type(type, "out")}`,
  );
  const init = code`init${mark}: ${typeImport("ReplyWith", serverRuntime)}`;
  const flat = code`${init}<{ ${join(members, "; ")} }>`;
  if (fits(flat, roomAt(indent))) return flat;
  return code`
    ${init}<{
      ${join(
        members.map((member) => code`${member};`),
        "\n",
      )}
    }>
  `;
}

/** Headers of every answer, which handlers need not think of. */
function isSetByPipeline({ property }: ReplyHeader, { policy }: Api): boolean {
  const names = [
    policy.requestIdHeader,
    policy.replayedHeader,
    "RateLimit",
    "RateLimit-Policy",
    "Cache-Control",
  ];
  return names.some((name) => name?.toLowerCase() === property);
}
