import type { Content, Operation } from "../../ir/operation.ts";
import type { Type } from "../../ir/type.ts";

/** Where in an operation a type stands. */
export type TypeSlot =
  | { readonly kind: "parameter"; readonly name: string }
  | { readonly kind: "body"; readonly mediaType: string }
  | {
      readonly kind: "reply";
      readonly name: string;
      readonly status: string;
      readonly content: Pick<Content, "mediaType" | "kind">;
    }
  | { readonly kind: "replyHeader"; readonly name: string; readonly status: string };

type OperationTypes = Pick<Operation, "parameters" | "body" | "replies">;

/** The operation with each of its types replaced. */
export function mapOperationTypes<Given extends OperationTypes>(
  operation: Given,
  replace: (type: Type, slot: TypeSlot) => Type,
): Given {
  const mapContent = (content: Content, slot: TypeSlot): Content => {
    const type = replace(content.type, slot);
    // A stream without an item schema of its own has one type for both.
    const item = content.item === content.type ? type : content.item && replace(content.item, slot);
    return { ...content, type, item };
  };
  return {
    ...operation,
    parameters: operation.parameters.map((parameter) => ({
      ...parameter,
      type: replace(parameter.type, { kind: "parameter", name: parameter.name }),
    })),
    body: operation.body && {
      ...operation.body,
      contents: operation.body.contents.map((content) =>
        mapContent(content, { kind: "body", mediaType: content.mediaType }),
      ),
    },
    replies: operation.replies.map((reply) => ({
      ...reply,
      headers: reply.headers.map((header) => ({
        ...header,
        type: replace(header.type, { kind: "replyHeader", name: header.name, status: reply.status }),
      })),
      contents: reply.contents.map((content) =>
        mapContent(content, {
          kind: "reply",
          name: reply.name,
          status: reply.status,
          content,
        }),
      ),
    })),
  };
}
