import { type PropertyPath, valueAt } from "./page-style.ts";

/** Where the errors of an API have what is said of them, as the document spells it. */
export interface ErrorNames {
  /** Property with the code. Without it errors go by their status. */
  readonly code?: PropertyPath;
  readonly message: PropertyPath;
}

/** What an error body says, by the names that problem details use; `undefined`: it is none of this API. */
export type ErrorReader = (body: unknown) => { readonly [name: string]: unknown } | undefined;

/** Reads errors that are neither problem details nor `{ code, message }`. */
export function errorsAt({ code, message }: ErrorNames): ErrorReader {
  return (body) => {
    const detail = valueAt(body, message);
    return typeof detail === "string" ? { code: code && valueAt(body, code), detail } : undefined;
  };
}
