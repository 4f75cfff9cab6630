import { digestOf, visiblePartsOf } from "../auth/api-key.ts";
import type { Scope } from "../auth/scopes.ts";
import { daysBefore, farFuture } from "./moments.ts";
import type { Row } from "./rows.ts";
import { seedId } from "./seed-id.ts";

/** One key to seed; times are in days before the base clock. */
export interface KeyPlan {
  readonly name: string;
  readonly scopes: Scope[];
  /** Oldest first; two while the key rotates. */
  readonly secrets: readonly string[];
  readonly rateLimit?: { readonly limit: number; readonly windowSeconds: number };
  readonly expiredDaysAgo?: number;
  readonly revokedDaysAgo?: number;
}

export interface KeyRows {
  readonly api_keys: readonly Row<"api_keys">[];
  readonly api_key_secrets: readonly Row<"api_key_secrets">[];
}

export function keyRows(workspaceId: string, plans: readonly KeyPlan[], pepper: string): KeyRows {
  const keys = plans.map((plan, index) => ({ plan, ...ageOf(workspaceId, index) }));
  return {
    api_keys: keys.map(({ plan, id, createdAt }) => ({
      workspace_id: workspaceId,
      id,
      name: plan.name,
      scopes: plan.scopes,
      rate_limit: plan.rateLimit?.limit ?? 1000,
      rate_window_seconds: plan.rateLimit?.windowSeconds ?? 60,
      created_by: null,
      last_used_at: null,
      expires_at: plan.expiredDaysAgo === undefined ? null : daysBefore(plan.expiredDaysAgo),
      revoked_at: plan.revokedDaysAgo === undefined ? null : daysBefore(plan.revokedDaysAgo),
      created_at: createdAt,
      updated_at: createdAt,
    })),
    api_key_secrets: keys.flatMap(({ plan, id, createdAt }) =>
      plan.secrets.map((secret, position) => {
        const isNewest = position === plan.secrets.length - 1;
        const madeAt = position === 0 ? createdAt : daysBefore(1, position);
        return {
          workspace_id: workspaceId,
          id: seedId("apiKeySecret", `${id} ${position}`, madeAt),
          api_key_id: id,
          digest: `\\x${digestOf(secret, pepper).toString("hex")}`,
          ...visiblePartsOf(secret),
          expires_at: isNewest ? null : farFuture,
          created_at: madeAt,
        };
      }),
    ),
  };
}

function ageOf(workspaceId: string, index: number) {
  const createdAt = daysBefore(150 - index, index);
  return { id: seedId("apiKey", `${workspaceId} ${index}`, createdAt), createdAt };
}
