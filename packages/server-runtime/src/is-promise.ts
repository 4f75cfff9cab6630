/**
 * Whether a value is still to come. What is there already is not awaited: each turn of the event loop's queue
 * costs every request. Asks for `then` and not for the class: promises of other realms are promises too.
 */
export function isPromise<Value>(value: Value | PromiseLike<Value>): value is PromiseLike<Value> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}
