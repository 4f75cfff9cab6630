import type { CursorSigner } from "@heldsway/server-runtime";
import type { Seal } from "@heldsway/server-runtime/postgres";
import type { Environment } from "./auth/api-key.ts";

/** What handlers share besides the transaction. */
export interface Services {
  readonly environment: Environment;
  readonly cursors: CursorSigner;
  /** The OpenAPI document, this server first. */
  readonly document: () => object;
  /** Encrypts payout destinations. */
  readonly seal: Seal;
  /** Keys the digests of API keys. */
  readonly pepper: string;
  /** Turns the sandbox's magic values into what they stand for; in `live` there are none. */
  readonly hasMagicValues: boolean;
}
