import { createPartialServer, type GetMe } from "@heldsway/server";
import { type InMemoryAppTypes, memoryUnitOfWork, type Server } from "@heldsway/server-runtime";

interface App extends InMemoryAppTypes {
  readonly services: undefined;
  readonly principal: { readonly workspace: string };
}

const getMe: GetMe<App> = ({ principal, reply }) =>
  reply.ok({
    workspace: principal.workspace,
    plan: "standard",
    workspace_id: "wks_01k8w0a7c4e6rt9v2m5xq3n8bd",
    environment: "sandbox",
    trial_ends_at: null,
    default_currency: "USD",
    timezone: "Etc/UTC",
    api_key: {
      id: "key_01k8w0a7c4e6rt9v2m5xq3n8bd",
      name: "First",
      scopes: ["read-only"],
      rate_limit: { limit: 1000, window_seconds: 60 },
      expires_at: null,
    },
  });

/** The API with the one handler written so far; the other operations answer 501. */
export function createApi(): Server {
  return createPartialServer<App>(
    { me: { getMe } },
    {
      services: undefined,
      authenticate: {
        bearerAuth: async (credential) =>
          credential.kind === "bearer" && credential.value === "my-key"
            ? { principal: { workspace: "Northwind Gear" } }
            : { refused: { code: "unauthorized", detail: "this key is not known" } },
      },
      scopesOf: () => ["read-only"],
      unitOfWork: memoryUnitOfWork({ scopeOf: (principal) => principal.workspace }),
    },
  );
}
