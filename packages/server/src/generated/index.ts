// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { operations, problems, securitySchemes } from "@heldsway/contract";
import {
  type AppTypes,
  type Authenticate,
  serveContract,
  type Server,
  type ServerOptions,
} from "@heldsway/server-runtime";
import type { AffiliatesHandlers } from "./affiliates.ts";
import type { ApiKeysHandlers } from "./api-keys.ts";
import type { AuditLogHandlers } from "./audit-log.ts";
import type { CommissionsHandlers } from "./commissions.ts";
import type { ConversionsHandlers } from "./conversions.ts";
import type { CouponsHandlers } from "./coupons.ts";
import type { EventsHandlers } from "./events.ts";
import type { FraudHandlers } from "./fraud.ts";
import type { IntegrationsHandlers } from "./integrations.ts";
import type { LedgerHandlers } from "./ledger.ts";
import type { LinksHandlers } from "./links.ts";
import type { MeHandlers } from "./me.ts";
import type { OpenapiHandlers } from "./openapi.ts";
import type { PayoutScheduleHandlers } from "./payout-schedule.ts";
import type { PayoutsHandlers } from "./payouts.ts";
import type { ProgramsHandlers } from "./programs.ts";
import type { ReportsHandlers } from "./reports.ts";
import type { SandboxHandlers } from "./sandbox.ts";
import type { SettingsHandlers } from "./settings.ts";
import type { WebhookDeliveriesHandlers } from "./webhook-deliveries.ts";
import type { WebhookEndpointsHandlers } from "./webhook-endpoints.ts";

export type * from "./affiliates.ts";
export type * from "./api-keys.ts";
export type * from "./audit-log.ts";
export type * from "./commissions.ts";
export type * from "./conversions.ts";
export type * from "./coupons.ts";
export type * from "./events.ts";
export type * from "./fraud.ts";
export type * from "./integrations.ts";
export type * from "./ledger.ts";
export type * from "./links.ts";
export type * from "./me.ts";
export type * from "./openapi.ts";
export type * from "./payout-schedule.ts";
export type * from "./payouts.ts";
export type * from "./programs.ts";
export type * from "./reports.ts";
export type * from "./sandbox.ts";
export type * from "./settings.ts";
export type * from "./webhook-deliveries.ts";
export type * from "./webhook-endpoints.ts";

/** A handler for every operation, by module: `import * as affiliates from "./affiliates.ts"` makes one. */
export interface Handlers<App extends AppTypes = AppTypes> {
  readonly affiliates: AffiliatesHandlers<App>;
  readonly apiKeys: ApiKeysHandlers<App>;
  readonly auditLog: AuditLogHandlers<App>;
  readonly commissions: CommissionsHandlers<App>;
  readonly conversions: ConversionsHandlers<App>;
  readonly coupons: CouponsHandlers<App>;
  readonly events: EventsHandlers<App>;
  readonly fraud: FraudHandlers<App>;
  readonly integrations: IntegrationsHandlers<App>;
  readonly ledger: LedgerHandlers<App>;
  readonly links: LinksHandlers<App>;
  readonly me: MeHandlers<App>;
  readonly openapi: OpenapiHandlers<App>;
  readonly payoutSchedule: PayoutScheduleHandlers<App>;
  readonly payouts: PayoutsHandlers<App>;
  readonly programs: ProgramsHandlers<App>;
  readonly reports: ReportsHandlers<App>;
  readonly sandbox: SandboxHandlers<App>;
  readonly settings: SettingsHandlers<App>;
  readonly webhookDeliveries: WebhookDeliveriesHandlers<App>;
  readonly webhookEndpoints: WebhookEndpointsHandlers<App>;
}

/** Some handlers, for a server in the making. */
export type PartialHandlers<App extends AppTypes = AppTypes> = {
  readonly [Module in keyof Handlers<App>]?: Partial<Handlers<App>[Module]>;
};

/** How the server is put together around its handlers. */
export interface CreateServerOptions<App extends AppTypes = AppTypes> extends ServerOptions<App> {
  /** One function for each security scheme of the document. */
  readonly authenticate: {
    readonly bearerAuth: Authenticate<App>;
  };
}

const contract = { operations, problems, securitySchemes };

/** Serves the API. Throws when a handler or an authenticate function is missing. */
export function createServer<App extends AppTypes>(
  handlers: Handlers<App>,
  options: CreateServerOptions<App>,
): Server {
  return serveContract(contract, handlers, { basePath: "/v1", ...options });
}

/** Serves the API as far as there are handlers; the other operations answer 501. */
export function createPartialServer<App extends AppTypes>(
  handlers: PartialHandlers<App>,
  options: CreateServerOptions<App>,
): Server {
  return serveContract(contract, handlers, { basePath: "/v1", ...options, allowMissingHandlers: true });
}
