import type { DocumentOracle } from "./document-oracle.ts";

/** A `fetch` that has every answer judged before it hands it on. */
export interface CheckedFetch {
  readonly fetch: typeof globalThis.fetch;
  /** Declared replies that have come, as `createAffiliate 409`. */
  readonly seen: ReadonlySet<string>;
  /** What the document has against the answers since the last call. */
  takeObjections(): readonly string[];
}

export function checkedFetch(oracle: DocumentOracle, base: typeof globalThis.fetch): CheckedFetch {
  const seen = new Set<string>();
  let objections: string[] = [];
  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      const response = await base(request.clone());
      const { reply, objections: found } = oracle.judge({
        method: request.method,
        path: new URL(request.url).pathname,
        status: response.status,
        headers: response.headers,
        body: new Uint8Array(await response.clone().arrayBuffer()),
      });
      if (reply !== undefined) seen.add(reply);
      objections.push(...found);
      return response;
    },
    seen,
    takeObjections() {
      const taken = objections;
      objections = [];
      return taken;
    },
  };
}
