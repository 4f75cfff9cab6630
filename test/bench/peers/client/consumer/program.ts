import { createPolar } from "@polar-sh/sdk/2026-10";
const client = createPolar({ accessToken: "key" });
export const answer = await client.customers.get("one");
