import { createQuerySerializer } from "openapi-fetch";
import { ConfigError, type ErrorFacts } from "./errors.ts";
import type { CallInput, OperationSpec, ParameterStyle } from "./operation.ts";

/** @throws {ConfigError} on values that would make another path of it. */
export function checkedPath(
  input: CallInput,
  spec: OperationSpec,
  facts: ErrorFacts,
): Record<string, unknown> {
  for (const [name, value] of Object.entries(input.path ?? {})) {
    // "" and dot segments change the path, and "undefined" is never meant.
    if (value === undefined || value === null || /^\.{0,2}$/.test(String(value))) {
      throw new ConfigError(`path argument "${name}" of ${spec.id} must not be "${value}"`, facts);
    }
  }
  return { ...input.path };
}

export function cookieHeader(cookies: object): string {
  return Object.entries(cookies)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join("; ");
}

/** Query strings as the document styles them, parameter by parameter. */
export function querySerializer(styles: OperationSpec["styles"]) {
  return (query: Record<string, unknown>): string =>
    Object.entries(query)
      .map(([name, value]) => serialize(name, value, styles?.[name]))
      .filter((pair) => pair !== "")
      .join("&");
}

function serialize(name: string, value: unknown, style: ParameterStyle = formExploded): string {
  if (style === "json") return value === undefined ? "" : serialize(name, JSON.stringify(value));
  return createQuerySerializer(style)({ [name]: withoutUndefined(value) });
}

/** OpenAPI's default; openapi-fetch's own is `deepObject`. */
const formExploded: ParameterStyle = { object: { style: "form", explode: true } };

/** openapi-fetch would write members that are `undefined` as words. */
function withoutUndefined(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}
