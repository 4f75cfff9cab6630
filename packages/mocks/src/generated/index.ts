// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { operations, problems, securitySchemes } from "@heldsway/contract";
import { type Examples, mockApi, type MockOptions, type Mocks } from "@heldsway/mock-runtime";
import type {
  AffiliatesHandlers,
  ApiKeysHandlers,
  AuditLogHandlers,
  CommissionsHandlers,
  ConversionsHandlers,
  CouponsHandlers,
  EventsHandlers,
  FraudHandlers,
  IntegrationsHandlers,
  LedgerHandlers,
  LinksHandlers,
  MeHandlers,
  OpenapiHandlers,
  PayoutScheduleHandlers,
  PayoutsHandlers,
  ProgramsHandlers,
  ReportsHandlers,
  SandboxHandlers,
  SettingsHandlers,
  WebhookDeliveriesHandlers,
  WebhookEndpointsHandlers,
} from "@heldsway/server";
import { affiliatesExamples } from "./examples/affiliates.ts";
import { apiKeysExamples } from "./examples/api-keys.ts";
import { auditLogExamples } from "./examples/audit-log.ts";
import { commissionsExamples } from "./examples/commissions.ts";
import { conversionsExamples } from "./examples/conversions.ts";
import { couponsExamples } from "./examples/coupons.ts";
import { eventsExamples } from "./examples/events.ts";
import { fraudExamples } from "./examples/fraud.ts";
import { integrationsExamples } from "./examples/integrations.ts";
import { ledgerExamples } from "./examples/ledger.ts";
import { linksExamples } from "./examples/links.ts";
import { meExamples } from "./examples/me.ts";
import { openapiExamples } from "./examples/openapi.ts";
import { payoutScheduleExamples } from "./examples/payout-schedule.ts";
import { payoutsExamples } from "./examples/payouts.ts";
import { programsExamples } from "./examples/programs.ts";
import { reportsExamples } from "./examples/reports.ts";
import { sandboxExamples } from "./examples/sandbox.ts";
import { settingsExamples } from "./examples/settings.ts";
import { webhookDeliveriesExamples } from "./examples/webhook-deliveries.ts";
import { webhookEndpointsExamples } from "./examples/webhook-endpoints.ts";

/** Handlers by operation, typed as the server's: what `mocks.use` takes. */
export interface MockHandlers
  extends AffiliatesHandlers,
    ApiKeysHandlers,
    AuditLogHandlers,
    CommissionsHandlers,
    ConversionsHandlers,
    CouponsHandlers,
    EventsHandlers,
    FraudHandlers,
    IntegrationsHandlers,
    LedgerHandlers,
    LinksHandlers,
    MeHandlers,
    OpenapiHandlers,
    PayoutScheduleHandlers,
    PayoutsHandlers,
    ProgramsHandlers,
    ReportsHandlers,
    SandboxHandlers,
    SettingsHandlers,
    WebhookDeliveriesHandlers,
    WebhookEndpointsHandlers {}

/** Mocks HeldSway API: every operation answers from the examples of the document. */
export function createMocks(options: MockOptions = {}): Mocks<MockHandlers> {
  return mockApi<MockHandlers>({ contract, examples, servers }, options);
}

const contract = { operations, problems, securitySchemes };

const servers = ["https://api.heldsway.com/v1", "https://sandbox.heldsway.com/v1"];

const examples: Examples = {
  ...affiliatesExamples,
  ...apiKeysExamples,
  ...auditLogExamples,
  ...commissionsExamples,
  ...conversionsExamples,
  ...couponsExamples,
  ...eventsExamples,
  ...fraudExamples,
  ...integrationsExamples,
  ...ledgerExamples,
  ...linksExamples,
  ...meExamples,
  ...openapiExamples,
  ...payoutScheduleExamples,
  ...payoutsExamples,
  ...programsExamples,
  ...reportsExamples,
  ...sandboxExamples,
  ...settingsExamples,
  ...webhookDeliveriesExamples,
  ...webhookEndpointsExamples,
};
