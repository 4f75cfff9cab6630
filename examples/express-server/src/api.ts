import { createPartialServer } from "@heldsway/server";
import { cursorSigner, memoryRateLimiter, memoryUnitOfWork, type Server } from "@heldsway/server-runtime";
import { AffiliateStore } from "./affiliate-store.ts";
import type { App } from "./app-types.ts";
import * as affiliates from "./routes/affiliates.ts";
import * as me from "./routes/me.ts";

/** The keys this example accepts, and what they may do. */
const keys = new Map<string, App["principal"]>([
  ["admin-key", { workspace: "Northwind Gear", scopes: ["admin", "read-only"] }],
  ["reader-key", { workspace: "Northwind Gear", scopes: ["read-only"] }],
]);

/** The API with the handlers written so far; the other operations answer 501. */
export function createApi(): Server {
  const secret = crypto.getRandomValues(new Uint8Array(32));
  return createPartialServer<App>(
    { affiliates, me },
    {
      services: { affiliates: new AffiliateStore(), cursors: cursorSigner({ secrets: [{ id: 1, secret }] }) },
      authenticate: {
        bearerAuth: async (credential) => {
          const principal = credential.kind === "bearer" ? keys.get(credential.value) : undefined;
          return principal
            ? { principal }
            : { refused: { code: "unauthorized", detail: "This key is not known." } };
        },
      },
      scopesOf: (principal) => principal.scopes,
      unitOfWork: memoryUnitOfWork({ scopeOf: (principal) => principal.workspace }),
      rateLimit: {
        limiter: memoryRateLimiter(),
        policyOf: ({ workspace }) => ({ bucket: workspace, limit: 1000, windowSeconds: 60 }),
      },
      observe: (event) => {
        if (event.kind === "error") console.error(event.requestId, event.error);
      },
    },
  );
}
