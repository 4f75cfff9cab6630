// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { addResources, Core, type CoreOverrides, listsBy } from "@heldsway/client-runtime";
import { createCore, type HeldSwayOptions } from "./core.ts";
import { methods } from "./methods.ts";
import { pages } from "./pages.ts";
import type { Affiliates } from "./resources/affiliates.ts";
import type { ApiKeys } from "./resources/api-keys.ts";
import type { AuditLog } from "./resources/audit-log.ts";
import type { Commissions } from "./resources/commissions.ts";
import type { Conversions } from "./resources/conversions.ts";
import type { Coupons } from "./resources/coupons.ts";
import type { Events } from "./resources/events.ts";
import type { Fraud } from "./resources/fraud.ts";
import type { Integrations } from "./resources/integrations.ts";
import type { Ledger } from "./resources/ledger.ts";
import type { Links } from "./resources/links.ts";
import type { MeResource } from "./resources/me.ts";
import type { Openapi } from "./resources/openapi.ts";
import type { PayoutScheduleResource } from "./resources/payout-schedule.ts";
import type { Payouts } from "./resources/payouts.ts";
import type { Programs } from "./resources/programs.ts";
import type { Reports } from "./resources/reports.ts";
import type { Sandbox } from "./resources/sandbox.ts";
import type { SettingsResource } from "./resources/settings.ts";
import type { WebhookDeliveries } from "./resources/webhook-deliveries.ts";
import type { WebhookEndpoints } from "./resources/webhook-endpoints.ts";

/** Client of the HeldSway API. */
export class HeldSway {
  /** First argument of the functions of operations, to mix the two styles. */
  readonly core: Core;
  /** The people and companies who refer customers. */
  declare readonly affiliates: Affiliates;
  /** Credentials of the programs that call this API. */
  declare readonly apiKeys: ApiKeys;
  /**
   * Who did what, and when. Every change of anything, over the API, in the dashboard, by a store or by the
   * system, writes one entry; reading and replayed requests write none. Entries are chained by hashes and the
   * chain is signed every minute, so that nothing can be changed or cut off unnoticed.
   */
  declare readonly auditLog: AuditLog;
  /** The ledger of what is owed to affiliates, entry by entry. */
  declare readonly commissions: Commissions;
  /** Sales and other results that affiliates brought about. */
  declare readonly conversions: Conversions;
  /** Codes that credit an affiliate at the checkout, with or without a click before. */
  declare readonly coupons: Coupons;
  /** What happened in the last 30 days, whether or not a webhook was sent for it. */
  declare readonly events: Events;
  /** What the fraud check stopped, whom it trusts, and how strict it is. */
  declare readonly fraud: Fraud;
  /** Connections to stores and payment providers, and the orders they bring. */
  declare readonly integrations: Integrations;
  /** Check the ledger. */
  declare readonly ledger: Ledger;
  /**
   * Tracked URLs affiliates hand out.
   *
   * **When somebody follows one.** `GET https://{workspace}.heldsway.com/r/{slug}` is for browsers, not part
   * of this API: it needs no key and counts against none. It counts the click, sets the attribution cookie
   * for the program's `cookie_duration` and answers 302 with the destination as `Location`. A link that is
   * switched off, or whose affiliate or program is not active, redirects without counting; a slug nobody has
   * is a 404. What else hangs on the URL, such as `utm_source`, is ignored.
   */
  declare readonly links: Links;
  /** The workspace and the key behind a request. */
  declare readonly me: MeResource;
  /** Download this document. */
  declare readonly openapi: Openapi;
  /** Read the payout schedule. Set the payout schedule. */
  declare readonly payoutSchedule: PayoutScheduleResource;
  /** Money on its way to affiliates: one by one, in batches, on request, and by the schedule. */
  declare readonly payouts: Payouts;
  /** The terms affiliates earn under: rates, attribution, currency. */
  declare readonly programs: Programs;
  /**
   * The figures of the dashboard, worked out on request. Sums are per currency; nothing is ever converted.
   */
  declare readonly reports: Reports;
  /**
   * Controls that exist on the sandbox server only.
   *
   * Some values make things happen there: a conversion whose `amount` ends in 13 scores 90 with the fraud
   * check and is held; a payout to an affiliate whose e-mail address has `+fail-<code>` before the `@` fails
   * with that failure code; deliveries to a webhook URL with the path `/status/500` fail.
   */
  declare readonly sandbox: Sandbox;
  /** What new programs start with, and how the affiliate portal looks. */
  declare readonly settings: SettingsResource;
  /** Where events are sent, and what became of them. What a receiver has to know is under Webhook events. */
  declare readonly webhookDeliveries: WebhookDeliveries;
  /** Where events are sent, and what became of them. What a receiver has to know is under Webhook events. */
  declare readonly webhookEndpoints: WebhookEndpoints;

  /** Throws a `ConfigError` without a credential where the API needs one. */
  constructor(options: HeldSwayOptions | Core = {}) {
    this.core = options instanceof Core ? options : createCore(options);
    addResources(this, this.core, methods, listsBy(pages));
  }

  /** The same client with other limits, headers or hooks. They share credential, rate limit and retry budget. */
  with(options: CoreOverrides): HeldSway {
    return new HeldSway(this.core.with(options));
  }
}
