// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import { createAffiliate, getAffiliate, listAffiliates, updateAffiliate } from "./operations/affiliates.ts";
import { createApiKey, listApiKeys } from "./operations/api-keys.ts";
import { listCommissions } from "./operations/commissions.ts";
import {
  approveConversion,
  createConversion,
  getConversion,
  listConversions,
} from "./operations/conversions.ts";
import { getMe } from "./operations/me.ts";
import { listPrograms } from "./operations/programs.ts";

/** All operations by handler name. */
export const operations = {
  listAffiliates,
  createAffiliate,
  getAffiliate,
  updateAffiliate,
  listApiKeys,
  createApiKey,
  listCommissions,
  listConversions,
  createConversion,
  getConversion,
  approveConversion,
  getMe,
  listPrograms,
};
