import type { GetMe } from "@heldsway/server";
import type { App } from "./app.ts";

export const getMe: GetMe<App> = ({ principal: { workspace, apiKey }, reply }) =>
  reply.ok({
    workspace: workspace.name,
    plan: workspace.plan,
    workspace_id: workspace.id,
    environment: "sandbox",
    trial_ends_at: workspace.trialEndsAt,
    default_currency: "USD",
    timezone: "UTC",
    api_key: {
      id: apiKey.id,
      name: apiKey.name,
      scopes: apiKey.scopes,
      rate_limit: apiKey.rate_limit,
      expires_at: apiKey.expires_at,
    },
  });
