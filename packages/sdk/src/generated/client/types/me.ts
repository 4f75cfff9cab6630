// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Open } from "@heldsway/client-runtime";
import type { Currency, Environment, Plan, RateLimitPolicy, Scope } from "./shared.ts";

/** The key a request was sent with. */
export interface CurrentApiKey {
  id: string;
  name: string;
  scopes: Open<Scope>[];
  rate_limit: RateLimitPolicy;
  expires_at: string | null;
}

/** The workspace an API key opens, and the key itself. */
export interface Me {
  /** Name of the workspace. */
  workspace: string;
  plan: Open<Plan>;
  workspace_id: string;
  environment: Open<Environment>;
  /** End of the free trial; null when there is none. */
  trial_ends_at: string | null;
  default_currency: Currency;
  /** IANA time zone of the dashboard; the API itself speaks UTC. */
  timezone: string;
  api_key: CurrentApiKey;
}
