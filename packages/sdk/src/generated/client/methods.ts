// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { ResourceTable } from "@heldsway/client-runtime";
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
    list: "listAffiliates /affiliates GET query pages",
    create: "createAffiliate /affiliates POST body key",
    get: "getAffiliate /affiliates/{affiliate_id} GET",
    update: "updateAffiliate /affiliates/{affiliate_id} PATCH body",
    delete: "deleteAffiliate /affiliates/{affiliate_id} DELETE none",
    approve: "approveAffiliate /affiliates/{affiliate_id}/approve POST body key",
    reactivate: "reactivateAffiliate /affiliates/{affiliate_id}/reactivate POST body key",
    suspend: "suspendAffiliate /affiliates/{affiliate_id}/suspend POST body key",
    terminate: "terminateAffiliate /affiliates/{affiliate_id}/terminate POST body key",
    balance: {
      get: "getAffiliateBalance /affiliates/{affiliate_id}/balance GET",
    },
    commission: {
      get: "getAffiliateCommission /affiliates/{affiliate_id}/commission GET query",
      replace: "replaceAffiliateCommission /affiliates/{affiliate_id}/commission PUT body key",
    },
    downline: {
      list: "listAffiliateDownline /affiliates/{affiliate_id}/downline GET query pages",
    },
    linkBatches: {
      get: "getAffiliateLinkBatch /affiliates/{affiliate_id}/link-batches/{link_batch_id} GET",
      create: "createAffiliateLinkBatch /affiliates/{affiliate_id}/links/bulk POST body key",
    },
    links: {
      list: "listAffiliateLinks /affiliates/{affiliate_id}/links GET query pages",
      create: "createAffiliateLink /affiliates/{affiliate_id}/links POST body key",
    },
  } satisfies ResourceTable<Affiliates>,
  apiKeys: {
    list: "listApiKeys /api-keys GET query pages",
    create: "createApiKey /api-keys POST body key",
    get: "getApiKey /api-keys/{api_key_id} GET",
    update: "updateApiKey /api-keys/{api_key_id} PATCH body",
    revoke: "revokeApiKey /api-keys/{api_key_id} DELETE none",
    rotate: "rotateApiKey /api-keys/{api_key_id}/rotate POST body key",
  } satisfies ResourceTable<ApiKeys>,
  auditLog: {
    list: "listAuditLog /audit-log GET query pages",
    verify: "verifyAuditLog /audit-log/verify GET",
    get: "getAuditEntry /audit-log/{audit_entry_id} GET",
    checkpoints: {
      list: "listAuditCheckpoints /audit-log/checkpoints GET query pages",
    },
  } satisfies ResourceTable<AuditLog>,
  commissions: {
    list: "listCommissions /commissions GET query pages",
    create: "createCommission /commissions POST body key",
    bulkApprove: "bulkApproveCommissions /commissions/bulk-approve POST body key",
    export: ["exportCommissions /commissions/export GET query", { accept: "text/csv", reads: "text" }],
    get: "getCommission /commissions/{commission_id} GET",
    approve: "approveCommission /commissions/{commission_id}/approve POST key",
    hold: "holdCommission /commissions/{commission_id}/hold POST body key",
    release: "releaseCommission /commissions/{commission_id}/release POST key",
    reverse: "reverseCommission /commissions/{commission_id}/reverse POST body key",
    stats: {
      get: "getCommissionStats /commissions/stats GET query",
    },
  } satisfies ResourceTable<Commissions>,
  conversions: {
    list: "listConversions /conversions GET query pages",
    create: "createConversion /conversions POST body key",
    bulkApprove: "bulkApproveConversions /conversions/bulk-approve POST body key",
    bulkReject: "bulkRejectConversions /conversions/bulk-reject POST body key",
    export: ["exportConversions /conversions/export GET query", { accept: "text/csv", reads: "text" }],
    get: "getConversion /conversions/{conversion_id} GET",
    update: "updateConversion /conversions/{conversion_id} PATCH body",
    approve: "approveConversion /conversions/{conversion_id}/approve POST key",
    cancel: "cancelConversion /conversions/{conversion_id}/cancel POST body key",
    refund: "refundConversion /conversions/{conversion_id}/refund POST body key",
    reject: "rejectConversion /conversions/{conversion_id}/reject POST body key",
    refunds: {
      list: "listConversionRefunds /conversions/{conversion_id}/refunds GET query pages",
    },
    stats: {
      get: "getConversionStats /conversions/stats GET query",
    },
  } satisfies ResourceTable<Conversions>,
  coupons: {
    list: "listCoupons /coupons GET query pages",
    create: "createCoupon /coupons POST body key",
    import: "importCoupons /coupons/import POST body key",
    get: "getCoupon /coupons/{coupon_id} GET",
    update: "updateCoupon /coupons/{coupon_id} PATCH body",
    delete: "deleteCoupon /coupons/{coupon_id} DELETE none",
    stats: {
      get: "getCouponStats /coupons/{coupon_id}/stats GET query",
    },
  } satisfies ResourceTable<Coupons>,
  events: {
    list: "listEvents /events GET query pages",
    get: "getEvent /events/{event_id} GET",
    replay: "replayEvent /events/{event_id}/replay POST body key",
  } satisfies ResourceTable<Events>,
  fraud: {
    allowlist: {
      list: "listFraudAllowlist /fraud/allowlist GET query pages",
      create: "createAllowlistEntry /fraud/allowlist POST body key",
      delete: "deleteAllowlistEntry /fraud/allowlist/{allowlist_entry_id} DELETE none",
    },
    reviews: {
      list: "listFraudReviews /fraud/reviews GET query pages",
      get: "getFraudReview /fraud/reviews/{fraud_review_id} GET",
      approve: "approveFraudReview /fraud/reviews/{fraud_review_id}/approve POST body key",
      reject: "rejectFraudReview /fraud/reviews/{fraud_review_id}/reject POST body key",
    },
  } satisfies ResourceTable<Fraud>,
  integrations: {
    list: "listIntegrations /integrations GET query pages",
    create: "createIntegration /integrations POST body key",
    get: "getIntegration /integrations/{integration_id} GET",
    update: "updateIntegration /integrations/{integration_id} PATCH body",
    disconnect: "disconnectIntegration /integrations/{integration_id} DELETE none",
    rotateSecret: "rotateIntegrationSecret /integrations/{integration_id}/rotate POST body key",
    sync: "syncIntegration /integrations/{integration_id}/sync POST body key",
    test: "testIntegration /integrations/{integration_id}/test POST key",
    catalog: {
      get: "getIntegrationCatalog /integrations/catalog GET",
    },
    syncs: {
      list: "listIntegrationSyncs /integrations/{integration_id}/syncs GET query pages",
      get: "getIntegrationSync /integrations/{integration_id}/syncs/{sync_id} GET",
    },
  } satisfies ResourceTable<Integrations>,
  ledger: {
    check: "checkLedger /ledger/check GET",
  } satisfies ResourceTable<Ledger>,
  links: {
    list: "listLinks /links GET query pages",
    get: "getLink /links/{link_id} GET",
    update: "updateLink /links/{link_id} PATCH body",
    delete: "deleteLink /links/{link_id} DELETE none",
    stats: {
      get: "getLinkStats /links/{link_id}/stats GET query",
    },
  } satisfies ResourceTable<Links>,
  me: {
    get: "getMe /me GET",
  } satisfies ResourceTable<MeResource>,
  openapi: {
    get: "getOpenApiDocument /openapi.json GET",
  } satisfies ResourceTable<Openapi>,
  payoutSchedule: {
    get: "getPayoutSchedule /payout-schedule GET",
    replace: "replacePayoutSchedule /payout-schedule PUT body key",
  } satisfies ResourceTable<PayoutScheduleResource>,
  payouts: {
    list: "listPayouts /payouts GET query pages",
    create: "createPayout /payouts POST body key",
    bulkComplete: "bulkCompletePayouts /payouts/bulk-complete POST body key",
    bulkProcess: "bulkProcessPayouts /payouts/bulk-processing POST body key",
    export: ["exportPayouts /payouts/export GET query", { accept: "text/csv", reads: "text" }],
    get: "getPayout /payouts/{payout_id} GET",
    cancel: "cancelPayout /payouts/{payout_id}/cancel POST body key",
    complete: "completePayout /payouts/{payout_id}/complete POST key",
    fail: "failPayout /payouts/{payout_id}/fail POST body key",
    process: "processPayout /payouts/{payout_id}/processing POST key",
    retry: "retryPayout /payouts/{payout_id}/retry POST body key",
    schedule: "schedulePayout /payouts/{payout_id}/schedule POST body key",
    batches: {
      list: "listPayoutBatches /payouts/batches GET query pages",
      create: "createPayoutBatch /payouts/batches POST body key",
      get: "getPayoutBatch /payouts/batches/{payout_batch_id} GET",
      cancel: "cancelPayoutBatch /payouts/batches/{payout_batch_id}/cancel POST body key",
      schedule: "schedulePayoutBatch /payouts/batches/{payout_batch_id}/schedule POST body key",
    },
    commissions: {
      list: "listPayoutCommissions /payouts/{payout_id}/commissions GET query pages",
    },
    requests: {
      list: "listPayoutRequests /payouts/requests GET query pages",
      approve: "approvePayoutRequest /payouts/requests/{payout_request_id}/approve POST key",
      reject: "rejectPayoutRequest /payouts/requests/{payout_request_id}/reject POST body key",
    },
    statement: {
      get: ["getPayoutStatement /payouts/{payout_id}/statement GET", {
        accept: "application/pdf",
        reads: "blob",
      }],
    },
    stats: {
      get: "getPayoutStats /payouts/stats GET",
    },
  } satisfies ResourceTable<Payouts>,
  programs: {
    list: "listPrograms /programs GET query pages",
    create: "createProgram /programs POST body key",
    get: "getProgram /programs/{program_id} GET",
    update: "updateProgram /programs/{program_id} PATCH body",
    activate: "activateProgram /programs/{program_id}/activate POST key",
    archive: "archiveProgram /programs/{program_id}/archive POST key",
    pause: "pauseProgram /programs/{program_id}/pause POST key",
    affiliates: {
      list: "listProgramAffiliates /programs/{program_id}/affiliates GET query pages",
      add: "addProgramAffiliate /programs/{program_id}/affiliates POST body key",
      remove: "removeProgramAffiliate /programs/{program_id}/affiliates/{affiliate_id} DELETE none",
    },
    fraudPolicy: {
      get: "getFraudPolicy /programs/{program_id}/fraud-policy GET",
      replace: "replaceFraudPolicy /programs/{program_id}/fraud-policy PUT body key",
    },
    rules: {
      list: "listCommissionRules /programs/{program_id}/rules GET query pages",
      create: "createCommissionRule /programs/{program_id}/rules POST body key",
      preview: "previewCommissionRules /programs/{program_id}/rules/preview POST body key",
      get: "getCommissionRule /programs/{program_id}/rules/{rule_id} GET",
      update: "updateCommissionRule /programs/{program_id}/rules/{rule_id} PATCH body",
      delete: "deleteCommissionRule /programs/{program_id}/rules/{rule_id} DELETE none",
    },
    tiers: {
      list: "listTiers /programs/{program_id}/tiers GET query pages",
      create: "createTier /programs/{program_id}/tiers POST body key",
      reset: "resetTiers /programs/{program_id}/tiers/reset POST key",
      get: "getTier /programs/{program_id}/tiers/{tier_id} GET",
      update: "updateTier /programs/{program_id}/tiers/{tier_id} PATCH body",
      delete: "deleteTier /programs/{program_id}/tiers/{tier_id} DELETE none",
    },
  } satisfies ResourceTable<Programs>,
  reports: {
    export: ["exportReport /reports/export GET query", { accept: "text/csv", reads: "text" }],
    clicksByCampaign: {
      get: "getClicksByCampaign /reports/clicks-by-campaign GET query",
    },
    commissionChart: {
      get: "getCommissionChart /reports/commission-chart GET query",
    },
    payouts: {
      get: "getPayoutReport /reports/payouts GET query",
    },
    stats: {
      get: "getReportStats /reports/stats GET query",
    },
    topAffiliates: {
      get: "getTopAffiliates /reports/top-affiliates GET query",
    },
  } satisfies ResourceTable<Reports>,
  sandbox: {
    advanceClock: "advanceSandboxClock /sandbox/clock/advance POST body key",
    settlePayout: "settleSandboxPayout /sandbox/payouts/{payout_id}/settle POST body key",
    changePlan: "changeSandboxPlan /sandbox/plan POST body key",
    reset: "resetSandbox /sandbox/reset POST key",
  } satisfies ResourceTable<Sandbox>,
  settings: {
    get: "getSettings /settings GET",
    update: "updateSettings /settings PATCH body",
    branding: {
      get: "getBranding /settings/branding GET",
      replace: "replaceBranding /settings/branding PUT body key",
    },
  } satisfies ResourceTable<SettingsResource>,
  webhookDeliveries: {
    get: "getWebhookDelivery /webhook-deliveries/{webhook_delivery_id} GET",
    replay: "replayWebhookDelivery /webhook-deliveries/{webhook_delivery_id}/replay POST key",
  } satisfies ResourceTable<WebhookDeliveries>,
  webhookEndpoints: {
    list: "listWebhookEndpoints /webhook-endpoints GET query pages",
    create: "createWebhookEndpoint /webhook-endpoints POST body key",
    get: "getWebhookEndpoint /webhook-endpoints/{webhook_endpoint_id} GET",
    update: "updateWebhookEndpoint /webhook-endpoints/{webhook_endpoint_id} PATCH body",
    delete: "deleteWebhookEndpoint /webhook-endpoints/{webhook_endpoint_id} DELETE none",
    replay: "replayWebhookDeliveries /webhook-endpoints/{webhook_endpoint_id}/replay POST body key",
    rotateSecret: "rotateWebhookSecret /webhook-endpoints/{webhook_endpoint_id}/rotate-secret POST body key",
    test: "testWebhookEndpoint /webhook-endpoints/{webhook_endpoint_id}/test POST body key",
    deliveries: {
      list: "listWebhookDeliveries /webhook-endpoints/{webhook_endpoint_id}/deliveries GET query pages",
    },
  } satisfies ResourceTable<WebhookEndpoints>,
};
