import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { HeldSway } from "./index.ts";

/** Names of the methods that call an operation: `payouts.batches.create`. */
type MethodName<Resource, Prefix extends string = ""> = {
  [Name in keyof Resource & string]: Resource[Name] extends (...args: never[]) => PromiseLike<unknown>
    ? `${Prefix}${Name}`
    : MethodName<Resource[Name], `${Prefix}${Name}.`>;
}[keyof Resource & string];

/** Every method of the client, and the operation it calls. A name that is added, lost or changed shows here. */
const operationOf = {
  "affiliates.approve": "POST /affiliates/{affiliate_id}/approve",
  "affiliates.balance.get": "GET /affiliates/{affiliate_id}/balance",
  "affiliates.commission.get": "GET /affiliates/{affiliate_id}/commission",
  "affiliates.commission.replace": "PUT /affiliates/{affiliate_id}/commission",
  "affiliates.create": "POST /affiliates",
  "affiliates.delete": "DELETE /affiliates/{affiliate_id}",
  "affiliates.downline.list": "GET /affiliates/{affiliate_id}/downline",
  "affiliates.get": "GET /affiliates/{affiliate_id}",
  "affiliates.linkBatches.create": "POST /affiliates/{affiliate_id}/links/bulk",
  "affiliates.linkBatches.get": "GET /affiliates/{affiliate_id}/link-batches/{link_batch_id}",
  "affiliates.links.create": "POST /affiliates/{affiliate_id}/links",
  "affiliates.links.list": "GET /affiliates/{affiliate_id}/links",
  "affiliates.list": "GET /affiliates",
  "affiliates.reactivate": "POST /affiliates/{affiliate_id}/reactivate",
  "affiliates.suspend": "POST /affiliates/{affiliate_id}/suspend",
  "affiliates.terminate": "POST /affiliates/{affiliate_id}/terminate",
  "affiliates.update": "PATCH /affiliates/{affiliate_id}",
  "apiKeys.create": "POST /api-keys",
  "apiKeys.get": "GET /api-keys/{api_key_id}",
  "apiKeys.list": "GET /api-keys",
  "apiKeys.revoke": "DELETE /api-keys/{api_key_id}",
  "apiKeys.rotate": "POST /api-keys/{api_key_id}/rotate",
  "apiKeys.update": "PATCH /api-keys/{api_key_id}",
  "auditLog.checkpoints.list": "GET /audit-log/checkpoints",
  "auditLog.get": "GET /audit-log/{audit_entry_id}",
  "auditLog.list": "GET /audit-log",
  "auditLog.verify": "GET /audit-log/verify",
  "commissions.approve": "POST /commissions/{commission_id}/approve",
  "commissions.bulkApprove": "POST /commissions/bulk-approve",
  "commissions.create": "POST /commissions",
  "commissions.export": "GET /commissions/export",
  "commissions.get": "GET /commissions/{commission_id}",
  "commissions.hold": "POST /commissions/{commission_id}/hold",
  "commissions.list": "GET /commissions",
  "commissions.release": "POST /commissions/{commission_id}/release",
  "commissions.reverse": "POST /commissions/{commission_id}/reverse",
  "commissions.stats.get": "GET /commissions/stats",
  "conversions.approve": "POST /conversions/{conversion_id}/approve",
  "conversions.bulkApprove": "POST /conversions/bulk-approve",
  "conversions.bulkReject": "POST /conversions/bulk-reject",
  "conversions.cancel": "POST /conversions/{conversion_id}/cancel",
  "conversions.create": "POST /conversions",
  "conversions.export": "GET /conversions/export",
  "conversions.get": "GET /conversions/{conversion_id}",
  "conversions.list": "GET /conversions",
  "conversions.refund": "POST /conversions/{conversion_id}/refund",
  "conversions.refunds.list": "GET /conversions/{conversion_id}/refunds",
  "conversions.reject": "POST /conversions/{conversion_id}/reject",
  "conversions.stats.get": "GET /conversions/stats",
  "conversions.update": "PATCH /conversions/{conversion_id}",
  "coupons.create": "POST /coupons",
  "coupons.delete": "DELETE /coupons/{coupon_id}",
  "coupons.get": "GET /coupons/{coupon_id}",
  "coupons.import": "POST /coupons/import",
  "coupons.list": "GET /coupons",
  "coupons.stats.get": "GET /coupons/{coupon_id}/stats",
  "coupons.update": "PATCH /coupons/{coupon_id}",
  "events.get": "GET /events/{event_id}",
  "events.list": "GET /events",
  "events.replay": "POST /events/{event_id}/replay",
  "fraud.allowlist.create": "POST /fraud/allowlist",
  "fraud.allowlist.delete": "DELETE /fraud/allowlist/{allowlist_entry_id}",
  "fraud.allowlist.list": "GET /fraud/allowlist",
  "fraud.reviews.approve": "POST /fraud/reviews/{fraud_review_id}/approve",
  "fraud.reviews.get": "GET /fraud/reviews/{fraud_review_id}",
  "fraud.reviews.list": "GET /fraud/reviews",
  "fraud.reviews.reject": "POST /fraud/reviews/{fraud_review_id}/reject",
  "integrations.catalog.get": "GET /integrations/catalog",
  "integrations.create": "POST /integrations",
  "integrations.disconnect": "DELETE /integrations/{integration_id}",
  "integrations.get": "GET /integrations/{integration_id}",
  "integrations.list": "GET /integrations",
  "integrations.rotateSecret": "POST /integrations/{integration_id}/rotate",
  "integrations.sync": "POST /integrations/{integration_id}/sync",
  "integrations.syncs.get": "GET /integrations/{integration_id}/syncs/{sync_id}",
  "integrations.syncs.list": "GET /integrations/{integration_id}/syncs",
  "integrations.test": "POST /integrations/{integration_id}/test",
  "integrations.update": "PATCH /integrations/{integration_id}",
  "ledger.check": "GET /ledger/check",
  "links.delete": "DELETE /links/{link_id}",
  "links.get": "GET /links/{link_id}",
  "links.list": "GET /links",
  "links.stats.get": "GET /links/{link_id}/stats",
  "links.update": "PATCH /links/{link_id}",
  "me.get": "GET /me",
  "openapi.get": "GET /openapi.json",
  "payoutSchedule.get": "GET /payout-schedule",
  "payoutSchedule.replace": "PUT /payout-schedule",
  "payouts.batches.cancel": "POST /payouts/batches/{payout_batch_id}/cancel",
  "payouts.batches.create": "POST /payouts/batches",
  "payouts.batches.get": "GET /payouts/batches/{payout_batch_id}",
  "payouts.batches.list": "GET /payouts/batches",
  "payouts.batches.schedule": "POST /payouts/batches/{payout_batch_id}/schedule",
  "payouts.bulkComplete": "POST /payouts/bulk-complete",
  "payouts.bulkProcess": "POST /payouts/bulk-processing",
  "payouts.cancel": "POST /payouts/{payout_id}/cancel",
  "payouts.commissions.list": "GET /payouts/{payout_id}/commissions",
  "payouts.complete": "POST /payouts/{payout_id}/complete",
  "payouts.create": "POST /payouts",
  "payouts.export": "GET /payouts/export",
  "payouts.fail": "POST /payouts/{payout_id}/fail",
  "payouts.get": "GET /payouts/{payout_id}",
  "payouts.list": "GET /payouts",
  "payouts.process": "POST /payouts/{payout_id}/processing",
  "payouts.requests.approve": "POST /payouts/requests/{payout_request_id}/approve",
  "payouts.requests.list": "GET /payouts/requests",
  "payouts.requests.reject": "POST /payouts/requests/{payout_request_id}/reject",
  "payouts.retry": "POST /payouts/{payout_id}/retry",
  "payouts.schedule": "POST /payouts/{payout_id}/schedule",
  "payouts.statement.get": "GET /payouts/{payout_id}/statement",
  "payouts.stats.get": "GET /payouts/stats",
  "programs.activate": "POST /programs/{program_id}/activate",
  "programs.affiliates.add": "POST /programs/{program_id}/affiliates",
  "programs.affiliates.list": "GET /programs/{program_id}/affiliates",
  "programs.affiliates.remove": "DELETE /programs/{program_id}/affiliates/{affiliate_id}",
  "programs.archive": "POST /programs/{program_id}/archive",
  "programs.create": "POST /programs",
  "programs.fraudPolicy.get": "GET /programs/{program_id}/fraud-policy",
  "programs.fraudPolicy.replace": "PUT /programs/{program_id}/fraud-policy",
  "programs.get": "GET /programs/{program_id}",
  "programs.list": "GET /programs",
  "programs.pause": "POST /programs/{program_id}/pause",
  "programs.rules.create": "POST /programs/{program_id}/rules",
  "programs.rules.delete": "DELETE /programs/{program_id}/rules/{rule_id}",
  "programs.rules.get": "GET /programs/{program_id}/rules/{rule_id}",
  "programs.rules.list": "GET /programs/{program_id}/rules",
  "programs.rules.preview": "POST /programs/{program_id}/rules/preview",
  "programs.rules.update": "PATCH /programs/{program_id}/rules/{rule_id}",
  "programs.tiers.create": "POST /programs/{program_id}/tiers",
  "programs.tiers.delete": "DELETE /programs/{program_id}/tiers/{tier_id}",
  "programs.tiers.get": "GET /programs/{program_id}/tiers/{tier_id}",
  "programs.tiers.list": "GET /programs/{program_id}/tiers",
  "programs.tiers.reset": "POST /programs/{program_id}/tiers/reset",
  "programs.tiers.update": "PATCH /programs/{program_id}/tiers/{tier_id}",
  "programs.update": "PATCH /programs/{program_id}",
  "reports.clicksByCampaign.get": "GET /reports/clicks-by-campaign",
  "reports.commissionChart.get": "GET /reports/commission-chart",
  "reports.export": "GET /reports/export",
  "reports.payouts.get": "GET /reports/payouts",
  "reports.stats.get": "GET /reports/stats",
  "reports.topAffiliates.get": "GET /reports/top-affiliates",
  "sandbox.advanceClock": "POST /sandbox/clock/advance",
  "sandbox.changePlan": "POST /sandbox/plan",
  "sandbox.reset": "POST /sandbox/reset",
  "sandbox.settlePayout": "POST /sandbox/payouts/{payout_id}/settle",
  "settings.branding.get": "GET /settings/branding",
  "settings.branding.replace": "PUT /settings/branding",
  "settings.get": "GET /settings",
  "settings.update": "PATCH /settings",
  "webhookDeliveries.get": "GET /webhook-deliveries/{webhook_delivery_id}",
  "webhookDeliveries.replay": "POST /webhook-deliveries/{webhook_delivery_id}/replay",
  "webhookEndpoints.create": "POST /webhook-endpoints",
  "webhookEndpoints.delete": "DELETE /webhook-endpoints/{webhook_endpoint_id}",
  "webhookEndpoints.deliveries.list": "GET /webhook-endpoints/{webhook_endpoint_id}/deliveries",
  "webhookEndpoints.get": "GET /webhook-endpoints/{webhook_endpoint_id}",
  "webhookEndpoints.list": "GET /webhook-endpoints",
  "webhookEndpoints.replay": "POST /webhook-endpoints/{webhook_endpoint_id}/replay",
  "webhookEndpoints.rotateSecret": "POST /webhook-endpoints/{webhook_endpoint_id}/rotate-secret",
  "webhookEndpoints.test": "POST /webhook-endpoints/{webhook_endpoint_id}/test",
  "webhookEndpoints.update": "PATCH /webhook-endpoints/{webhook_endpoint_id}",
} satisfies { readonly [name in MethodName<Omit<HeldSway, "core">>]: string };

