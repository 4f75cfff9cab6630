import { hkdfSync } from "node:crypto";
import type { Environment } from "./auth/api-key.ts";

/** Everything that is derived from the one secret of a deployment. */
export interface Secrets {
  /** Keys the digests of API keys. */
  readonly pepper: string;
  /** Signs list cursors. */
  readonly cursorKey: Uint8Array;
  /** Encrypts what is stored and must be read again. */
  readonly sealKey: Uint8Array;
}

/** Sandboxes share a published secret, so that several on one database understand each other. It protects nothing. */
const sandboxSecret = "the published secret of every HeldSway sandbox";
const shortest = 32;

/**
 * Derives the secrets of a deployment.
 *
 * @param root At least 32 characters; a sandbox can do without.
 * @throws TypeError when it is missing in `live`, or too short.
 */
export function deriveSecrets(environment: Environment, root: string | undefined): Secrets {
  if (root === undefined && environment === "live") {
    throw new TypeError('environment "live" needs a "secret"; give it 32 random characters or more');
  }
  if (root !== undefined && root.length < shortest) {
    throw new TypeError(`the "secret" has ${root.length} characters; use at least ${shortest}`);
  }
  const derive = (purpose: string) =>
    new Uint8Array(hkdfSync("sha256", root ?? sandboxSecret, "heldsway", purpose, 32));
  return {
    pepper: Buffer.from(derive("api key digests")).toString("base64"),
    cursorKey: derive("cursor signatures"),
    sealKey: derive("stored secrets"),
  };
}
