import Stripe from "stripe";
import type { Subject } from "../../../../probe/subject.ts";

export const subject: Subject = {
  name: "stripe",
  lacks: ["AbortSignal", "log"],
  created: { id: "cus_1", object: "customer" },
  page: (ids, next) => ({
    object: "list",
    url: "/v1/customers",
    data: ids.map((id) => ({ id, object: "customer" })),
    has_more: next !== null,
  }),
  connect({ url, secret, timeout }) {
    const { hostname, port } = new URL(url);
    const client = new Stripe(secret, {
      protocol: "http",
      host: hostname,
      port,
      telemetry: false,
      ...(timeout !== undefined && { timeout }),
    });
    return {
      client,
      options: ({ key }): Stripe.RequestOptions => ({ ...(key !== undefined && { idempotencyKey: key }) }),
      create: async (options) => client.customers.create({ name: "one" }, options),
      items: () => client.customers.list(),
    };
  },
};
