// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type Call,
  call,
  type CallError,
  type CallOptions,
  type Core,
  type KeyedCallOptions,
  list,
  type ListOptions,
  type PageCall,
} from "@heldsway/client-runtime";
import type {
  BodyErrorCode,
  CommonErrorCode,
  CredentialErrorCode,
  IdempotencyErrorCode,
  ScopeErrorCode,
} from "../errors.ts";
import { pages } from "../pages.ts";
import type { Problem, RotateInput, WebhookDelivery } from "../types/shared.ts";
import type {
  ListWebhookDeliveriesQuery,
  ListWebhookEndpointsQuery,
  WebhookDeliveryList,
  WebhookEndpoint,
  WebhookEndpointCreate,
  WebhookEndpointList,
  WebhookEndpointUpdate,
  WebhookEndpointWithSecret,
  WebhookReplay,
  WebhookReplayResult,
  WebhookTest,
} from "../types/webhook-endpoints.ts";

/** What `listWebhookEndpoints` can fail with. */
export type ListWebhookEndpointsError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_cursor" | "not_acceptable",
  Problem
>;

/**
 * List webhook endpoints
 *
 * Lists where events are sent and how well it goes, newest endpoint first unless `sort` says otherwise. Of a
 * secret only its last characters are shown.
 *
 * @throws {@link ListWebhookEndpointsError}
 */
export function listWebhookEndpoints(
  core: Core,
  query?: ListWebhookEndpointsQuery,
  options?: ListOptions,
): PageCall<WebhookEndpoint, WebhookEndpointList, ListWebhookEndpointsError> {
  return list(
    core,
    { id: "listWebhookEndpoints", method: "GET", path: "/webhook-endpoints", paging: pages },
    { query },
    options,
  );
}

/** What `createWebhookEndpoint` can fail with. */
export type CreateWebhookEndpointError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | BodyErrorCode | IdempotencyErrorCode,
  Problem
>;

/**
 * Add a webhook endpoint
 *
 * Adds an endpoint, enabled, and shows its signing secret once; replaying the request with its idempotency
 * key shows the same one. The address must be public: private, loopback and link-local targets are refused
 * here and again at every delivery. Deliveries start with the next event of a type in `events`. Webhooks need
 * the basic plan or a trial.
 *
 * @throws {@link CreateWebhookEndpointError}
 */
export function createWebhookEndpoint(
  core: Core,
  body: WebhookEndpointCreate,
  options?: KeyedCallOptions,
): Call<WebhookEndpointWithSecret, CreateWebhookEndpointError> {
  return call(
    core,
    { id: "createWebhookEndpoint", method: "POST", path: "/webhook-endpoints", isKeyed: true },
    { body },
    options,
  );
}

/** What `getWebhookEndpoint` can fail with. */
export type GetWebhookEndpointError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable" | "not_found",
  Problem
>;

/**
 * Read a webhook endpoint
 *
 * Reads one endpoint: where it points, what it wants, whether its deliveries arrive and whether its secret is
 * being rotated. What was sent there is in its deliveries.
 *
 * @param webhookEndpointId `whe_…`, as deliveries name it in `endpoint_id`.
 * @throws {@link GetWebhookEndpointError}
 */
export function getWebhookEndpoint(
  core: Core,
  webhookEndpointId: string,
  options?: CallOptions,
): Call<WebhookEndpoint, GetWebhookEndpointError> {
  return call(
    core,
    { id: "getWebhookEndpoint", method: "GET", path: "/webhook-endpoints/{webhook_endpoint_id}" },
    { path: { webhook_endpoint_id: webhookEndpointId } },
    options,
  );
}

/** What `updateWebhookEndpoint` can fail with. */
export type UpdateWebhookEndpointError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | BodyErrorCode | "not_found",
  Problem
>;

/**
 * Change a webhook endpoint
 *
 * Changes address, events or description, or switches it on and off; `events` is replaced as a whole. Retries
 * under way go to the new address. Enabling a disabled endpoint starts with the next event; replay what was
 * missed. The secret stays: rotating it is an operation of its own.
 *
 * @param webhookEndpointId `whe_…`, as deliveries name it in `endpoint_id`.
 * @throws {@link UpdateWebhookEndpointError}
 */
export function updateWebhookEndpoint(
  core: Core,
  webhookEndpointId: string,
  body: WebhookEndpointUpdate,
  options?: CallOptions,
): Call<WebhookEndpoint, UpdateWebhookEndpointError> {
  return call(
    core,
    { id: "updateWebhookEndpoint", method: "PATCH", path: "/webhook-endpoints/{webhook_endpoint_id}" },
    { path: { webhook_endpoint_id: webhookEndpointId }, body },
    options,
  );
}

/** What `deleteWebhookEndpoint` can fail with. */
export type DeleteWebhookEndpointError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_found",
  Problem
>;

/**
 * Remove a webhook endpoint
 *
 * Removes an endpoint and its secrets. Deliveries waiting for a retry are dropped; those made can be read by
 * id until they are 30 days old.
 *
 * @param webhookEndpointId `whe_…`, as deliveries name it in `endpoint_id`.
 * @throws {@link DeleteWebhookEndpointError}
 */
