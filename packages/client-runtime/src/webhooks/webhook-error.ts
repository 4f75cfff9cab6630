import { SdkError } from "../errors.ts";

/** Why a delivery is not to be trusted, or cannot be checked. */
export type WebhookFailure =
  /** No header of a signature. */
  | "signature_missing"
  /** A header of a signature that is not in its form. */
  | "signature_malformed"
  /** Signed longer ago than the tolerance: perhaps sent again by somebody else. */
  | "timestamp_too_old"
  /** Signed later than now, by more than the tolerance. */
  | "timestamp_too_new"
  /** Signed with none of the secrets, or changed since. */
  | "signature_mismatch"
  /** The body was parsed or read before; only the bytes as they came can be checked. */
  | "body_not_raw"
  /** Rightly signed, but no JSON. */
  | "body_not_json"
  /** No secret, or one that is not base64. */
  | "secret_invalid";

/** A webhook delivery that was not accepted. Answer it with 400. */
export class WebhookError extends SdkError {
  readonly code: WebhookFailure;

  override get name(): "WebhookError" {
    return "WebhookError";
  }

  constructor(code: WebhookFailure, message: string, cause?: unknown) {
    super(message, {}, cause);
    this.code = code;
  }
}
