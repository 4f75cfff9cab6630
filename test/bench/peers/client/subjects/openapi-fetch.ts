import createClient from "openapi-fetch";
import type { Subject } from "../../../../probe/subject.ts";

interface Paths {
  "/conversions": {
    post: {
      requestBody: { content: { "application/json": { name: string } } };
      responses: { 200: { content: { "application/json": { id: string } } } };
    };
  };
}

export const subject: Subject = {
  name: "openapi-fetch",
  lacks: ["timeout", "log"],
  created: { id: "one" },
  connect({ url, secret }) {
    const client = createClient<Paths>({ baseUrl: url, headers: { authorization: `Bearer ${secret}` } });
    return {
      client,
      options: ({ signal, key }) => (key === undefined ? { ...(signal && { signal }) } : undefined),
      create: async (options) => {
        const { data, error } = await client.POST("/conversions", { body: { name: "one" }, ...options });
        if (error !== undefined) throw error;
        return data;
      },
    };
  },
};