export function deleteWebhookEndpoint(
  core: Core,
  webhookEndpointId: string,
  options?: CallOptions,
): Call<void, DeleteWebhookEndpointError> {
  return call(
    core,
    {
      id: "deleteWebhookEndpoint",
      method: "DELETE",
      path: "/webhook-endpoints/{webhook_endpoint_id}",
      reads: "none",
    },
    { path: { webhook_endpoint_id: webhookEndpointId } },
    options,
  );
}

/** What `listWebhookDeliveries` can fail with. */
export type ListWebhookDeliveriesError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_cursor" | "not_acceptable" | "not_found",
  Problem
>;

/**
 * List an endpoint's deliveries
 *
 * Lists what was sent to the endpoint in the last 30 days, newest first unless `sort` says otherwise, with
 * the answer of the last attempt. Replays and test events have rows of their own. `from` and `to` bound
 * `created_at`.
 *
 * @param webhookEndpointId `whe_…`, as deliveries name it in `endpoint_id`.
 * @throws {@link ListWebhookDeliveriesError}
 */
export function listWebhookDeliveries(
  core: Core,
  webhookEndpointId: string,
  query?: ListWebhookDeliveriesQuery,
  options?: ListOptions,
): PageCall<WebhookDelivery, WebhookDeliveryList, ListWebhookDeliveriesError> {
  return list(
    core,
    {
      id: "listWebhookDeliveries",
      method: "GET",
      path: "/webhook-endpoints/{webhook_endpoint_id}/deliveries",
      paging: pages,
    },
    { path: { webhook_endpoint_id: webhookEndpointId }, query },
    options,
  );
}

/** What `replayWebhookDeliveries` can fail with. */
export type ReplayWebhookDeliveriesError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "not_found"
  | "resource_in_use",
  Problem
>;

/**
 * Replay a range of events
 *
 * Sends the events of a range again, oldest first, by default only those that never arrived. Types the
 * endpoint does not want now are left out. Event ids stay the same, timestamps and signatures are fresh. At
 * most 30 days back; one replay of an endpoint at a time. Each becomes a delivery of its own with
 * `replay_of`.
 *
 * @param webhookEndpointId `whe_…`, as deliveries name it in `endpoint_id`.
 * @throws {@link ReplayWebhookDeliveriesError}
 */
export function replayWebhookDeliveries(
  core: Core,
  webhookEndpointId: string,
  body: WebhookReplay,
  options?: KeyedCallOptions,
): Call<WebhookReplayResult, ReplayWebhookDeliveriesError> {
  return call(
    core,
    {
      id: "replayWebhookDeliveries",
      method: "POST",
      path: "/webhook-endpoints/{webhook_endpoint_id}/replay",
      isKeyed: true,
    },
    { path: { webhook_endpoint_id: webhookEndpointId }, body },
    options,
  );
}

/** What `rotateWebhookSecret` can fail with. */
export type RotateWebhookSecretError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "not_found"
  | "resource_in_use",
  Problem
>;

/**
 * Rotate a signing secret
 *
 * Gives the endpoint a new signing secret and shows it once. Until `previous_secret_expires_at` every
 * delivery is signed with all live secrets, so the receiver can change over at its leisure; up to two older
 * ones can be live. With `grace_seconds` 0 only the new one signs from the next attempt on.
 *
 * @param webhookEndpointId `whe_…`, as deliveries name it in `endpoint_id`.
 * @throws {@link RotateWebhookSecretError}
 */
export function rotateWebhookSecret(
  core: Core,
  webhookEndpointId: string,
  body?: RotateInput,
  options?: KeyedCallOptions,
): Call<WebhookEndpointWithSecret, RotateWebhookSecretError> {
  return call(
    core,
    {
      id: "rotateWebhookSecret",
      method: "POST",
      path: "/webhook-endpoints/{webhook_endpoint_id}/rotate-secret",
      isKeyed: true,
    },
    { path: { webhook_endpoint_id: webhookEndpointId }, body },
    options,
  );
}

/** What `testWebhookEndpoint` can fail with. */
export type TestWebhookEndpointError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "invalid_state_transition"
  | "not_found",
  Problem
>;

/**
 * Send a test event
 *
 * Sends a made-up event of the type, signed like a real one and marked `test`, whether or not the endpoint's
 * filter has the type. It is retried like any other, is not in the list of events, and says nothing about
 * anything that happened.
 *
 * @param webhookEndpointId `whe_…`, as deliveries name it in `endpoint_id`.
 * @throws {@link TestWebhookEndpointError}
 */
export function testWebhookEndpoint(
  core: Core,
  webhookEndpointId: string,
  body: WebhookTest,
  options?: KeyedCallOptions,
): Call<WebhookDelivery, TestWebhookEndpointError> {
  return call(
    core,
    {
      id: "testWebhookEndpoint",
      method: "POST",
      path: "/webhook-endpoints/{webhook_endpoint_id}/test",
      isKeyed: true,
    },
    { path: { webhook_endpoint_id: webhookEndpointId }, body },
    options,
  );
}
