// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { HeldSway } from "./client.ts";
export type { HeldSwayOptions } from "./core.ts";
export type {
  ApproveAffiliateError,
  CreateAffiliateError,
  CreateAffiliateLinkBatchError,
  CreateAffiliateLinkError,
  DeleteAffiliateError,
  GetAffiliateBalanceError,
  GetAffiliateCommissionError,
  GetAffiliateError,
  GetAffiliateLinkBatchError,
  ListAffiliateDownlineError,
  ListAffiliateLinksError,
  ListAffiliatesError,
  ReactivateAffiliateError,
  ReplaceAffiliateCommissionError,
  SuspendAffiliateError,
  TerminateAffiliateError,
  UpdateAffiliateError,
} from "./operations/affiliates.ts";
export type {
  CreateApiKeyError,
  GetApiKeyError,
  ListApiKeysError,
  RevokeApiKeyError,
  RotateApiKeyError,
  UpdateApiKeyError,
} from "./operations/api-keys.ts";
export type {
  GetAuditEntryError,
  ListAuditCheckpointsError,
  ListAuditLogError,
  VerifyAuditLogError,
} from "./operations/audit-log.ts";
export type {
  ApproveCommissionError,
  BulkApproveCommissionsError,
  CreateCommissionError,
  ExportCommissionsError,
  GetCommissionError,
  GetCommissionStatsError,
  HoldCommissionError,
  ListCommissionsError,
  ReleaseCommissionError,
  ReverseCommissionError,
} from "./operations/commissions.ts";
export type {
  ApproveConversionError,
  BulkApproveConversionsError,
  BulkRejectConversionsError,
  CancelConversionError,
  CreateConversionError,
  ExportConversionsError,
  GetConversionError,
  GetConversionStatsError,
  ListConversionRefundsError,
  ListConversionsError,
  RefundConversionError,
  RejectConversionError,
  UpdateConversionError,
} from "./operations/conversions.ts";
export type {
  CreateCouponError,
  DeleteCouponError,
  GetCouponError,
  GetCouponStatsError,
  ImportCouponsError,
  ListCouponsError,
  UpdateCouponError,
} from "./operations/coupons.ts";
export type { GetEventError, ListEventsError, ReplayEventError } from "./operations/events.ts";
export type {
  ApproveFraudReviewError,
  CreateAllowlistEntryError,
  DeleteAllowlistEntryError,
  GetFraudReviewError,
  ListFraudAllowlistError,
  ListFraudReviewsError,
  RejectFraudReviewError,
} from "./operations/fraud.ts";
export type {
  CreateIntegrationError,
  DisconnectIntegrationError,
  GetIntegrationCatalogError,
  GetIntegrationError,
  GetIntegrationSyncError,
  ListIntegrationSyncsError,
  ListIntegrationsError,
  RotateIntegrationSecretError,
  SyncIntegrationError,
  TestIntegrationError,
  UpdateIntegrationError,
} from "./operations/integrations.ts";
export type { CheckLedgerError } from "./operations/ledger.ts";
export type {
  DeleteLinkError,
  GetLinkError,
  GetLinkStatsError,
  ListLinksError,
  UpdateLinkError,
} from "./operations/links.ts";
export type { GetMeError } from "./operations/me.ts";
export type { GetOpenApiDocumentError } from "./operations/openapi.ts";
export type { GetPayoutScheduleError, ReplacePayoutScheduleError } from "./operations/payout-schedule.ts";
export type {
  ApprovePayoutRequestError,
  BulkCompletePayoutsError,
  BulkProcessPayoutsError,
  CancelPayoutBatchError,
  CancelPayoutError,
  CompletePayoutError,
  CreatePayoutBatchError,
  CreatePayoutError,
  ExportPayoutsError,
  FailPayoutError,
  GetPayoutBatchError,
  GetPayoutError,
  GetPayoutStatementError,
  GetPayoutStatsError,
  ListPayoutBatchesError,
  ListPayoutCommissionsError,
  ListPayoutRequestsError,
  ListPayoutsError,
  ProcessPayoutError,
  RejectPayoutRequestError,
  RetryPayoutError,
  SchedulePayoutBatchError,
  SchedulePayoutError,
} from "./operations/payouts.ts";
export type {
  ActivateProgramError,
  AddProgramAffiliateError,
  ArchiveProgramError,
  CreateCommissionRuleError,
  CreateProgramError,
  CreateTierError,
  DeleteCommissionRuleError,
  DeleteTierError,
  GetCommissionRuleError,
  GetFraudPolicyError,
  GetProgramError,
  GetTierError,
  ListCommissionRulesError,
  ListProgramAffiliatesError,
  ListProgramsError,
  ListTiersError,
  PauseProgramError,
  PreviewCommissionRulesError,
  RemoveProgramAffiliateError,
  ReplaceFraudPolicyError,
  ResetTiersError,
  UpdateCommissionRuleError,
  UpdateProgramError,
  UpdateTierError,
} from "./operations/programs.ts";
export type {
  ExportReportError,
  GetClicksByCampaignError,
  GetCommissionChartError,
  GetPayoutReportError,
  GetReportStatsError,
  GetTopAffiliatesError,
} from "./operations/reports.ts";
export type {
  AdvanceSandboxClockError,
  ChangeSandboxPlanError,
  ResetSandboxError,
  SettleSandboxPayoutError,
} from "./operations/sandbox.ts";
export type {
  GetBrandingError,
  GetSettingsError,
  ReplaceBrandingError,
  UpdateSettingsError,
} from "./operations/settings.ts";
export type {
  GetWebhookDeliveryError,
  ReplayWebhookDeliveryError,
} from "./operations/webhook-deliveries.ts";
export type {
  CreateWebhookEndpointError,
  DeleteWebhookEndpointError,
  GetWebhookEndpointError,
  ListWebhookDeliveriesError,
  ListWebhookEndpointsError,
  ReplayWebhookDeliveriesError,
  RotateWebhookSecretError,
  TestWebhookEndpointError,
  UpdateWebhookEndpointError,
} from "./operations/webhook-endpoints.ts";
export type { HeldSwayEnvironment } from "./policy.ts";
export type {
  Affiliates,
  AffiliatesBalance,
  AffiliatesCommission,
  AffiliatesDownline,
  AffiliatesLinkBatches,
  AffiliatesLinks,
} from "./resources/affiliates.ts";
export type { ApiKeys } from "./resources/api-keys.ts";
export type { AuditLog, AuditLogCheckpoints } from "./resources/audit-log.ts";
export type { Commissions, CommissionsStats } from "./resources/commissions.ts";
export type { Conversions, ConversionsRefunds, ConversionsStats } from "./resources/conversions.ts";
export type { Coupons, CouponsStats } from "./resources/coupons.ts";
export type { Events } from "./resources/events.ts";
export type { Fraud, FraudAllowlist, FraudReviews } from "./resources/fraud.ts";
export type { Integrations, IntegrationsCatalog, IntegrationsSyncs } from "./resources/integrations.ts";
export type { Ledger } from "./resources/ledger.ts";
export type { Links, LinksStats } from "./resources/links.ts";
export type { MeResource } from "./resources/me.ts";
export type { Openapi } from "./resources/openapi.ts";
export type { PayoutScheduleResource } from "./resources/payout-schedule.ts";
export type {
  Payouts,
  PayoutsBatches,
  PayoutsCommissions,
  PayoutsRequests,
  PayoutsStatement,
  PayoutsStats,
} from "./resources/payouts.ts";
export type {
  Programs,
  ProgramsAffiliates,
  ProgramsFraudPolicy,
  ProgramsRules,
  ProgramsTiers,
} from "./resources/programs.ts";
export type {
  Reports,
  ReportsClicksByCampaign,
  ReportsCommissionChart,
  ReportsPayouts,
  ReportsStats,
  ReportsTopAffiliates,
} from "./resources/reports.ts";
export type { Sandbox } from "./resources/sandbox.ts";
export type { SettingsBranding, SettingsResource } from "./resources/settings.ts";
export type { WebhookDeliveries } from "./resources/webhook-deliveries.ts";
export type { WebhookEndpoints, WebhookEndpointsDeliveries } from "./resources/webhook-endpoints.ts";
export type * from "./types/affiliates.ts";
export type * from "./types/api-keys.ts";
export type * from "./types/audit-log.ts";
export type * from "./types/commissions.ts";
export type * from "./types/conversions.ts";
export type * from "./types/coupons.ts";
export type * from "./types/events.ts";
export type * from "./types/fraud.ts";
export type * from "./types/integrations.ts";
export type * from "./types/ledger.ts";
export type * from "./types/links.ts";
export type * from "./types/payout-schedule.ts";
export type * from "./types/payouts.ts";
export type * from "./types/programs.ts";
export type * from "./types/reports.ts";
export type * from "./types/sandbox.ts";
export type * from "./types/settings.ts";
export type * from "./types/shared.ts";
export type * from "./types/webhook-deliveries.ts";
export type * from "./types/webhook-endpoints.ts";
export type * from "./errors.ts";
export type * from "./webhook-events.ts";
