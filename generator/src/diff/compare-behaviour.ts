import type { Operation, SecurityRequirement } from "../ir/operation.ts";
import type { Effect } from "./effect.ts";

/** What changes about a method beyond its types: its pages, its idempotency key, who may call it, its end. */
export function compareBehaviour(old: Operation, current: Operation): Effect[] {
  const name = `\`${current.functionName}\``;
  return [
    ...comparePaging(old, current, name),
    ...compareKey(old, current, name),
    ...compareSecurity(old, current, name),
    ...compareDeprecation(old, current, name),
  ];
}

/** Each way to be let in must still be one. */
function compareSecurity(
  { security: before }: Operation,
  { security: after }: Operation,
  name: string,
): Effect[] {
  const letsIn = (given: SecurityRequirement) =>
    after.length === 0 ||
    after.some((wanted) =>
      wanted.every(({ scheme, scopes }) =>
        given.some((has) => has.scheme === scheme && scopes.every((scope) => has.scopes.includes(scope))),
      ),
    );
  const ways: readonly SecurityRequirement[] = before.length === 0 ? [[]] : before;
  if (ways.every(letsIn)) {
    const isSame = after.map(inWords).join() === before.map(inWords).join();
    const message = `${name} may be called with ${after.map(inWords).join(" or ") || "nothing"}`;
    return isSame ? [] : [{ target: "client", rating: "minor", message }];
  }
  return [{ target: "client", rating: "major", message: `${name} needs ${after.map(inWords).join(" or ")}` }];
}

function inWords(requirement: SecurityRequirement): string {
  const words = requirement.map(({ scheme, scopes }) =>
    scopes.length === 0 ? `\`${scheme}\`` : `\`${scheme}\` with ${scopes.join(", ")}`,
  );
  return words.length === 0 ? "nothing" : words.join(" and ");
}

/** Semantic versioning, section 7: what is marked as deprecated is a minor change. */
function compareDeprecation(old: Operation, current: Operation, name: string): Effect[] {
  if (old.isDeprecated || !current.isDeprecated) return [];
  return [{ target: "client", rating: "minor", message: `${name} is deprecated now` }];
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
