export { type VerifyOptions, verifyWebhook, type WebhookDelivery } from "./webhooks/verify-webhook.ts";
export { WebhookError, type WebhookFailure } from "./webhooks/webhook-error.ts";
export { standardWebhooks, timestampedSignature, type WebhookScheme } from "./webhooks/webhook-scheme.ts";
