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

/** See what can be connected. */
export interface IntegrationsCatalog {
  /**
   * See what can be connected
   *
   * Shows every kind of connection with the way it authenticates, the direction data flows and the least plan
   * it needs. The same for every workspace, in one piece: there are few, and they have no pages.
   *
   * @throws {@link GetIntegrationCatalogError}
   */
  get(options?: CallOptions): Call<IntegrationCatalog, GetIntegrationCatalogError>;
}

/** List a connection's runs. Follow a run. */
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
   * Reads one run: how far it is, what it did and what went wrong. It has ended when `finished_at` is set;
   * `partial` means that some orders could not be taken, which `errors` names. Kept for 90 days.
   *
   * @param integrationId `int_…`. Connecting the same account again makes a new one.
   * @param syncId `syn_…`, from the answer that queued the run.
   * @throws {@link GetIntegrationSyncError}
   */
  get(integrationId: string, syncId: string, options?: CallOptions): Call<Sync, GetIntegrationSyncError>;
}

/** Connections to stores and payment providers, and the orders they bring. */
export interface Integrations {
  /** See what can be connected. */
  readonly catalog: IntegrationsCatalog;
  /** List a connection's runs. Follow a run. */
  readonly syncs: IntegrationsSyncs;

  /**
   * List integrations
   *
   * Lists connections to stores and payment providers, newest first unless `sort` says otherwise;
   * disconnected ones stay listed with their history. Credentials are never shown.
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
   * encrypted and never shown. Inbound kinds need a `program_id` to count their orders for. Braintree needs
   * the standard plan and ACH the basic plan, a 403 otherwise; the catalog tells for each kind.
   *
   * @throws {@link CreateIntegrationError}
   */
  create(body: IntegrationCreate, options?: KeyedCallOptions): Call<Integration, CreateIntegrationError>;

  /**
   * Read an integration
   *
   * Reads one connection: whether it works, when it last heard from the other side, its last run and its last
   * error. For a connection in `error` it holds the address where it is authorized again.
   *
   * @param integrationId `int_…`. Connecting the same account again makes a new one.
   * @throws {@link GetIntegrationError}
   */
  get(integrationId: string, options?: CallOptions): Call<Integration, GetIntegrationError>;

  /**
   * Change an integration
   *
   * Changes name, program, settings or credentials; `config` is merged field by field. New credentials are
   * tried at once and turn `error` into `connected` when they work; when they do not, it is a 422 and the old
   * ones stay. Orders that came in before are not looked at again.
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
   * Starts a run in the background; follow it by its id. Running it twice changes nothing the second time:
   * orders are recognised by their external id. One run at a time per connection. What the run records causes
   * the events of `createConversion`, `refundConversion` and `cancelConversion`, as if the store had told us
   * at the time.
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
   * Asks the other side something harmless with the stored credentials, and waits for at most ten seconds; a
   * bank account is tested with one cent. A refusal is an answer with `ok` false, not an error of this
   * request, and makes a `connected` connection `degraded`; a success makes it `connected` again.
   *
   * @param integrationId `int_…`. Connecting the same account again makes a new one.
   * @throws {@link TestIntegrationError}
   */
  test(integrationId: string, options?: KeyedCallOptions): Call<IntegrationTest, TestIntegrationError>;
}
