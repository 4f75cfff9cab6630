import { isDeepStrictEqual } from "node:util";
import type { Change } from "./record.ts";

/** Fields that would get another value, in the order they were sent. */
export function changesOf(before: object, wanted: object): readonly Change[] {
  const old: { readonly [field: string]: unknown } = { ...before };
  return Object.entries(wanted)
    .filter(([field, to]) => !isDeepStrictEqual(old[field], to))
    .map(([field, to]) => ({ field, from: old[field], to }));
}
