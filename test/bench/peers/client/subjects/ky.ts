import ky from "ky";
import type { Subject } from "../../../../probe/subject.ts";

export const subject: Subject = {
  name: "ky",
  settings: "POST is retried",
  lacks: ["log"],
  created: { id: "one" },
  connect({ url, secret, timeout }) {
    const client = ky.create({
      baseUrl: url,
      headers: { authorization: `Bearer ${secret}` },
      retry: { methods: ["get", "post"] },
      ...(timeout !== undefined && { timeout }),
    });
    return {
      client,
      options: ({ signal, key }) => (key === undefined ? { ...(signal && { signal }) } : undefined),
      create: (options) => client.post("conversions", { json: { name: "one" }, ...options }).json(),
    };
  },
};
