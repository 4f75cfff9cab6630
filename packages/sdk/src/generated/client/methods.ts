// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { type ResourceTable, servedAt } from "@heldsway/client-runtime";
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

/** The methods of the client as data; see `MethodEntry` of the runtime. */
export const methods = {
  affiliates: {
    list: "GET query pages ~Affiliates /affiliates",
    create: "POST body key ~Affiliate /affiliates",
    get: "GET ~Affiliate /affiliates/{affiliate_id}",
    update: "PATCH body ~Affiliate /affiliates/{affiliate_id}",
    delete: "DELETE none ~Affiliate /affiliates/{affiliate_id}",
    approve: "POST body key ~Affiliate /affiliates/{affiliate_id}/~",
    reactivate: "POST body key ~Affiliate /affiliates/{affiliate_id}/~",
    suspend: "POST body key ~Affiliate /affiliates/{affiliate_id}/~",
    terminate: "POST body key ~Affiliate /affiliates/{affiliate_id}/~",
    balance: {
      get: "GET ~AffiliateBalance /affiliates/{affiliate_id}/balance",
    },
    commission: {
      get: "GET query ~AffiliateCommission /affiliates/{affiliate_id}/commission",
      replace: "PUT body key ~AffiliateCommission /affiliates/{affiliate_id}/commission",
    },
    downline: {
      list: "GET query pages ~AffiliateDownline /affiliates/{affiliate_id}/downline",
    },
    linkBatches: {
      get: "GET ~AffiliateLinkBatch /affiliates/{affiliate_id}/link-batches/{link_batch_id}",
      create: "POST body key ~AffiliateLinkBatch /affiliates/{affiliate_id}/links/bulk",
    },
    links: {
      list: "GET query pages ~AffiliateLinks /affiliates/{affiliate_id}/links",
      create: "POST body key ~AffiliateLink /affiliates/{affiliate_id}/links",
    },
  } satisfies ResourceTable<Affiliates>,
  apiKeys: {
    list: "GET query pages ~ApiKeys /api-keys",
    create: "POST body key ~ApiKey /api-keys",
    get: "GET ~ApiKey /api-keys/{api_key_id}",
    update: "PATCH body ~ApiKey /api-keys/{api_key_id}",
    revoke: "DELETE none ~ApiKey /api-keys/{api_key_id}",
    rotate: "POST body key ~ApiKey /api-keys/{api_key_id}/~",
  } satisfies ResourceTable<ApiKeys>,
  auditLog: {
    list: "GET query pages ~AuditLog /audit-log",
    verify: "GET ~AuditLog /audit-log/~",
    get: "GET ~AuditEntry /audit-log/{audit_entry_id}",
    checkpoints: {
      list: "GET query pages ~AuditCheckpoints /audit-log/checkpoints",
    },
  } satisfies ResourceTable<AuditLog>,
  commissions: {
    list: "GET query pages ~Commissions /commissions",
    create: "POST body key ~Commission /commissions",
    bulkApprove: "POST body key ~Commissions /commissions/bulk-approve",
    export: ["GET query ~Commissions /commissions/~", { accept: "text/csv", reads: "text" }],
    get: "GET ~Commission /commissions/{commission_id}",
    approve: "POST key ~Commission /commissions/{commission_id}/~",
    hold: "POST body key ~Commission /commissions/{commission_id}/~",
    release: "POST key ~Commission /commissions/{commission_id}/~",
    reverse: "POST body key ~Commission /commissions/{commission_id}/~",
    stats: {
      get: "GET query ~CommissionStats /commissions/stats",
    },
  } satisfies ResourceTable<Commissions>,
  conversions: {
    list: "GET query pages ~Conversions /conversions",
    create: "POST body key ~Conversion /conversions",
    bulkApprove: "POST body key ~Conversions /conversions/bulk-approve",
    bulkReject: "POST body key ~Conversions /conversions/bulk-reject",
    export: ["GET query ~Conversions /conversions/~", { accept: "text/csv", reads: "text" }],
    get: "GET ~Conversion /conversions/{conversion_id}",
    update: "PATCH body ~Conversion /conversions/{conversion_id}",
    approve: "POST key ~Conversion /conversions/{conversion_id}/~",
    cancel: "POST body key ~Conversion /conversions/{conversion_id}/~",
    refund: "POST body key ~Conversion /conversions/{conversion_id}/~",
    reject: "POST body key ~Conversion /conversions/{conversion_id}/~",
    refunds: {
      list: "GET query pages ~ConversionRefunds /conversions/{conversion_id}/refunds",
    },
    stats: {
      get: "GET query ~ConversionStats /conversions/stats",
    },
  } satisfies ResourceTable<Conversions>,
  coupons: {
    list: "GET query pages ~Coupons /coupons",
    create: "POST body key ~Coupon /coupons",
    import: "POST body key ~Coupons /coupons/~",
    get: "GET ~Coupon /coupons/{coupon_id}",
    update: "PATCH body ~Coupon /coupons/{coupon_id}",
    delete: "DELETE none ~Coupon /coupons/{coupon_id}",
    stats: {
      get: "GET query ~CouponStats /coupons/{coupon_id}/stats",
    },
  } satisfies ResourceTable<Coupons>,
  events: {
    list: "GET query pages ~Events /events",
    get: "GET ~Event /events/{event_id}",
    replay: "POST body key ~Event /events/{event_id}/~",
  } satisfies ResourceTable<Events>,
  fraud: {
    allowlist: {
      list: "GET query pages ~FraudAllowlist /fraud/allowlist",
      create: "POST body key ~AllowlistEntry /fraud/allowlist",
      delete: "DELETE none ~AllowlistEntry /fraud/allowlist/{allowlist_entry_id}",
    },
    reviews: {
      list: "GET query pages ~FraudReviews /fraud/reviews",
      get: "GET ~FraudReview /fraud/reviews/{fraud_review_id}",
      approve: "POST body key ~FraudReview /fraud/reviews/{fraud_review_id}/~",
      reject: "POST body key ~FraudReview /fraud/reviews/{fraud_review_id}/~",
    },
  } satisfies ResourceTable<Fraud>,
  integrations: {
    list: "GET query pages ~Integrations /integrations",
    create: "POST body key ~Integration /integrations",
    get: "GET ~Integration /integrations/{integration_id}",
    update: "PATCH body ~Integration /integrations/{integration_id}",
    disconnect: "DELETE none ~Integration /integrations/{integration_id}",
    rotateSecret: "POST body key rotateIntegrationSecret /integrations/{integration_id}/rotate",
    sync: "POST body key ~Integration /integrations/{integration_id}/~",
    test: "POST key ~Integration /integrations/{integration_id}/~",
    catalog: {
      get: "GET ~IntegrationCatalog /integrations/catalog",
    },
    syncs: {
      list: "GET query pages ~IntegrationSyncs /integrations/{integration_id}/syncs",
      get: "GET ~IntegrationSync /integrations/{integration_id}/syncs/{sync_id}",
    },
  } satisfies ResourceTable<Integrations>,
  ledger: {
    check: "GET ~Ledger /ledger/~",
  } satisfies ResourceTable<Ledger>,
  links: {
    list: "GET query pages ~Links /links",
    get: "GET ~Link /links/{link_id}",
    update: "PATCH body ~Link /links/{link_id}",
    delete: "DELETE none ~Link /links/{link_id}",
    stats: {
      get: "GET query ~LinkStats /links/{link_id}/stats",
    },
  } satisfies ResourceTable<Links>,
  me: {
    get: "GET ~Me /me",
  } satisfies ResourceTable<MeResource>,
  openapi: {
    get: "GET ~OpenApiDocument /openapi.json",
  } satisfies ResourceTable<Openapi>,
  payoutSchedule: {
    get: "GET ~PayoutSchedule /payout-schedule",
    replace: "PUT body key ~PayoutSchedule /payout-schedule",
  } satisfies ResourceTable<PayoutScheduleResource>,
  payouts: {
    list: "GET query pages ~Payouts /payouts",
    create: "POST body key ~Payout /payouts",
    bulkComplete: "POST body key ~Payouts /payouts/bulk-complete",
    bulkProcess: "POST body key ~Payouts /payouts/bulk-processing",
    export: ["GET query ~Payouts /payouts/~", { accept: "text/csv", reads: "text" }],
    get: "GET ~Payout /payouts/{payout_id}",
    cancel: "POST body key ~Payout /payouts/{payout_id}/~",
    complete: "POST key ~Payout /payouts/{payout_id}/~",
    fail: "POST body key ~Payout /payouts/{payout_id}/~",
    process: "POST key ~Payout /payouts/{payout_id}/processing",
    retry: "POST body key ~Payout /payouts/{payout_id}/~",
    schedule: "POST body key ~Payout /payouts/{payout_id}/~",
    batches: {
      list: "GET query pages ~PayoutBatches /payouts/batches",
      create: "POST body key ~PayoutBatch /payouts/batches",
      get: "GET ~PayoutBatch /payouts/batches/{payout_batch_id}",
      cancel: "POST body key ~PayoutBatch /payouts/batches/{payout_batch_id}/~",
      schedule: "POST body key ~PayoutBatch /payouts/batches/{payout_batch_id}/~",
    },
    commissions: {
      list: "GET query pages ~PayoutCommissions /payouts/{payout_id}/commissions",
    },
    requests: {
      list: "GET query pages ~PayoutRequests /payouts/requests",
      approve: "POST key ~PayoutRequest /payouts/requests/{payout_request_id}/~",
      reject: "POST body key ~PayoutRequest /payouts/requests/{payout_request_id}/~",
    },
    statement: {
      get: ["GET ~PayoutStatement /payouts/{payout_id}/statement", {
        accept: "application/pdf",
        reads: "blob",
      }],
    },
    stats: {
      get: "GET ~PayoutStats /payouts/stats",
    },
  } satisfies ResourceTable<Payouts>,
  programs: {
    list: "GET query pages ~Programs /programs",
    create: "POST body key ~Program /programs",
    get: "GET ~Program /programs/{program_id}",
    update: "PATCH body ~Program /programs/{program_id}",
    activate: "POST key ~Program /programs/{program_id}/~",
    archive: "POST key ~Program /programs/{program_id}/~",
    pause: "POST key ~Program /programs/{program_id}/~",
    affiliates: {
      list: "GET query pages ~ProgramAffiliates /programs/{program_id}/affiliates",
      add: "POST body key ~ProgramAffiliate /programs/{program_id}/affiliates",
      remove: "DELETE none ~ProgramAffiliate /programs/{program_id}/affiliates/{affiliate_id}",
    },
    fraudPolicy: {
      get: "GET ~FraudPolicy /programs/{program_id}/fraud-policy",
      replace: "PUT body key ~FraudPolicy /programs/{program_id}/fraud-policy",
    },
    rules: {
      list: "GET query pages ~CommissionRules /programs/{program_id}/rules",
      create: "POST body key ~CommissionRule /programs/{program_id}/rules",
      preview: "POST body key ~CommissionRules /programs/{program_id}/rules/~",
      get: "GET ~CommissionRule /programs/{program_id}/rules/{rule_id}",
      update: "PATCH body ~CommissionRule /programs/{program_id}/rules/{rule_id}",
      delete: "DELETE none ~CommissionRule /programs/{program_id}/rules/{rule_id}",
    },
    tiers: {
      list: "GET query pages ~Tiers /programs/{program_id}/tiers",
      create: "POST body key ~Tier /programs/{program_id}/tiers",
      reset: "POST key ~Tiers /programs/{program_id}/tiers/~",
      get: "GET ~Tier /programs/{program_id}/tiers/{tier_id}",
      update: "PATCH body ~Tier /programs/{program_id}/tiers/{tier_id}",
      delete: "DELETE none ~Tier /programs/{program_id}/tiers/{tier_id}",
    },
  } satisfies ResourceTable<Programs>,
  reports: {
    export: ["GET query ~Report /reports/~", { accept: "text/csv", reads: "text" }],
    clicksByCampaign: {
      get: "GET query ~ClicksByCampaign /reports/clicks-by-campaign",
    },
    commissionChart: {
      get: "GET query ~CommissionChart /reports/commission-chart",
    },
    payouts: {
      get: "GET query ~PayoutReport /reports/payouts",
    },
    stats: {
      get: "GET query ~ReportStats /reports/stats",
    },
    topAffiliates: {
      get: "GET query ~TopAffiliates /reports/top-affiliates",
    },
  } satisfies ResourceTable<Reports>,
  sandbox: {
    advanceClock: ["POST body key advanceSandboxClock /sandbox/clock/advance", {
      baseUrl: servedAt(["https://sandbox.heldsway.com/v1"]),
    }],
    settlePayout: ["POST body key settleSandboxPayout /sandbox/payouts/{payout_id}/settle", {
      baseUrl: servedAt(["https://sandbox.heldsway.com/v1"]),
    }],
    changePlan: ["POST body key changeSandboxPlan /sandbox/plan", {
      baseUrl: servedAt(["https://sandbox.heldsway.com/v1"]),
    }],
    reset: ["POST key ~Sandbox /sandbox/~", { baseUrl: servedAt(["https://sandbox.heldsway.com/v1"]) }],
  } satisfies ResourceTable<Sandbox>,
  settings: {
    get: "GET ~Settings /settings",
    update: "PATCH body ~Settings /settings",
    branding: {
      get: "GET ~Branding /settings/branding",
      replace: "PUT body key ~Branding /settings/branding",
    },
  } satisfies ResourceTable<SettingsResource>,
  webhookDeliveries: {
    get: "GET ~WebhookDelivery /webhook-deliveries/{webhook_delivery_id}",
    replay: "POST key ~WebhookDelivery /webhook-deliveries/{webhook_delivery_id}/~",
  } satisfies ResourceTable<WebhookDeliveries>,
  webhookEndpoints: {
    list: "GET query pages ~WebhookEndpoints /webhook-endpoints",
    create: "POST body key ~WebhookEndpoint /webhook-endpoints",
    get: "GET ~WebhookEndpoint /webhook-endpoints/{webhook_endpoint_id}",
    update: "PATCH body ~WebhookEndpoint /webhook-endpoints/{webhook_endpoint_id}",
    delete: "DELETE none ~WebhookEndpoint /webhook-endpoints/{webhook_endpoint_id}",
    replay: "POST body key ~WebhookDeliveries /webhook-endpoints/{webhook_endpoint_id}/~",
    rotateSecret: "POST body key rotateWebhookSecret /webhook-endpoints/{webhook_endpoint_id}/rotate-secret",
    test: "POST body key ~WebhookEndpoint /webhook-endpoints/{webhook_endpoint_id}/~",
    deliveries: {
      list: "GET query pages ~WebhookDeliveries /webhook-endpoints/{webhook_endpoint_id}/deliveries",
    },
  } satisfies ResourceTable<WebhookEndpoints>,
};
