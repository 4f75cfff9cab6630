import type { Affiliate, ApiKey, Commission, Conversion, Plan, Program } from "@heldsway/contract";

/** One customer's data, in memory. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly plan: Plan;
  readonly trialEndsAt: string | null;
  readonly programs: Program[];
  readonly affiliates: Affiliate[];
  readonly conversions: Conversion[];
  readonly commissions: Commission[];
  readonly apiKeys: ApiKey[];
}

/** A secret that opens a workspace. Several may belong to one API key. */
export interface Key {
  readonly workspace: Workspace;
  readonly apiKey: ApiKey;
  /** When this secret stops working; the API key may outlive it. */
  readonly expiresAt: string | null;
}

let lastId = 0;

/** A new id, later than every one before it. */
export function newId(prefix: string): string {
  lastId += 1;
  return `${prefix}_${lastId.toString(16).padStart(26, "0")}`;
}
