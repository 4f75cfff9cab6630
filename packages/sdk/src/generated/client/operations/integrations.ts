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
import type { Problem, RotateInput } from "../types/shared.ts";

/** What `listIntegrations` can fail with. */
export type ListIntegrationsError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_cursor" | "not_acceptable",
  Problem
>;

/**
 * List integrations
 *
 * Lists connections to stores and payment providers, newest first unless `sort` says otherwise; disconnected
 * ones stay listed with their history. Credentials are never shown.
 *
 * @throws {@link ListIntegrationsError}
 */
export function listIntegrations(
  core: Core,
  query?: ListIntegrationsQuery,
  options?: ListOptions,
): PageCall<Integration, IntegrationList, ListIntegrationsError> {
  return list(
    core,
    { id: "listIntegrations", method: "GET", path: "/integrations", paging: pages },
    { query },
    options,
  );
}

/** What `createIntegration` can fail with. */
export type CreateIntegrationError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "duplicate_resource",
  Problem
>;

/**
 * Connect a store or provider
 *
 * Starts a connection. Kinds with OAuth answer `pending` and an `authorize_url` to open in a browser; the
 * others are tried with the credentials at once and answer `connected` or `error`. Credentials are stored
 * encrypted and never shown. Inbound kinds need a `program_id` to count their orders for. Braintree needs the
 * standard plan and ACH the basic plan, a 403 otherwise; the catalog tells for each kind.
 *
 * @throws {@link CreateIntegrationError}
 */
export function createIntegration(
  core: Core,
  body: IntegrationCreate,
  options?: KeyedCallOptions,
): Call<Integration, CreateIntegrationError> {
  return call(
    core,
    { id: "createIntegration", method: "POST", path: "/integrations", isKeyed: true },
    { body },
    options,
  );
}

/** What `getIntegrationCatalog` can fail with. */
export type GetIntegrationCatalogError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable",
  Problem
>;

/**
 * See what can be connected
 *
 * Shows every kind of connection with the way it authenticates, the direction data flows and the least plan
 * it needs. The same for every workspace, in one piece: there are few, and they have no pages.
 *
 * @throws {@link GetIntegrationCatalogError}
 */
export function getIntegrationCatalog(
  core: Core,
  options?: CallOptions,
): Call<IntegrationCatalog, GetIntegrationCatalogError> {
  return call(
    core,
    { id: "getIntegrationCatalog", method: "GET", path: "/integrations/catalog" },
    {},
    options,
  );
}

/** What `getIntegration` can fail with. */
export type GetIntegrationError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable" | "not_found",
  Problem
>;

/**
 * Read an integration
 *
 * Reads one connection: whether it works, when it last heard from the other side, its last run and its last
 * error. For a connection in `error` it holds the address where it is authorized again.
 *
 * @param integrationId `int_…`. Connecting the same account again makes a new one.
 * @throws {@link GetIntegrationError}
 */
export function getIntegration(
  core: Core,
  integrationId: string,
  options?: CallOptions,
): Call<Integration, GetIntegrationError> {
  return call(
    core,
    { id: "getIntegration", method: "GET", path: "/integrations/{integration_id}" },
    { path: { integration_id: integrationId } },
    options,
  );
}

/** What `updateIntegration` can fail with. */
export type UpdateIntegrationError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | BodyErrorCode | "not_found",
  Problem
>;

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
export function updateIntegration(
  core: Core,
  integrationId: string,
  body: IntegrationUpdate,
  options?: CallOptions,
): Call<Integration, UpdateIntegrationError> {
  return call(
    core,
    { id: "updateIntegration", method: "PATCH", path: "/integrations/{integration_id}" },
    { path: { integration_id: integrationId }, body },
    options,
  );
}

/** What `disconnectIntegration` can fail with. */
export type DisconnectIntegrationError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_found",
  Problem
>;

/**
 * Disconnect an integration
 *
 * Ends the connection and forgets its credentials; a run under way is stopped after the order it is at.
 * Conversions it brought stay, and refunds of them have to be recorded over the API from now on.
 * Disconnecting the store of a RentMy program pauses the program until a store is connected again. Final, but
 * harmless to repeat: a disconnected one answers 204 as well.
 *
 * @param integrationId `int_…`. Connecting the same account again makes a new one.
 * @throws {@link DisconnectIntegrationError}
 */
export function disconnectIntegration(
  core: Core,
  integrationId: string,
  options?: CallOptions,
): Call<void, DisconnectIntegrationError> {
  return call(
    core,
    { id: "disconnectIntegration", method: "DELETE", path: "/integrations/{integration_id}", reads: "none" },
    { path: { integration_id: integrationId } },
    options,
  );
}

