import { queryOf } from "./target.ts";

/** Names and values that a path template asks of the query. */
export type FixedQuery = readonly (readonly [name: string, value: string])[];

/** What the query in a path template fixes: of `/responses?beta=true`, `beta` as `true`. Most hold none. */
export function fixedQuery(template: string): FixedQuery {
  const query = queryOf(template);
  if (query === "") return [];
  // A parameter in it may have any value.
  return [...new URLSearchParams(query)].filter(([, value]) => !/^\{[^{}]*\}$/.test(value));
}

/** Whether a query has all of it; a name alone stands for any value. */
export function holds(sent: URLSearchParams, query: FixedQuery): boolean {
  return query.every(([name, value]) => sent.getAll(name).some((each) => value === "" || each === value));
}
