import { dereference, type JsonObject, listOf, objectOf, textOf } from "./json-tree.ts";

/** A request the document gives for one of its operations. */
export interface DocumentRequest {
  readonly operationId: string;
  /** Names of the examples of its successes. */
  readonly examples: readonly string[];
  /** A new request from the examples of parameters and body, without credentials. */
  request(): Request;
}

/** One request for each operation of a document, read without the generator. */
export function requestsOf(document: JsonObject): readonly DocumentRequest[] {
  const server = textOf(objectOf(listOf(document.servers)[0]).url);
  const deref = (value: unknown) => objectOf(dereference(document, value, "").value);
  return Object.entries(objectOf(document.paths)).flatMap(([path, item]) =>
    Object.entries(objectOf(item)).flatMap(([method, value]) => {
      const operation = objectOf(value);
      if (typeof operation.operationId !== "string") return [];
      const parameters = [...listOf(objectOf(item).parameters), ...listOf(operation.parameters)].map(deref);
      const body = exampleOf(deref(operation.requestBody));
      const url = server + path.replace(/\{(.+?)\}/g, (_, name) => String(parameterValue(parameters, name)));
      return [
        {
          operationId: operation.operationId,
          examples: Object.entries(objectOf(operation.responses)).flatMap(([status, response]) =>
            status.startsWith("2") ? Object.keys(examplesOf(deref(response))) : [],
          ),
          request: () =>
            new Request(url, {
              method: method.toUpperCase(),
              ...(body !== undefined && {
                body: JSON.stringify(body),
                headers: { "content-type": "application/json" },
              }),
            }),
        },
      ];
    }),
  );
}

function parameterValue(parameters: readonly JsonObject[], name: string): unknown {
  const parameter = objectOf(parameters.find((each) => each.name === name));
  const [named] = Object.values(objectOf(parameter.examples));
  return parameter.example ?? objectOf(named).value ?? "1";
}

function exampleOf(body: JsonObject): unknown {
  const [example] = Object.values(examplesOf(body));
  return objectOf(example).value;
}

/** Named examples of the JSON content. */
function examplesOf(holder: JsonObject): JsonObject {
  return objectOf(objectOf(objectOf(holder.content)["application/json"]).examples);
}
