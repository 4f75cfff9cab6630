import type { AppTypes } from "../handler.ts";
import type { Call } from "./unit-of-work.ts";

/** Within what the key of a call is unique. Nothing tells anonymous callers apart: they share one scope. */
export function scopeOfCall<App extends AppTypes>(
  { principal }: Pick<Call<App>, "principal">,
  scopeOf: (principal: App["principal"]) => string,
): string {
  return principal === undefined ? "" : scopeOf(principal);
}
