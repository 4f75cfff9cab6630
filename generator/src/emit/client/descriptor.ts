import type { Api, ServerVariable } from "../../ir/api.ts";
import type { Operation } from "../../ir/operation.ts";
import { bodyContentOf } from "../shared/body-content.ts";
import { type Code, code, type Piece, valueImport } from "../shared/code.ts";
import { literal, objectKey, stringLiteral } from "../shared/literal.ts";
import { endless } from "../shared/room.ts";
import type { ClientNames } from "./client-names.ts";
import { printObject } from "./layout.ts";
import { isUsual, ownPages, usualPages } from "./paging.ts";
import { hasStyledPath, queryStyles } from "./query-styles.ts";
import { readingOf } from "./reading.ts";

/** Members of the descriptor by which the runtime sends an operation. */
export function descriptorMembers(operation: Operation, api: Api, names: ClientNames): readonly Code[] {
  return [
    code`id: ${stringLiteral(operation.id)}`,
    code`method: ${stringLiteral(operation.method)}`,
    code`path: ${stringLiteral(pathTemplate(operation))}`,
    ...(operation.idempotency ? [code`isKeyed: true`] : []),
    ...(isEmpty(operation, names) ? [code`reads: "none"`] : []),
    ...extraMembers(operation, api, names),
    ...(operation.paging && isUsual(operation.paging, api) ? [code`paging: ${usualPages}`] : []),
  ];
}

/** The same as text, where the method of a resource is data; see `MethodEntry` of the runtime. */
export function methodText(operation: Operation, names: ClientNames): string {
  const words = {
    body: operation.body?.contents[0],
    query: names.types.query(operation),
    headers: names.types.headers(operation),
    cookies: names.types.cookies(operation),
    key: operation.idempotency,
    pages: operation.paging,
    none: isEmpty(operation, names),
  };
  const { methodName, method } = operation;
  const id = operation.id.replaceAll(/\s/g, "_");
  return [
    method,
    ...Object.entries(words).flatMap(([word, isSaid]) => (isSaid ? [word] : [])),
    id.startsWith(methodName) ? `~${id.slice(methodName.length)}` : id,
    pathTemplate(operation)
      .replaceAll(" ", "%20")
      .split("/")
      .map((segment) => (segment === methodName ? "~" : segment))
      .join("/"),
  ].join(" ");
}

/** Members that only few operations need. */
export function extraMembers(operation: Operation, api: Api, names: ClientNames): readonly Code[] {
  const { reads, accept, canBeEmpty, items } = readingOf(operation, names);
  const { encode, bodyType } = encodingOf(operation, api);
  const { writePath, writeQuery, writeCookies } = writersOf(operation, api, names);
  const { paging } = operation;
  const members: readonly (readonly [key: string, value: Piece])[] = [
    ["baseUrl", baseUrlOf(operation, api)],
    ["encode", encode],
    ["bodyType", bodyType && stringLiteral(bodyType)],
    ["accept", accept && stringLiteral(accept)],
    ["reads", reads === "json" || reads === "none" ? undefined : stringLiteral(reads)],
    ["items", items && valueImport(items, api.policy.imports.clientRuntime)],
    ["canBeEmpty", canBeEmpty ? "true" : undefined],
    ["writePath", writePath],
    ["writeQuery", writeQuery],
    ["writeCookies", writeCookies],
    ["paging", paging && !isUsual(paging, api) ? ownPages(paging, api) : undefined],
  ];
  return members.flatMap(([key, value]) => (value === undefined ? [] : [code`${key}: ${value}`]));
}

function baseUrlOf({ servers }: Operation, { policy }: Api): Piece | undefined {
  const [first] = servers;
  if (first === undefined) return undefined;
  const urls = literal(
    servers.map(({ url, variables }) => defaultUrl(url, variables)),
    endless,
  );
  const { clientRuntime } = policy.imports;
  const moved =
    first.basePath === undefined
      ? ""
      : code`, ${valueImport("onPath", clientRuntime)}(${stringLiteral(first.basePath)})`;
  return code`${valueImport("servedAt", clientRuntime)}(${urls}${moved})`;
}

