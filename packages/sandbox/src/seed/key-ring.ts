import { createHash } from "node:crypto";
import { makeApiKey } from "../auth/api-key.ts";
import { base62FromBytes } from "../auth/base62.ts";

/** Secrets of the seeded API keys. They are published: whoever runs a sandbox has the same. */
export interface SandboxKeys {
  /** Reads everything that is not for admins. */
  readonly readOnly: string;
  readonly conversionWrite: string;
  readonly payoutWrite: string;
  readonly admin: string;
  /** `conversion-write`, 5 requests in 3 seconds: to meet a 429. */
  readonly lowLimit: string;
  readonly revoked: string;
  readonly expired: string;
  /** Two secrets of one key in the middle of a rotation; both work. */
  readonly rotatedOld: string;
  readonly rotatedNew: string;
  /** Admin of another workspace. */
  readonly otherWorkspaceAdmin: string;
  /** Admin of a workspace whose plan has no API access. */
  readonly gated: string;
}

export const sandboxKeys: SandboxKeys = {
  readOnly: published("read-only"),
  conversionWrite: published("conversion-write"),
  payoutWrite: published("payout-write"),
  admin: published("admin"),
  lowLimit: published("low-limit"),
  revoked: published("revoked"),
  expired: published("expired"),
  rotatedOld: published("rotated, old"),
  rotatedNew: published("rotated, new"),
  otherWorkspaceAdmin: published("other workspace, admin"),
  gated: published("gated"),
};

function published(name: string): string {
  const bytes = createHash("sha512").update(`HeldSway sandbox key: ${name}`).digest();
  return makeApiKey("sandbox", base62FromBytes(bytes));
}
