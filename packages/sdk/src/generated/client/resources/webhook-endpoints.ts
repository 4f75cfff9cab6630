// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions, KeyedCallOptions, ListOptions, PageCall } from "@heldsway/client-runtime";
import type {
  CreateWebhookEndpointError,
  DeleteWebhookEndpointError,
  GetWebhookEndpointError,
  ListWebhookDeliveriesError,
  ListWebhookEndpointsError,
  ReplayWebhookDeliveriesError,
  RotateWebhookSecretError,
  TestWebhookEndpointError,
  UpdateWebhookEndpointError,
} from "../operations/webhook-endpoints.ts";
import type { RotateInput, WebhookDelivery } from "../types/shared.ts";
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

/** List an endpoint's deliveries. */
export interface WebhookEndpointsDeliveries {
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
  list(
    webhookEndpointId: string,
    query?: ListWebhookDeliveriesQuery,
    options?: ListOptions,
  ): PageCall<WebhookDelivery, WebhookDeliveryList, ListWebhookDeliveriesError>;
}

/** Where events are sent, and what became of them. What a receiver has to know is under Webhook events. */
export interface WebhookEndpoints {
  /** List an endpoint's deliveries. */
  readonly deliveries: WebhookEndpointsDeliveries;

  /**
   * List webhook endpoints
   *
   * Lists where events are sent and how well it goes, newest endpoint first unless `sort` says otherwise. Of
   * a secret only its last characters are shown.
   *
   * @throws {@link ListWebhookEndpointsError}
   */
  list(
    query?: ListWebhookEndpointsQuery,
    options?: ListOptions,
  ): PageCall<WebhookEndpoint, WebhookEndpointList, ListWebhookEndpointsError>;

  /**
   * Add a webhook endpoint
   *
   * Adds an endpoint, enabled, and shows its signing secret once; replaying the request with its idempotency
   * key shows the same one. The address must be public: private, loopback and link-local targets are refused
   * here and again at every delivery. Deliveries start with the next event of a type in `events`. Webhooks
   * need the basic plan or a trial.
   *
   * @throws {@link CreateWebhookEndpointError}
   */
  create(
    body: WebhookEndpointCreate,
    options?: KeyedCallOptions,
  ): Call<WebhookEndpointWithSecret, CreateWebhookEndpointError>;

  /**
   * Read a webhook endpoint
   *
   * Reads one endpoint: where it points, what it wants, whether its deliveries arrive and whether its secret
   * is being rotated. What was sent there is in its deliveries.
   *
   * @param webhookEndpointId `whe_…`, as deliveries name it in `endpoint_id`.
   * @throws {@link GetWebhookEndpointError}
   */
  get(webhookEndpointId: string, options?: CallOptions): Call<WebhookEndpoint, GetWebhookEndpointError>;

  /**
   * Change a webhook endpoint
   *
   * Changes address, events or description, or switches it on and off; `events` is replaced as a whole.
   * Retries under way go to the new address. Enabling a disabled endpoint starts with the next event; replay
   * what was missed. The secret stays: rotating it is an operation of its own.
   *
   * @param webhookEndpointId `whe_…`, as deliveries name it in `endpoint_id`.
   * @throws {@link UpdateWebhookEndpointError}
   */
  update(
    webhookEndpointId: string,
    body: WebhookEndpointUpdate,
    options?: CallOptions,
  ): Call<WebhookEndpoint, UpdateWebhookEndpointError>;

  /**
   * Remove a webhook endpoint
   *
   * Removes an endpoint and its secrets. Deliveries waiting for a retry are dropped; those made can be read
   * by id until they are 30 days old.
   *
   * @param webhookEndpointId `whe_…`, as deliveries name it in `endpoint_id`.
   * @throws {@link DeleteWebhookEndpointError}
   */
  delete(webhookEndpointId: string, options?: CallOptions): Call<void, DeleteWebhookEndpointError>;

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
  replay(
    webhookEndpointId: string,
    body: WebhookReplay,
    options?: KeyedCallOptions,
  ): Call<WebhookReplayResult, ReplayWebhookDeliveriesError>;

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
  rotateSecret(
    webhookEndpointId: string,
    body?: RotateInput,
    options?: KeyedCallOptions,
  ): Call<WebhookEndpointWithSecret, RotateWebhookSecretError>;

  /**
   * Send a test event
   *
   * Sends a made-up event of the type, signed like a real one and marked `test`, whether or not the
   * endpoint's filter has the type. It is retried like any other, is not in the list of events, and says
   * nothing about anything that happened.
   *
   * @param webhookEndpointId `whe_…`, as deliveries name it in `endpoint_id`.
   * @throws {@link TestWebhookEndpointError}
   */
  test(
    webhookEndpointId: string,
    body: WebhookTest,
    options?: KeyedCallOptions,
  ): Call<WebhookDelivery, TestWebhookEndpointError>;
}
