import { CohereClient } from "cohere-ai";
import type { Subject } from "../../../../probe/subject.ts";

export const subject: Subject = {
  name: "cohere-ai",
  created: { tokens: [1], token_strings: ["one"], meta: { api_version: { version: "1" } } },
  connect({ url, secret, timeout, log }) {
    const client = new CohereClient({
      token: secret,
      environment: url,
      ...(timeout !== undefined && { timeoutInSeconds: timeout / 1000 }),
      ...(log && {
        logging: { level: "debug", silent: false, logger: { debug: log, info: log, warn: log, error: log } },
      }),
    });
    return {
      client,
      options: ({ signal, key }) =>
        key === undefined ? { ...(signal && { abortSignal: signal }) } : undefined,
      create: async (options) => client.tokenize({ text: "one", model: "command" }, options),
    };
  },
};
