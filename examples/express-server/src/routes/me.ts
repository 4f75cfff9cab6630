import type { GetMe } from "@heldsway/server";
import type { App } from "../app-types.ts";

export const getMe: GetMe<App> = ({ principal, reply }) =>
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
      name: "Example",
      scopes: [...principal.scopes],
      rate_limit: { limit: 1000, window_seconds: 60 },
      expires_at: null,
    },
  });
