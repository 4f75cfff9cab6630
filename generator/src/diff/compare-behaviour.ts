import type { Operation } from "../ir/operation.ts";
import type { Effect } from "./effect.ts";

/** What changes about a method beyond its types: its pages and its idempotency key. */
export function compareBehaviour(old: Operation, current: Operation): Effect[] {
  const name = `\`${current.functionName}\``;
  return [...comparePaging(old, current, name), ...compareKey(old, current, name)];
}

function comparePaging({ paging: from }: Operation, { paging: to }: Operation, name: string): Effect[] {
  if (from?.style === to?.style) return [];
  if (to === undefined)
    return [{ target: "client", rating: "major", message: `${name} has no pages any more` }];
  // A call that has pages still is a call.
  const message = from ? `${name} has pages by ${to.style}, not ${from.style}` : `${name} has pages now`;
  return [{ target: "client", rating: "minor", message }];
}

function compareKey(
  { idempotency: from }: Operation,
  { idempotency: to }: Operation,
  name: string,
): Effect[] {
  if ((from === undefined) === (to === undefined)) return [];
  if (to) return [{ target: "client", rating: "minor", message: `${name} carries an idempotency key now` }];
  return [{ target: "client", rating: "major", message: `${name} carries no idempotency key any more` }];
}
