import type { Api } from "../../ir/api.ts";
import type { Content, Operation, Parameter } from "../../ir/operation.ts";
import type { Type } from "../../ir/type.ts";

/** Names of the types an operation brings besides schemas. */
export interface OperationTypeNames {
  readonly query: string | undefined;
  readonly headers: string | undefined;
  readonly cookies: string | undefined;
  /** By media type; only bodies described in place that deserve a name. */
  readonly bodies: ReadonlyMap<string, string>;
}

/** Names by operation id. A name a schema has already gets `Operation` in front of its last word. */
export function operationTypeNames(api: Api): ReadonlyMap<string, OperationTypeNames> {
  const taken = new Set([
    ...api.schemas.flatMap((schema) => [schema.name, schema.inputName]),
    ...[...api.webhooks, ...api.callbacks].map((sent) => sent.typeName),
  ]);
  const free = (stem: string, word: string) => {
    let name = `${stem}${word}`;
    if (taken.has(name)) name = `${stem}Operation${word}`;
    for (let count = 2; taken.has(name); count += 1) name = `${stem}Operation${word}${count}`;
    taken.add(name);
    return name;
  };
  return new Map(
    api.operations.map((operation) => {
      const { typeName } = operation;
      const part = (place: Parameter["in"], word: string) =>
        inputParameters(operation, place).length > 0 ? free(typeName, word) : undefined;
      const contents = (operation.body?.contents ?? []).filter((content) => deservesName(content.type));
      const bodies = new Map(
        contents.map((content) => [content.mediaType, free(typeName, bodyWord(content, contents))]),
      );
      return [
        operation.id,
        {
          query: part("query", "Query"),
          headers: part("header", "Headers"),
          cookies: part("cookie", "Cookies"),
          bodies,
        },
      ];
    }),
  );
}

/**
 * Parameters of one place that callers give by name. The runtime sets the idempotency key, and OpenAPI
 * section 4.8.12.1 leaves `Accept`, `Content-Type` and `Authorization` to other parts of the document.
 */
export function inputParameters(operation: Operation, place: Parameter["in"]): readonly Parameter[] {
  const parameters = operation.parameters.filter((parameter) => parameter.in === place);
  if (place !== "header") return parameters;
  const reserved = ["accept", "content-type", "authorization", operation.idempotency?.header.toLowerCase()];
  return parameters.filter((parameter) => !reserved.includes(parameter.name.toLowerCase()));
}

function deservesName(type: Type): boolean {
  return ["object", "union", "intersection", "enum"].includes(type.kind);
}

function bodyWord(content: Content, contents: readonly Content[]): string {
  const isOnly = contents.length === 1 || content.kind === "json";
  return isOnly ? "Body" : `${content.kind[0]?.toUpperCase()}${content.kind.slice(1)}Body`;
}
