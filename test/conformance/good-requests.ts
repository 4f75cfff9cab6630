import type { ConformanceRequest, RequestBody } from "@heldsway/conformance-runtime";
import { newAffiliate, newOrder, unique } from "./rows.ts";
import type { Subject } from "./subject.ts";

type Prepare = (api: Subject) => ConformanceRequest | Promise<ConformanceRequest>;

/** A good request for each operation that is built; fresh rows for those that write. */
export const goodRequests: { readonly [operation: string]: Prepare } = {
  getMe: () => ({}),
  getOpenApiDocument: () => ({}),
  listAffiliates: () => ({ query: { limit: 2 } }),
  listPrograms: () => ({ query: { limit: 2 } }),
  listConversions: () => ({ query: { limit: 2 } }),
  listCommissions: () => ({ query: { limit: 2 } }),
  listApiKeys: () => ({ query: { limit: 2 } }),
  getAffiliate: async (api) => ({ path: { affiliate_id: await affiliateId(api) } }),
  updateAffiliate: async (api) => ({
    path: { affiliate_id: await affiliateId(api) },
    body: json({ name: unique("Renamed") }),
  }),
  createAffiliate: () => {
    const name = unique("Sweep");
    return { body: json({ name, email: `${name}@example.com` }) };
  },
  getConversion: async (api) => ({ path: { conversion_id: await conversionId(api) } }),
  createConversion: async (api) => ({ body: json(await newOrder(api.client("admin"))) }),
  approveConversion: async (api) => ({ path: { conversion_id: await conversionId(api) } }),
  createApiKey: () => ({ body: json({ name: unique("sweep"), scopes: ["read-only"] }) }),
};

async function affiliateId(api: Subject): Promise<string> {
  return (await newAffiliate(api.client("admin"))).id;
}

async function conversionId(api: Subject): Promise<string> {
  const client = api.client("admin");
  return (await client.conversions.create(await newOrder(client))).id;
}

function json(value: unknown): RequestBody {
  return { mediaType: "application/json", kind: "json", value };
}
