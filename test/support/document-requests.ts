import { dereference, type JsonObject, listOf, objectOf, textOf } from "./json-tree.ts";

/** A request the document gives for one of its operations. */
export interface DocumentRequest {
  readonly operationId: string;
  readonly method: string;
  /** The server it goes to, its own or the document's first: `https://api.heldsway.com/v1`. */
  readonly server: string;
  /** Below the server's URL, with the placeholders of the document: `/links/{link_id}`. */
  readonly template: string;
  /** The same with the examples of its parameters. */
  readonly path: string;
  /** Example of the body, `undefined` where it takes none. */
  readonly body: unknown;
  /** Scopes it asks of a key; `undefined` where it needs no key. */
  readonly scopes: readonly string[] | undefined;
  readonly queryParameters: readonly { readonly name: string; readonly schema: JsonObject }[];
  /** Whether a success has a body. */
  readonly hasReplyBody: boolean;
  /** Names of the examples of its successes. */
  readonly examples: readonly string[];
  /** A new request from the examples of parameters and body, without credentials. */
  request(): Request;
}

/** One request for each operation of a document, read without the generator. */
export function requestsOf(document: JsonObject): readonly DocumentRequest[] {
  const deref = (value: unknown) => objectOf(dereference(document, value, "").value);
  return Object.entries(objectOf(document.paths)).flatMap(([template, item]) =>
    Object.entries(objectOf(item)).flatMap(([key, value]) => {
      const operation = objectOf(value);
      if (typeof operation.operationId !== "string") return [];
      const parameters = [...listOf(objectOf(item).parameters), ...listOf(operation.parameters)].map(deref);
      const server = urlOf(listOf(operation.servers ?? objectOf(item).servers ?? document.servers)[0]);
      const method = key.toUpperCase();
      const path = template.replace(/\{(.+?)\}/g, (_, name) => String(parameterValue(parameters, name)));
      const successes = Object.entries(objectOf(operation.responses))
        .filter(([status]) => status.startsWith("2"))
        .map(([, response]) => deref(response));
      const body = exampleOf(deref(operation.requestBody));
      return [
        {
          operationId: operation.operationId,
          method,
          server,
          template,
          path,
          body,
          queryParameters: parameters
            .filter((parameter) => parameter.in === "query")
            .map(({ name, schema }) => ({ name: textOf(name), schema: deref(schema) })),
          scopes: scopesOf(operation.security ?? document.security),
          hasReplyBody: successes.some(({ content }) => content !== undefined),
          examples: successes.flatMap((response) => Object.keys(examplesOf(response))),
          request: () =>
            new Request(server + path, {
              method,
              // A redirect is an answer like any other.
              redirect: "manual",
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

/** URL of a server, its variables at their defaults. */
function urlOf(server: unknown): string {
  const { url, variables } = objectOf(server);
  return textOf(url).replace(/\{(.+?)\}/g, (_, name) => textOf(objectOf(objectOf(variables)[name]).default));
}

/** The scopes of the first way to authenticate. */
function scopesOf(security: unknown): readonly string[] | undefined {
  const [first] = listOf(security);
  if (first === undefined) return undefined;
  return Object.values(objectOf(first)).flatMap(listOf).map(textOf);
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

/** Named examples of all contents. */
function examplesOf(holder: JsonObject): JsonObject {
  const contents = Object.values(objectOf(holder.content)).map(objectOf);
  return Object.assign({}, ...contents.map(({ examples }) => objectOf(examples)));
}
