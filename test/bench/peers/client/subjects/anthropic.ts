import Anthropic from "@anthropic-ai/sdk";
import type { Subject } from "../../../../probe/subject.ts";

export const subject: Subject = {
  name: "@anthropic-ai/sdk",
  created: { id: "msg_1", type: "message", role: "assistant", content: [] },
  page: (ids, next) => ({
    data: ids.map((id) => ({ id, type: "model" })),
    has_more: next !== null,
    first_id: ids[0] ?? null,
    last_id: ids.at(-1) ?? null,
  }),
  connect({ url, secret, timeout, log }) {
    const client = new Anthropic({
      apiKey: secret,
      baseURL: url,
      timeout,
      ...(log && { logLevel: "debug", logger: { debug: log, info: log, warn: log, error: log } }),
    });
    return {
      client,
      options: ({ signal, key }): Anthropic.RequestOptions => ({
        ...(signal && { signal }),
        ...(key !== undefined && { idempotencyKey: key }),
      }),
      create: async (options) =>
        client.messages.create(
          { model: "claude", max_tokens: 1, messages: [{ role: "user", content: "hello" }] },
          options,
        ),
      items: () => client.models.list(),
    };
  },
};
