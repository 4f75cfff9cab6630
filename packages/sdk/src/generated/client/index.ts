// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

export { HeldSway } from "./client.ts";
export type { HeldSwayOptions } from "./core.ts";
export type {
  CreateAffiliateError,
  GetAffiliateError,
  ListAffiliatesError,
  UpdateAffiliateError,
} from "./operations/affiliates.ts";
export type { CreateApiKeyError, ListApiKeysError } from "./operations/api-keys.ts";
export type { ListCommissionsError } from "./operations/commissions.ts";
export type {
  ApproveConversionError,
  CreateConversionError,
  GetConversionError,
  ListConversionsError,
} from "./operations/conversions.ts";
export type { GetMeError } from "./operations/me.ts";
export type { ListProgramsError } from "./operations/programs.ts";
export type { HeldSwayEnvironment } from "./policy.ts";
export type { Affiliates } from "./resources/affiliates.ts";
export type { ApiKeys } from "./resources/api-keys.ts";
export type { Commissions } from "./resources/commissions.ts";
export type { Conversions } from "./resources/conversions.ts";
export type { MeResource } from "./resources/me.ts";
export type { Programs } from "./resources/programs.ts";
export type * from "./types/affiliates.ts";
export type * from "./types/api-keys.ts";
export type * from "./types/commissions.ts";
export type * from "./types/conversions.ts";
export type * from "./types/me.ts";
export type * from "./types/programs.ts";
export type * from "./types/shared.ts";
export type * from "./errors.ts";