const sent: string[] = [];
const heldsway = new HeldSway({
  apiKey: "hs_test_key",
  environment: "sandbox",
  fetch: async (url, init) => {
    sent.push(`${init?.method} ${decodeURI(String(url).replace("https://sandbox.heldsway.com/v1", ""))}`);
    return Response.json({ data: [], has_more: false, next_cursor: null });
  },
});

test.each(Object.entries(operationOf))("%s calls %s", async (name, operation) => {
  sent.length = 0;
  const placeholders = operation.match(/\{.*?\}/g) ?? [];
  await methodAt(name)(...placeholders, {});
  expect(sent).toEqual([operation]);
});

test("every operation of the document has its method", () => {
  const document: unknown = JSON.parse(
    readFileSync(new URL("../../../spec/openapi.json", import.meta.url), "utf8"),
  );
  expect(Object.values(operationOf).sort()).toEqual(operationsOf(document));
});

/** The method of a dotted name. What it takes is for the compiler to check elsewhere. */
function methodAt(name: string): (...args: readonly unknown[]) => PromiseLike<unknown> {
  const path = name.split(".");
  const method = path.pop() ?? "";
  const resource: unknown = path.reduce((parent: unknown, step) => Object(parent)[step], heldsway);
  return (...args) => Object(resource)[method](...args);
}

function operationsOf(document: unknown): string[] {
  const paths = isRecord(document) && isRecord(document.paths) ? document.paths : {};
  return Object.entries(paths)
    .flatMap(([path, item]) =>
      ["get", "post", "put", "patch", "delete"]
        .filter((method) => isRecord(item) && method in item)
        .map((method) => `${method.toUpperCase()} ${path}`),
    )
    .sort();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
