import { HeldSway, type KeyedCallOptions, logger, SdkError } from "@heldsway/sdk";
import type { Subject } from "./subject.ts";

const conversion = {
  program_id: "prg_1",
  affiliate_id: "aff_1",
  external_id: "order-1",
  amount: 100,
  currency: "USD",
};

export const subject: Subject = {
  name: "@heldsway/sdk",
  created: { id: "conv_1" },
  page: (ids, next) => ({ data: ids.map((id) => ({ id })), has_more: next !== null, next_cursor: next }),
  connect({ url, secret, timeout, log }) {
    const client = new HeldSway({
      apiKey: secret,
      baseUrl: url,
      timeout,
      ...(log && { middleware: [logger({ debug: log, info: log, warn: log }, "debug")] }),
    });
    return {
      client,
      options: ({ signal, key }): KeyedCallOptions => ({
        ...(signal && { signal }),
        ...(key !== undefined && { idempotencyKey: key }),
      }),
      create: async (options) => client.conversions.create(conversion, options),
      items: () => client.affiliates.list(),
      resume: (error) =>
        SdkError.is(error) ? client.affiliates.list({ cursor: error.resumeCursor }) : undefined,
    };
  },
};
