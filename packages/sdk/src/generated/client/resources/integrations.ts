// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions, KeyedCallOptions, ListOptions, PageCall } from "@heldsway/client-runtime";
import type {
  CreateIntegrationError,
  DisconnectIntegrationError,
  GetIntegrationCatalogError,
  GetIntegrationError,
  GetIntegrationSyncError,
  ListIntegrationsError,
  ListIntegrationSyncsError,
  RotateIntegrationSecretError,
  SyncIntegrationError,
  TestIntegrationError,
  UpdateIntegrationError,
} from "../operations/integrations.ts";
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
  Sync,
  SyncCreate,
  SyncList,
} from "../types/integrations.ts";
import type { RotateInput } from "../types/shared.ts";

/** Connections to stores and payment providers, and the orders they bring. */
export interface IntegrationsCatalog {
  /**
   * See what can be connected
   *
   * Lists every kind of connection with the way it authenticates, the direction data flows and the least plan
   * it needs.
   *
   * @throws {@link GetIntegrationCatalogError}
   */
  get(options?: CallOptions): Call<IntegrationCatalog, GetIntegrationCatalogError>;
}

/** Connections to stores and payment providers, and the orders they bring. */
export interface IntegrationsSyncs {
  /**
   * List a connection's runs
   *
   * Lists the runs of one connection, those asked for and those on its own timetable, newest first unless
   * `sort` says otherwise; failed ones with their errors. Kept for 90 days.
   *
   * @param integrationId `int_…`. Connecting the same account again makes a new one.
   * @throws {@link ListIntegrationSyncsError}
   */
  list(
    integrationId: string,
    query?: ListIntegrationSyncsQuery,
    options?: ListOptions,
  ): PageCall<Sync, SyncList, ListIntegrationSyncsError>;

  /**
   * Follow a run
   *
   * Reads one run: how far it is, what it did and what went wrong.
   *
   * @param integrationId `int_…`. Connecting the same account again makes a new one.
   * @param syncId `syn_…`, from the answer that queued the run.
   * @throws {@link GetIntegrationSyncError}
   */
  get(integrationId: string, syncId: string, options?: CallOptions): Call<Sync, GetIntegrationSyncError>;
}

/** Connections to stores and payment providers, and the orders they bring. */
export interface Integrations {
  /** Connections to stores and payment providers, and the orders they bring. */
  readonly catalog: IntegrationsCatalog;
  /** Connections to stores and payment providers, and the orders they bring. */
  readonly syncs: IntegrationsSyncs;

  /**
   * List integrations
   *
   * Lists connections, newest first unless `sort` says otherwise; disconnected ones stay listed with their
   * history.
   *
   * @throws {@link ListIntegrationsError}
   */
  list(
    query?: ListIntegrationsQuery,
    options?: ListOptions,
  ): PageCall<Integration, IntegrationList, ListIntegrationsError>;

  /**
   * Connect a store or provider
   *
   * Starts a connection. Kinds with OAuth answer `pending` and an `authorize_url` to open in a browser; the
   * others are tried with the credentials at once and answer `connected` or `error`. Credentials are stored
   * encrypted and never shown. Braintree needs the standard plan.
   *
   * @throws {@link CreateIntegrationError}
   */
  create(body: IntegrationCreate, options?: KeyedCallOptions): Call<Integration, CreateIntegrationError>;

  /**
   * Read an integration
   *
   * Reads one connection with its last synchronisation and its last error.
   *
   * @param integrationId `int_…`. Connecting the same account again makes a new one.
   * @throws {@link GetIntegrationError}
   */
  get(integrationId: string, options?: CallOptions): Call<Integration, GetIntegrationError>;

  /**
   * Change an integration
   *
   * Changes name, program, settings or credentials; `config` is merged field by field. Orders that came in
   * before are not looked at again.
   *
   * @param integrationId `int_…`. Connecting the same account again makes a new one.
   * @throws {@link UpdateIntegrationError}
   */
  update(
    integrationId: string,
    body: IntegrationUpdate,
    options?: CallOptions,
  ): Call<Integration, UpdateIntegrationError>;

  /**
   * Disconnect an integration
   *
   * Ends the connection and forgets its credentials; a run under way is stopped after the order it is at.
   * Conversions it brought stay, and refunds of them have to be recorded over the API from now on.
   * Disconnecting the store of a RentMy program pauses the program until a store is connected again. Final,
   * but harmless to repeat: a disconnected one answers 204 as well.
   *
   * @param integrationId `int_…`. Connecting the same account again makes a new one.
   * @throws {@link DisconnectIntegrationError}
   */
  disconnect(integrationId: string, options?: CallOptions): Call<void, DisconnectIntegrationError>;

  /**
   * Rotate an integration's secret
   *
   * Makes a new plugin key or inbound secret and shows it once. The old one works until
   * `previous_expires_at`, so the plugin can be changed without losing an order. Only kinds with a plugin or
   * an inbound secret have one, such as WooCommerce; for kinds that sign in with OAuth it is a conflict. The
   * connection stays connected throughout.
   *
   * @param integrationId `int_…`. Connecting the same account again makes a new one.
   * @throws {@link RotateIntegrationSecretError}
   */
  rotateSecret(
    integrationId: string,
    body?: RotateInput,
    options?: KeyedCallOptions,
  ): Call<IntegrationSecret, RotateIntegrationSecretError>;

  /**
   * Fetch orders now
   *
   * Starts a run in the background; follow it in the list of runs. Running it twice changes nothing the
   * second time: orders are recognised by their external id. One run at a time per connection.
   *
   * @param integrationId `int_…`. Connecting the same account again makes a new one.
   * @throws {@link SyncIntegrationError}
   */
  sync(
    integrationId: string,
    body?: SyncCreate,
    options?: KeyedCallOptions,
  ): Call<Sync, SyncIntegrationError>;

  /**
   * Try a connection
   *
   * Asks the other side something harmless with the stored credentials, and waits for at most ten seconds. A
   * refusal is an answer, not an error of this request.
   *
   * @param integrationId `int_…`. Connecting the same account again makes a new one.
   * @throws {@link TestIntegrationError}
   */
  test(integrationId: string, options?: KeyedCallOptions): Call<IntegrationTest, TestIntegrationError>;
}
