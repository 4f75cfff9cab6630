import type { DocumentOracle } from "./document-oracle.ts";

/** A `fetch` that has every answer judged before it hands it on. */
export interface CheckedFetch {
  readonly fetch: typeof globalThis.fetch;
  /** What the document has against the answers since the last call. */
  takeObjections(): readonly string[];
}

/** What else must hold of an answer to a declared operation, besides what the document can say. */
export type HouseRule = (request: Request, response: Response) => string | undefined;

/** Wraps a `fetch`; what is wrong with an answer is kept for `takeObjections`, so that the caller sees it as it came. */
export function checkedFetch(
  oracle: DocumentOracle,
  base: typeof globalThis.fetch,
  rules: readonly HouseRule[] = [],
): CheckedFetch {
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
      objections.push(...found);
      if (reply !== undefined) {
        const broken = rules.map((rule) => rule(request, response)).filter((each) => each !== undefined);
        objections.push(...broken.map((each) => `${reply}: ${each}`));
      }
      return response;
    },
    takeObjections() {
      const taken = objections;
      objections = [];
      return taken;
    },
  };
}
