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

/** Where events are sent, and what became of them. What a receiver has to know is under Webhook events. */
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
  /** Where events are sent, and what became of them. What a receiver has to know is under Webhook events. */
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
   * Adds an endpoint and shows its signing secret once. The address must be public: private, loopback and
   * link-local targets are refused here and again at every delivery. Deliveries start with the next event.
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
   * Reads one endpoint: where it points, what it wants, whether its deliveries arrive.
   *
   * @param webhookEndpointId `whe_…`, as deliveries name it in `endpoint_id`.
   * @throws {@link GetWebhookEndpointError}
   */
  get(webhookEndpointId: string, options?: CallOptions): Call<WebhookEndpoint, GetWebhookEndpointError>;

  /**
   * Change a webhook endpoint
   *
   * Changes address, events or description, or switches it on and off. Enabling a disabled endpoint starts
   * with the next event; replay what was missed.
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
   * Sends the events of a range again, oldest first, by default only those that never arrived. Event ids stay
   * the same, timestamps and signatures are fresh. At most 30 days back.
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
   * Gives the endpoint a new secret and shows it once. Until `previous_secret_expires_at` every delivery is
   * signed with both, so the receiver can change over at its leisure.
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
   * endpoint's filter has the type.
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
