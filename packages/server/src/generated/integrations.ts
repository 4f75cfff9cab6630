// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type {
  Integration,
  IntegrationCatalog,
  IntegrationCreate,
  IntegrationList,
  IntegrationSecret,
  IntegrationTest,
  IntegrationUpdate,
  ListIntegrationsQuery,
  ListIntegrationSyncsQuery,
  RotateInput,
  Sync,
  SyncCreate,
  SyncList,
} from "@heldsway/contract";
import type {
  AppTypes,
  Handled,
  HandlerContext,
  ProblemInit,
  Replied,
  ReplyInit,
  ReplyWith,
} from "@heldsway/server-runtime";

/** Replies of `listIntegrations`. */
export interface ListIntegrationsReply {
  /** 200: Connections, with the state of each. */
  ok(body: IntegrationList, init?: ReplyInit): Replied<"listIntegrations">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listIntegrations">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listIntegrations">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listIntegrations">;
}

/** What a handler of `listIntegrations` is given. */
export interface ListIntegrationsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: ListIntegrationsQuery;
  readonly reply: ListIntegrationsReply;
}

/**
 * List integrations (`GET /integrations`).
 *
 * Lists connections to stores and payment providers, newest first unless `sort` says otherwise; disconnected
 * ones stay listed with their history. Credentials are never shown.
 */
export type ListIntegrations<App extends AppTypes = AppTypes> = (
  context: ListIntegrationsContext<App>,
) => Handled<"listIntegrations">;

/** Replies of `createIntegration`. */
export interface CreateIntegrationReply {
  /** 201: The connection: tried, or waiting for a browser. */
  created(body: Integration, init: ReplyWith<{ location: string }>): Replied<"createIntegration">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"createIntegration">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"createIntegration">;
  /**
   * 409: This account is connected already.
   *
   * Codes: `duplicate_resource`.
   */
  conflict(problem: ProblemInit<"duplicate_resource">, init?: ReplyInit): Replied<"createIntegration">;
  /**
   * 422: The kind needs a program or other credentials than were sent, or has no such setting.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"createIntegration">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"createIntegration">;
}

/** What a handler of `createIntegration` is given. */
export interface CreateIntegrationContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly body: IntegrationCreate;
  readonly idempotencyKey: string | undefined;
  readonly reply: CreateIntegrationReply;
}

/**
 * Connect a store or provider (`POST /integrations`).
 *
 * Starts a connection. Kinds with OAuth answer `pending` and an `authorize_url` to open in a browser; the
 * others are tried with the credentials at once and answer `connected` or `error`. Credentials are stored
 * encrypted and never shown. Inbound kinds need a `program_id` to count their orders for. Braintree needs the
 * standard plan and ACH the basic plan, a 403 otherwise; the catalog tells for each kind.
 */
export type CreateIntegration<App extends AppTypes = AppTypes> = (
  context: CreateIntegrationContext<App>,
) => Handled<"createIntegration">;

/** Replies of `getIntegrationCatalog`. */
export interface GetIntegrationCatalogReply {
  /** 200: Every kind there is. */
  ok(body: IntegrationCatalog, init?: ReplyInit): Replied<"getIntegrationCatalog">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getIntegrationCatalog">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getIntegrationCatalog">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getIntegrationCatalog">;
}

/** What a handler of `getIntegrationCatalog` is given. */
export interface GetIntegrationCatalogContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly reply: GetIntegrationCatalogReply;
}

/**
 * See what can be connected (`GET /integrations/catalog`).
 *
 * Shows every kind of connection with the way it authenticates, the direction data flows and the least plan
 * it needs. The same for every workspace, in one piece: there are few, and they have no pages.
 */
export type GetIntegrationCatalog<App extends AppTypes = AppTypes> = (
  context: GetIntegrationCatalogContext<App>,
) => Handled<"getIntegrationCatalog">;

/** Replies of `getIntegration`. */
export interface GetIntegrationReply {
  /** 200: The connection and how it is doing. */
  ok(body: Integration, init?: ReplyInit): Replied<"getIntegration">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getIntegration">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getIntegration">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getIntegration">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getIntegration">;
}

/** What a handler of `getIntegration` is given. */
export interface GetIntegrationContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `int_…`. Connecting the same account again makes a new one. */
    readonly integrationId: string;
  };
  readonly reply: GetIntegrationReply;
}

/**
 * Read an integration (`GET /integrations/{integration_id}`).
 *
 * Reads one connection: whether it works, when it last heard from the other side, its last run and its last
 * error. For a connection in `error` it holds the address where it is authorized again.
 */
export type GetIntegration<App extends AppTypes = AppTypes> = (
  context: GetIntegrationContext<App>,
) => Handled<"getIntegration">;

