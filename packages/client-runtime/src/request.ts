import { createFinalURL } from "openapi-fetch";
import type { Core } from "./core.ts";
import { ConfigError, type ErrorFacts } from "./errors.ts";
import type { CallInput, EncodedBody, OperationSpec } from "./operation.ts";
import type { CallOptions } from "./options.ts";

/** What every attempt is built from. */
export interface RequestParts {
  readonly url: string;
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  readonly body: EncodedBody | null;
}

/** @throws {ConfigError} on arguments of which no request can be made. */
export function requestParts(
  core: Core,
  spec: OperationSpec,
  { path = {}, query, headers, cookies, body, rewrite }: CallInput,
  options: CallOptions,
  facts: ErrorFacts,
): RequestParts {
  const { id, method, bodyType, encode } = spec;
  for (const [name, value] of Object.entries(path)) {
    // "" and dot segments change the path, and "undefined" is never meant.
    if (value === undefined || value === null || /^\.{0,2}$/.test(String(value)))
      throw new ConfigError(`path argument "${name}" of ${id} must not be "${value}"`, facts);
  }
  try {
    const written = createFinalURL(spec.path, {
      baseUrl: spec.baseUrl?.(core) ?? core.baseUrl,
      params: { path, query: { ...query } },
      pathSerializer: spec.writePath ?? writePath,
      querySerializer: spec.writeQuery ?? writeQuery,
    });
    // Some documents have a query in their paths.
    const url = spec.path.includes("?") ? written.replace(/(\?[^?]*)\?/, "$1&") : written;
    return {
      url: rewrite ? rewrite(url) : url,
      method,
      headers: merged(
        core.options.headers,
        { accept: spec.accept ?? json },
        // An encoder whose result names its type has no `bodyType`: `fetch` takes it from there.
        body !== undefined && { "content-type": bodyType ?? (encode ? undefined : json) },
        cookies && { cookie: spec.writeCookies?.(cookies) },
        options.headers,
        headers,
      ),
      body: body === undefined ? null : (encode ?? JSON.stringify)(body),
    };
  } catch (error) {
    throw new ConfigError(`no request can be made from the arguments of ${id}`, facts, error);
  }
}

const json = "application/json";

function merged(...all: readonly (object | false | undefined)[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const some of all) {
    for (const [name, value] of Object.entries(some || {})) {
      if (value !== undefined && value !== null) headers[name.toLowerCase()] = String(value);
    }
  }
  return headers;
}

function writePath(template: string, values: { readonly [name: string]: unknown }): string {
  return template.replace(/\{(.*?)\}/g, (_, name) => encodeURIComponent(String(values[name])));
}

/** Plain values, exploded lists and objects: what OpenAPI takes for granted; `styledQuery` does the others. */
function writeQuery(query: object): string {
  return Object.entries(query)
    .flatMap((entry) => pairs(entry))
    .join("&");
}

/** As openapi-fetch writes them, but for its advice on what is nested: to serialise it is not up to who calls. */
function pairs([name, value]: readonly [string, unknown], isMember = false): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => pairs([name, item], true));
  if (typeof value !== "object") return [`${name}=${encodeURIComponent(String(value))}`];
  if (isMember) throw new TypeError(`"${name}" must not be nested`);
  return Object.entries(value).flatMap((entry) => pairs(entry, true));
}
