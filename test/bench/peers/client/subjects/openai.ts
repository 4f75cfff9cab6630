import OpenAI from "openai";
import type { Subject } from "../../../../probe/subject.ts";

export const subject: Subject = {
  name: "openai",
  created: { id: "vs_1", object: "vector_store" },
  page: (ids, next) => ({ object: "list", data: ids.map((id) => ({ id })), has_more: next !== null }),
  connect({ url, secret, timeout, log }) {
    const client = new OpenAI({
      apiKey: secret,
      baseURL: url,
      timeout,
      ...(log && { logLevel: "debug", logger: { debug: log, info: log, warn: log, error: log } }),
    });
    return {
      client,
      options: ({ signal, key }): OpenAI.RequestOptions => ({
        ...(signal && { signal }),
        ...(key !== undefined && { idempotencyKey: key }),
      }),
      create: async (options) => client.vectorStores.create({ name: "one" }, options),
      items: () => client.files.list(),
    };
  },
};