/** Replies of `updateIntegration`. */
export interface UpdateIntegrationReply {
  /** 200: The connection; what it brought in before stays as it came. */
  ok(body: Integration, init?: ReplyInit): Replied<"updateIntegration">;
  /**
   * 400: The change cannot be read as JSON, or came with a query parameter, of which there are none here.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"updateIntegration">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"updateIntegration">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"updateIntegration">;
  /**
   * 422: The other side refused the new credentials, the kind has no such setting, or the program does not
   * exist.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"updateIntegration">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"updateIntegration">;
}

/** What a handler of `updateIntegration` is given. */
export interface UpdateIntegrationContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `int_…`. Connecting the same account again makes a new one. */
    readonly integrationId: string;
  };
  readonly body: IntegrationUpdate;
  readonly reply: UpdateIntegrationReply;
}

/**
 * Change an integration (`PATCH /integrations/{integration_id}`).
 *
 * Changes name, program, settings or credentials; `config` is merged field by field. New credentials are
 * tried at once and turn `error` into `connected` when they work; when they do not, it is a 422 and the old
 * ones stay. Orders that came in before are not looked at again.
 */
export type UpdateIntegration<App extends AppTypes = AppTypes> = (
  context: UpdateIntegrationContext<App>,
) => Handled<"updateIntegration">;

/** Replies of `disconnectIntegration`. */
export interface DisconnectIntegrationReply {
  /** 204: Disconnected; the credentials are forgotten. */
  noContent(init?: ReplyInit): Replied<"disconnectIntegration">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"disconnectIntegration">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"disconnectIntegration">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"disconnectIntegration">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"disconnectIntegration">;
}

/** What a handler of `disconnectIntegration` is given. */
export interface DisconnectIntegrationContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `int_…`. Connecting the same account again makes a new one. */
    readonly integrationId: string;
  };
  readonly reply: DisconnectIntegrationReply;
}

/**
 * Disconnect an integration (`DELETE /integrations/{integration_id}`).
 *
 * Ends the connection and forgets its credentials; a run under way is stopped after the order it is at.
 * Conversions it brought stay, and refunds of them have to be recorded over the API from now on.
 * Disconnecting the store of a RentMy program pauses the program until a store is connected again. Final, but
 * harmless to repeat: a disconnected one answers 204 as well.
 */
export type DisconnectIntegration<App extends AppTypes = AppTypes> = (
  context: DisconnectIntegrationContext<App>,
) => Handled<"disconnectIntegration">;

/** Replies of `rotateIntegrationSecret`. */
export interface RotateIntegrationSecretReply {
  /** 200: The new secret. It is not shown again. */
  ok(body: IntegrationSecret, init?: ReplyInit): Replied<"rotateIntegrationSecret">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"rotateIntegrationSecret">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"rotateIntegrationSecret">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"rotateIntegrationSecret">;
  /**
   * 409: The kind has no secret, or the connection is disconnected.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(
    problem: ProblemInit<"invalid_state_transition">,
    init?: ReplyInit,
  ): Replied<"rotateIntegrationSecret">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"rotateIntegrationSecret">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"rotateIntegrationSecret">;
}

/** What a handler of `rotateIntegrationSecret` is given. */
export interface RotateIntegrationSecretContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `int_…`. Connecting the same account again makes a new one. */
    readonly integrationId: string;
  };
  readonly body: RotateInput | undefined;
  readonly idempotencyKey: string | undefined;
  readonly reply: RotateIntegrationSecretReply;
}

/**
 * Rotate an integration's secret (`POST /integrations/{integration_id}/rotate`).
 *
 * Makes a new plugin key or inbound secret and shows it once. The old one works until `previous_expires_at`,
 * so the plugin can be changed without losing an order. Only kinds with a plugin or an inbound secret have
 * one, such as WooCommerce; for kinds that sign in with OAuth it is a conflict. The connection stays
 * connected throughout.
 */
export type RotateIntegrationSecret<App extends AppTypes = AppTypes> = (
  context: RotateIntegrationSecretContext<App>,
) => Handled<"rotateIntegrationSecret">;

/** Replies of `syncIntegration`. */
export interface SyncIntegrationReply {
  /** 202: Queued; the run says how it goes. */
  accepted(body: Sync, init?: ReplyInit): Replied<"syncIntegration">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"syncIntegration">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"syncIntegration">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"syncIntegration">;
  /**
   * 409: A run is under way, or the connection is not connected.
   *
   * Codes: `invalid_state_transition`, `resource_in_use`.
   */
  conflict(
    problem: ProblemInit<"invalid_state_transition" | "resource_in_use">,
    init?: ReplyInit,
  ): Replied<"syncIntegration">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"syncIntegration">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"syncIntegration">;
}

/** What a handler of `syncIntegration` is given. */
export interface SyncIntegrationContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `int_…`. Connecting the same account again makes a new one. */
    readonly integrationId: string;
  };
  readonly body: SyncCreate | undefined;
  readonly idempotencyKey: string | undefined;
  readonly reply: SyncIntegrationReply;
}

