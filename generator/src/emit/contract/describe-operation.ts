import type { Content, Operation, Parameter, Reply } from "../../ir/operation.ts";
import type { Schema, Type } from "../../ir/type.ts";
import { contentNames } from "../shared/content-names.ts";
import { type Part, partOf } from "./repeated-parts.ts";
import { servedParameters } from "./served-parameters.ts";
import { wireShape } from "./wire-shape.ts";

/** What is known of the types an operation names. */
export interface Types {
  readonly schemas: ReadonlyMap<string, Schema>;
  readonly isSecret: (type: Type) => boolean;
}

/** An operation and the parts of its descriptor that others may have alike. */
export interface Described {
  readonly operation: Operation;
  readonly parameters: readonly Part[];
  readonly replies: readonly Part[];
}

export function describe(operation: Operation, types: Types): Described {
  return {
    operation,
    parameters: servedParameters(operation).map((parameter) => parameterOf(parameter, types.schemas)),
    replies: operation.replies.map((reply) => replyOf(reply, types)),
  };
}

function parameterOf(parameter: Parameter, schemas: ReadonlyMap<string, Schema>): Part {
  const value = {
    name: parameter.name,
    property: parameter.property,
    in: parameter.in,
    required: parameter.isRequired,
    style: parameter.style,
    explode: parameter.isExploded,
    shape: parameter.mediaType === undefined ? wireShape(parameter.type, schemas) : "json",
    default: parameter.default,
  };
  return partOf("ParameterDescriptor", parameter.name, value);
}

function replyOf(reply: Reply, { isSecret }: Types): Part {
  const names = contentNames(reply.contents);
  const value = {
    status: reply.status,
    name: reply.name,
    headers: reply.headers.map((header) => ({ name: header.name, required: header.isRequired })),
    contents: reply.contents.map((content) => ({
      ...contentOf(content),
      name: names.get(content.mediaType),
    })),
    problemCodes: reply.problemCodes,
    holdsSecret: reply.contents.some(({ type, item }) => isSecret(item ?? type)) || undefined,
  };
  return partOf("ReplyDescriptor", reply.name, value);
}

export function contentOf(content: Content): object {
  const { mediaType, kind, framing } = content;
  return { mediaType, kind, framing: framing === "json" ? undefined : framing };
}
