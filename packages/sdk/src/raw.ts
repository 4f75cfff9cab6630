import { createRawClient } from "@heldsway/client-runtime";
import type { Client } from "openapi-fetch";
import type { HeldSway } from "./generated/client/index.ts";
import type { paths } from "./generated/raw/schema.ts";

export type { Client } from "openapi-fetch";
export type { components, operations, paths } from "./generated/raw/schema.ts";

/**
 * The openapi-fetch client over the `paths` of the document, on the transport of a HeldSway client: the same
 * credential, retries, limits and hooks. Answers of the API come as `{ data, error, response }`, everything else
 * is thrown. Unlike the methods it mints no idempotency key: give one to have a POST retried.
 *
 * @example
 * const { data, error } = await rawClient(heldsway).GET("/affiliates", { params: { query: { limit: 10 } } });
 */
export function rawClient({ core }: Pick<HeldSway, "core">): Client<paths> {
  return createRawClient<paths>(core);
}
