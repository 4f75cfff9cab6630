import { Polar } from "polar-speakeasy";
import type { Subject } from "../../../../probe/subject.ts";

const customer = {
  id: "cus_1",
  created_at: "2026-01-01T00:00:00Z",
  modified_at: null,
  metadata: {},
  external_id: null,
  email: "one@example.com",
  email_verified: true,
  type: "individual",
  name: null,
  billing_name: null,
  billing_address: null,
  tax_id: null,
  organization_id: "org_1",
  deleted_at: null,
  avatar_url: null,
};

export const subject: Subject = {
  name: "polar-speakeasy",
  created: customer,
  page: (ids, next) => ({
    items: ids.map((id) => ({ ...customer, id })),
    pagination: { total_count: 99, max_page: next === null ? 1 : 99 },
  }),
  connect({ url, secret, timeout, log }) {
    const client = new Polar({
      accessToken: secret,
      serverURL: url,
      ...(timeout !== undefined && { timeoutMs: timeout }),
      ...(log && { debugLogger: { group: log, groupEnd() {}, log } }),
    });
    return {
      client,
      options: ({ signal, key }) => (key === undefined ? { ...(signal && { signal }) } : undefined),
      create: (options) => client.customers.create({ type: "individual", email: "one@example.com" }, options),
      items: async function* () {
        // It walks pages, not items, and takes a page shorter than the limit for the last one.
        for await (const page of await client.customers.list({ limit: 2 })) yield* page.result.items;
      },
    };
  },
};
