import type { GetMe } from "@heldsway/server";
import type { App } from "../app-types.ts";

export const getMe: GetMe<App> = async ({ tx, principal, reply }) => {
  const workspace = await tx
    .selectFrom("workspaces")
    .selectAll()
    .where("workspace_id", "=", principal.workspaceId)
    .executeTakeFirstOrThrow();
  const { rateLimit } = principal;
  return reply.ok({
    workspace: workspace.name,
    plan: workspace.plan,
    workspace_id: workspace.workspace_id,
    environment: workspace.environment,
    trial_ends_at: workspace.trial_ends_at,
    default_currency: workspace.default_currency,
    timezone: workspace.timezone,
    api_key: {
      id: principal.keyId,
      name: principal.keyName,
      scopes: [...principal.scopes],
      rate_limit: { limit: rateLimit.limit, window_seconds: rateLimit.windowSeconds },
      expires_at: principal.expiresAt,
    },
  });
};
