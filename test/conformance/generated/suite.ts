// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type Case,
  casesOf,
  type Conformance,
  conformance,
  type Target,
} from "@heldsway/conformance-runtime";
import { operations, securitySchemes } from "@heldsway/contract";
import { afterAll, beforeAll, describe, test } from "vitest";
import { affiliatesRequests } from "./requests/affiliates.ts";
import { apiKeysRequests } from "./requests/api-keys.ts";
import { auditLogRequests } from "./requests/audit-log.ts";
import { commissionsRequests } from "./requests/commissions.ts";
import { conversionsRequests } from "./requests/conversions.ts";
import { couponsRequests } from "./requests/coupons.ts";
import { eventsRequests } from "./requests/events.ts";
import { fraudRequests } from "./requests/fraud.ts";
import { integrationsRequests } from "./requests/integrations.ts";
import { ledgerRequests } from "./requests/ledger.ts";
import { linksRequests } from "./requests/links.ts";
import { meRequests } from "./requests/me.ts";
import { openapiRequests } from "./requests/openapi.ts";
import { payoutScheduleRequests } from "./requests/payout-schedule.ts";
import { payoutsRequests } from "./requests/payouts.ts";
import { programsRequests } from "./requests/programs.ts";
import { reportsRequests } from "./requests/reports.ts";
import { sandboxRequests } from "./requests/sandbox.ts";
import { settingsRequests } from "./requests/settings.ts";
import { webhookDeliveriesRequests } from "./requests/webhook-deliveries.ts";
import { webhookEndpointsRequests } from "./requests/webhook-endpoints.ts";

/** The document, and a request for each of its operations. */
export const contract: Conformance = {
  operations,
  securitySchemes,
  servers: ["https://api.heldsway.com/v1", "https://sandbox.heldsway.com/v1"],
  requests: {
    affiliates: affiliatesRequests,
    "api-keys": apiKeysRequests,
    "audit-log": auditLogRequests,
    commissions: commissionsRequests,
    conversions: conversionsRequests,
    coupons: couponsRequests,
    events: eventsRequests,
    fraud: fraudRequests,
    integrations: integrationsRequests,
    ledger: ledgerRequests,
    links: linksRequests,
    me: meRequests,
    openapi: openapiRequests,
    "payout-schedule": payoutScheduleRequests,
    payouts: payoutsRequests,
    programs: programsRequests,
    reports: reportsRequests,
    sandbox: sandboxRequests,
    settings: settingsRequests,
    "webhook-deliveries": webhookDeliveriesRequests,
    "webhook-endpoints": webhookEndpointsRequests,
  },
};

/**
 * Holds a server to the document: a test for every declared reply of every operation.
 *
 * @param isWanted Leaves out the others. Default: all are wanted.
 */
export function conformanceSuite(
  title: string,
  start: () => Target | Promise<Target>,
  isWanted: (each: Case) => boolean = () => true,
): void {
  const run = conformance(contract, start);
  describe(title, () => {
    beforeAll(run.begin, 60_000);
    afterAll(run.end);
    for (const [module, requests] of Object.entries(contract.requests)) {
      const cases = casesOf(contract, requests);
      describe(module, () => {
        test.for(cases.filter(isWanted))("$name", async (each, { skip }) => {
          const outcome = await run.check(each);
          if (!outcome.cameAbout) skip(outcome.reason);
        });
      });
    }
  });
}
