import type { Report } from "../diagnostics.ts";
import { child, type Dialect, type DocumentFile, isObject, rootOf } from "./document.ts";

/** Which OpenAPI a file is; undefined after a diagnostic when it is none we read. */
export function checkVersion(file: DocumentFile, report: Report): Dialect | undefined {
  const root = rootOf(file);
  if (!isObject(root.value)) {
    const message = `not an OpenAPI document; expected an object with "openapi", got ${kindOf(root.value)}`;
    report.add("not-openapi", root, message);
    return undefined;
  }
  const swagger = child(root, "swagger");
  if (swagger !== undefined) {
    const message = `Swagger ${String(swagger.value)} is not supported; convert it to OpenAPI 3 first`;
    report.add("swagger-2", swagger, message);
    return undefined;
  }
  const version = child(root, "openapi");
  if (version === undefined) {
    report.add("not-openapi", root, 'not an OpenAPI document: no "openapi"; add "openapi": "3.1.0"');
    return undefined;
  }
  // YAML reads an unquoted 3.0 as the number 3.
  const text = typeof version.value === "number" ? version.value.toFixed(1) : version.value;
  if (typeof text === "string") {
    if (/^3\.0(\.|$)/.test(text)) return "3.0";
    if (/^3\.[12](\.|$)/.test(text)) return "3.1";
  }
  const message = `OpenAPI ${JSON.stringify(version.value)} is not supported; expected "3.0.x", "3.1.x" or "3.2.x"`;
  report.add("unsupported-version", version, message);
  return undefined;
}

/** What a value is, with its article: for messages. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object") return "an object";
  return `${typeof value === "undefined" ? "nothing" : `the ${typeof value}`} ${JSON.stringify(value) ?? ""}`.trim();
}
