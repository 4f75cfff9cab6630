import type { Environment } from "./api-key.ts";
import type { Scope } from "./scopes.ts";

/** A subscription; API access comes with `standard`, or with any while in trial. */
export type Plan = "nano" | "basic" | "standard" | "custom";

/** The API key a request came with. */
export interface Principal {
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly environment: Environment;
  readonly plan: Plan;
  readonly trialEndsAt: string | null;
  /** Shared by all secrets of the key, so rotating keeps the rate bucket. */
  readonly keyId: string;
  readonly keyName: string;
  readonly secretId: string;
  readonly scopes: readonly Scope[];
  readonly rateLimit: { readonly limit: number; readonly windowSeconds: number };
  /** Last moment the key works; `null` when it does not end. */
  readonly expiresAt: string | null;
}