/** What `rotateIntegrationSecret` can fail with. */
export type RotateIntegrationSecretError = CallError<
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
 * Rotate an integration's secret
 *
 * Makes a new plugin key or inbound secret and shows it once. The old one works until `previous_expires_at`,
 * so the plugin can be changed without losing an order. Only kinds with a plugin or an inbound secret have
 * one, such as WooCommerce; for kinds that sign in with OAuth it is a conflict. The connection stays
 * connected throughout.
 *
 * @param integrationId `int_…`. Connecting the same account again makes a new one.
 * @throws {@link RotateIntegrationSecretError}
 */
export function rotateIntegrationSecret(
  core: Core,
  integrationId: string,
  body?: RotateInput,
  options?: KeyedCallOptions,
): Call<IntegrationSecret, RotateIntegrationSecretError> {
  return call(
    core,
    {
      id: "rotateIntegrationSecret",
      method: "POST",
      path: "/integrations/{integration_id}/rotate",
      isKeyed: true,
    },
    { path: { integration_id: integrationId }, body },
    options,
  );
}

/** What `syncIntegration` can fail with. */
export type SyncIntegrationError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "invalid_state_transition"
  | "not_found"
  | "resource_in_use",
  Problem
>;

/**
 * Fetch orders now
 *
 * Starts a run in the background; follow it by its id. Running it twice changes nothing the second time:
 * orders are recognised by their external id. One run at a time per connection. What the run records causes
 * the events of `createConversion`, `refundConversion` and `cancelConversion`, as if the store had told us at
 * the time.
 *
 * @param integrationId `int_…`. Connecting the same account again makes a new one.
 * @throws {@link SyncIntegrationError}
 */
export function syncIntegration(
  core: Core,
  integrationId: string,
  body?: SyncCreate,
  options?: KeyedCallOptions,
): Call<Sync, SyncIntegrationError> {
  return call(
    core,
    { id: "syncIntegration", method: "POST", path: "/integrations/{integration_id}/sync", isKeyed: true },
    { path: { integration_id: integrationId }, body },
    options,
  );
}

/** What `listIntegrationSyncs` can fail with. */
export type ListIntegrationSyncsError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_cursor" | "not_acceptable" | "not_found",
  Problem
>;

/**
 * List a connection's runs
 *
 * Lists the runs of one connection, those asked for and those on its own timetable, newest first unless
 * `sort` says otherwise; failed ones with their errors. Kept for 90 days.
 *
 * @param integrationId `int_…`. Connecting the same account again makes a new one.
 * @throws {@link ListIntegrationSyncsError}
 */
export function listIntegrationSyncs(
  core: Core,
  integrationId: string,
  query?: ListIntegrationSyncsQuery,
  options?: ListOptions,
): PageCall<Sync, SyncList, ListIntegrationSyncsError> {
  return list(
    core,
    {
      id: "listIntegrationSyncs",
      method: "GET",
      path: "/integrations/{integration_id}/syncs",
      paging: pages,
    },
    { path: { integration_id: integrationId }, query },
    options,
  );
}

/** What `getIntegrationSync` can fail with. */
export type GetIntegrationSyncError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable" | "not_found",
  Problem
>;

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
export function getIntegrationSync(
  core: Core,
  integrationId: string,
  syncId: string,
  options?: CallOptions,
): Call<Sync, GetIntegrationSyncError> {
  return call(
    core,
    { id: "getIntegrationSync", method: "GET", path: "/integrations/{integration_id}/syncs/{sync_id}" },
    { path: { integration_id: integrationId, sync_id: syncId } },
    options,
  );
}

/** What `testIntegration` can fail with. */
export type TestIntegrationError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | IdempotencyErrorCode
  | "invalid_state_transition"
  | "not_acceptable"
  | "not_found",
  Problem
>;

/**
 * Try a connection
 *
 * Asks the other side something harmless with the stored credentials, and waits for at most ten seconds; a
 * bank account is tested with one cent. A refusal is an answer with `ok` false, not an error of this request,
 * and makes a `connected` connection `degraded`; a success makes it `connected` again.
 *
 * @param integrationId `int_…`. Connecting the same account again makes a new one.
 * @throws {@link TestIntegrationError}
 */
export function testIntegration(
  core: Core,
  integrationId: string,
  options?: KeyedCallOptions,
): Call<IntegrationTest, TestIntegrationError> {
  return call(
    core,
    { id: "testIntegration", method: "POST", path: "/integrations/{integration_id}/test", isKeyed: true },
    { path: { integration_id: integrationId } },
    options,
  );
}
