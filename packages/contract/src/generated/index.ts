// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { operations } from "./operations.ts";
export { problems } from "./problems.ts";
export { securitySchemes } from "./security-schemes.ts";
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
