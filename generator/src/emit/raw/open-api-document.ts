import type { OpenAPI3 } from "openapi-typescript";

export type Json = { [key: string]: unknown };

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Documents were loaded before they come here; this is for the compiler. */
export function isOpenApi(value: unknown): value is OpenAPI3 & Json {
  return isJson(value) && typeof value.openapi === "string";
}