/**
 * Fetch orders now (`POST /integrations/{integration_id}/sync`).
 *
 * Starts a run in the background; follow it by its id. Running it twice changes nothing the second time:
 * orders are recognised by their external id. One run at a time per connection. What the run records causes
 * the events of `createConversion`, `refundConversion` and `cancelConversion`, as if the store had told us at
 * the time.
 */
export type SyncIntegration<App extends AppTypes = AppTypes> = (
  context: SyncIntegrationContext<App>,
) => Handled<"syncIntegration">;

/** Replies of `listIntegrationSyncs`. */
export interface ListIntegrationSyncsReply {
  /** 200: Runs, with what each did. */
  ok(body: SyncList, init?: ReplyInit): Replied<"listIntegrationSyncs">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listIntegrationSyncs">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listIntegrationSyncs">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"listIntegrationSyncs">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listIntegrationSyncs">;
}

/** What a handler of `listIntegrationSyncs` is given. */
export interface ListIntegrationSyncsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `int_…`. Connecting the same account again makes a new one. */
    readonly integrationId: string;
  };
  readonly query: ListIntegrationSyncsQuery;
  readonly reply: ListIntegrationSyncsReply;
}

/**
 * List a connection's runs (`GET /integrations/{integration_id}/syncs`).
 *
 * Lists the runs of one connection, those asked for and those on its own timetable, newest first unless
 * `sort` says otherwise; failed ones with their errors. Kept for 90 days.
 */
export type ListIntegrationSyncs<App extends AppTypes = AppTypes> = (
  context: ListIntegrationSyncsContext<App>,
) => Handled<"listIntegrationSyncs">;

/** Replies of `getIntegrationSync`. */
export interface GetIntegrationSyncReply {
  /** 200: The run, ended or not; `counts` grow while it lasts. */
  ok(body: Sync, init?: ReplyInit): Replied<"getIntegrationSync">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getIntegrationSync">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getIntegrationSync">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getIntegrationSync">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getIntegrationSync">;
}

/** What a handler of `getIntegrationSync` is given. */
export interface GetIntegrationSyncContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `int_…`. Connecting the same account again makes a new one. */
    readonly integrationId: string;
    /** `syn_…`, from the answer that queued the run. */
    readonly syncId: string;
  };
  readonly reply: GetIntegrationSyncReply;
}

/**
 * Follow a run (`GET /integrations/{integration_id}/syncs/{sync_id}`).
 *
 * Reads one run: how far it is, what it did and what went wrong. It has ended when `finished_at` is set;
 * `partial` means that some orders could not be taken, which `errors` names. Kept for 90 days.
 */
export type GetIntegrationSync<App extends AppTypes = AppTypes> = (
  context: GetIntegrationSyncContext<App>,
) => Handled<"getIntegrationSync">;

/** Replies of `testIntegration`. */
export interface TestIntegrationReply {
  /** 200: What the other side said. */
  ok(body: IntegrationTest, init?: ReplyInit): Replied<"testIntegration">;
  /**
   * 400: The idempotency key is malformed, or a query parameter was sent that the operation does not know.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"testIntegration">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"testIntegration">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"testIntegration">;
  /**
   * 409: The connection is pending or disconnected.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"testIntegration">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"testIntegration">;
}

/** What a handler of `testIntegration` is given. */
export interface TestIntegrationContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `int_…`. Connecting the same account again makes a new one. */
    readonly integrationId: string;
  };
  readonly idempotencyKey: string | undefined;
  readonly reply: TestIntegrationReply;
}

/**
 * Try a connection (`POST /integrations/{integration_id}/test`).
 *
 * Asks the other side something harmless with the stored credentials, and waits for at most ten seconds; a
 * bank account is tested with one cent. A refusal is an answer with `ok` false, not an error of this request,
 * and makes a `connected` connection `degraded`; a success makes it `connected` again.
 */
export type TestIntegration<App extends AppTypes = AppTypes> = (
  context: TestIntegrationContext<App>,
) => Handled<"testIntegration">;

/** Handlers of this module, as a file exports them. */
export interface IntegrationsHandlers<App extends AppTypes = AppTypes> {
  readonly listIntegrations: ListIntegrations<App>;
  readonly createIntegration: CreateIntegration<App>;
  readonly getIntegrationCatalog: GetIntegrationCatalog<App>;
  readonly getIntegration: GetIntegration<App>;
  readonly updateIntegration: UpdateIntegration<App>;
  readonly disconnectIntegration: DisconnectIntegration<App>;
  readonly rotateIntegrationSecret: RotateIntegrationSecret<App>;
  readonly syncIntegration: SyncIntegration<App>;
  readonly listIntegrationSyncs: ListIntegrationSyncs<App>;
  readonly getIntegrationSync: GetIntegrationSync<App>;
  readonly testIntegration: TestIntegration<App>;
}