function defaultUrl(url: string, variables: readonly ServerVariable[]): string {
  const values = new Map(variables.map((variable) => [variable.name, variable.default]));
  return url.replace(/\{([^}]*)\}/g, (whole, name: string) => values.get(name) ?? whole).replace(/\/$/, "");
}

function isEmpty(operation: Operation, names: ClientNames): boolean {
  return readingOf(operation, names).reads === "none";
}

/** Members of what the runtime makes the request from. */
export function inputMembers(operation: Operation, names: ClientNames, indent: number): readonly Code[] {
  const path = operation.parameters
    .filter((parameter) => parameter.in === "path")
    .map(({ name, property }) => code`${name === property ? property : `${objectKey(name)}: ${property}`}`);
  return [
    path.length > 0 ? code`path: ${printObject(path, indent, { before: 6, after: 1 })}` : undefined,
    operation.body?.contents[0] && code`body`,
    names.types.query(operation) && code`query`,
    names.types.headers(operation) && code`headers`,
    names.types.cookies(operation) && code`cookies`,
  ].filter((member) => member !== undefined);
}

/** The template with the styles of RFC 6570 that openapi-fetch knows: `{.id}`, `{;ids*}`. */
export function pathTemplate({ path, parameters }: Operation): string {
  // A fragment tells operations apart in the document; it is never sent.
  return path.replace(/#.*/, "").replace(/\{([^}]*)\}/g, (whole, name: string) => {
    const parameter = parameters.find((candidate) => candidate.in === "path" && candidate.name === name);
    if (!parameter) return whole;
    const prefix = { label: ".", matrix: ";" }[parameter.style as string] ?? "";
    return `{${prefix}${name}${parameter.isExploded ? "*" : ""}}`;
  });
}

/** What writes arguments that are not written the usual way. */
function writersOf(operation: Operation, api: Api, names: ClientNames) {
  const runtime = (name: string) => valueImport(name, api.policy.imports.clientRuntime);
  const styles = queryStyles(operation, api);
  return {
    writePath: hasStyledPath(operation, api) ? runtime("styledPath") : undefined,
    writeQuery: styles && code`${runtime("styledQuery")}(${literal(styles, endless)})`,
    writeCookies: names.types.cookies(operation) && runtime("cookieHeader"),
  };
}

function encodingOf(operation: Operation, api: Api): { readonly encode?: Piece; readonly bodyType?: string } {
  const content = bodyContentOf(operation, api);
  if (!content || content.mediaType === "application/json") return {};
  const bodyType = content.mediaType.includes("*") ? "application/octet-stream" : content.mediaType;
  const encoder = (name: string) => valueImport(name, api.policy.imports.clientRuntime);
  switch (content.kind) {
    case "json":
      return { bodyType };
    case "form": {
      const styles = content.encodings.flatMap(({ property, style, isExploded }) =>
        style ? [[property, { style, explode: isExploded }] as const] : [],
      );
      if (styles.length === 0) return { encode: encoder("formBody"), bodyType };
      const table = literal(Object.fromEntries(styles), endless);
      return { encode: code`${encoder("styledForm")}(${table})`, bodyType };
    }
    case "multipart": {
      const types = content.encodings.flatMap(({ property, contentType }) => {
        const first = contentType?.split(",").find((type) => !type.includes("*"));
        return first ? [[property, first.trim()] as const] : [];
      });
      // `fetch` names the type, for only it knows the boundary.
      if (types.length === 0) return { encode: encoder("multipartBody") };
      return { encode: code`${encoder("typedParts")}(${literal(Object.fromEntries(types), endless)})` };
    }
    case "jsonl":
      return { encode: encoder("linesBody"), bodyType };
    default:
      return { encode: encoder("plainBody"), bodyType };
  }
}
