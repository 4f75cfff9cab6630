import Increase from "increase";
import type { Subject } from "../../../../probe/subject.ts";

export const subject: Subject = {
  name: "increase",
  created: { id: "account_1", type: "account" },
  page: (ids, next) => ({ data: ids.map((id) => ({ id })), next_cursor: next }),
  connect({ url, secret, timeout, log }) {
    const client = new Increase({
      apiKey: secret,
      baseURL: url,
      timeout,
      ...(log && { logLevel: "debug", logger: { debug: log, info: log, warn: log, error: log } }),
    });
    return {
      client,
      options: ({ signal, key }): Increase.RequestOptions => ({
        ...(signal && { signal }),
        ...(key !== undefined && { idempotencyKey: key }),
      }),
      create: async (options) => client.accounts.create({ name: "one" }, options),
      items: () => client.accounts.list(),
    };
  },
};
