import { createPolar, createPolarCore } from "@polar-sh/sdk/2026-10";
import { iterListCustomers } from "@polar-sh/sdk/2026-10/services/customers";
import type { Subject } from "../../../../probe/subject.ts";

export const subject: Subject = {
  name: "@polar-sh/sdk",
  lacks: ["AbortSignal", "log"],
  created: { id: "cus_1" },
  // Its pages are numbered; the last number stands for the cursor.
  page: (ids, next) => ({
    items: ids.map((id) => ({ id })),
    pagination: { total_count: 99, max_page: next === null ? 1 : 99 },
  }),
  connect({ url, secret, timeout }) {
    const options = {
      accessToken: secret,
      baseUrl: url,
      ...(timeout !== undefined && { timeout: timeout / 1000 }),
    };
    const client = createPolar(options);
    return {
      client,
      options: ({ key }) => (key === undefined ? {} : undefined),
      create: (given) => client.customers.create({ type: "individual", email: "one@example.com" }, given),
      items: () => iterListCustomers(createPolarCore(options))(),
    };
  },
};
