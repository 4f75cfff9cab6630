import type { Conformance, Requests } from "./contract.ts";

/** One declared reply of one operation: a test. */
export interface Case {
  /** `createPet 201`. */
  readonly name: string;
  /** Name of the operation in the contract. */
  readonly operation: string;
  /** `201`, `4XX`, `default`. */
  readonly status: string;
}

/**
 * A case for every declared reply of the operations of a module: those that make something first, those that
 * take something away last.
 */
export function casesOf(
  { operations }: Pick<Conformance, "operations">,
  requests: Requests,
): readonly Case[] {
  const order = ["POST", "GET", "HEAD", "OPTIONS", "TRACE", "QUERY", "PUT", "PATCH", "DELETE"];
  return Object.keys(requests)
    .flatMap((operation) => {
      const descriptor = operations[operation];
      if (descriptor === undefined) throw new Error(`the contract has no operation "${operation}"`);
      return { operation, descriptor };
    })
    .sort((a, b) => order.indexOf(a.descriptor.method) - order.indexOf(b.descriptor.method))
    .flatMap(({ operation, descriptor }) =>
      descriptor.replies.map(({ status }) => ({ name: `${descriptor.id} ${status}`, operation, status })),
    );
}
