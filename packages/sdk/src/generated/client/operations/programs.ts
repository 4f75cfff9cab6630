// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type Call,
  call,
  type CallError,
  type CallOptions,
  type Core,
  type KeyedCallOptions,
  list,
  type ListOptions,
  type PageCall,
} from "@heldsway/client-runtime";
import type {
  BodyErrorCode,
  CommonErrorCode,
  CredentialErrorCode,
  IdempotencyErrorCode,
  ScopeErrorCode,
} from "../errors.ts";
import { pages } from "../pages.ts";
import type {
  CommissionRule,
  CommissionRuleCreate,
  CommissionRuleList,
  CommissionRulePreview,
  CommissionRulePreviewResult,
  CommissionRuleUpdate,
  FraudPolicy,
  FraudPolicyReplace,
  ListCommissionRulesQuery,
  ListProgramAffiliatesQuery,
  ListProgramsQuery,
  ListTiersQuery,
  Program,
  ProgramCreate,
  ProgramList,
  ProgramMember,
  ProgramMemberAdd,
  ProgramMemberList,
  ProgramUpdate,
  Tier,
  TierCreate,
  TierList,
  TierUpdate,
} from "../types/programs.ts";
import type { Problem } from "../types/shared.ts";

/** What `listPrograms` can fail with. */
export type ListProgramsError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_cursor" | "not_acceptable",
  Problem
>;

/**
 * List programs
 *
 * Lists the programs of the workspace, newest first unless `sort` says otherwise. `search` looks for its text
 * anywhere in the name. Archived programs stay in the list: their commissions are still being paid.
 *
 * @throws {@link ListProgramsError}
 */
export function listPrograms(
  core: Core,
  query?: ListProgramsQuery,
  options?: ListOptions,
): PageCall<Program, ProgramList, ListProgramsError> {
  return list(
    core,
    { id: "listPrograms", method: "GET", path: "/programs", paging: pages },
    { query },
    options,
  );
}

/** What `createProgram` can fail with. */
export type CreateProgramError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "duplicate_resource",
  Problem
>;

/**
 * Create a program
 *
 * Drafts a program from the settings of the workspace and what is sent. Nothing is attributed to it before it
 * is activated. `multi_touch` attribution needs the custom plan, a 403 otherwise. The rates of `levels` must
 * not add up to more than `max_total_commission_percent`; where rules raise them later, the deepest level is
 * trimmed first.
 *
 * @throws {@link CreateProgramError}
 */
export function createProgram(
  core: Core,
  body: ProgramCreate,
  options?: KeyedCallOptions,
): Call<Program, CreateProgramError> {
  return call(
    core,
    { id: "createProgram", method: "POST", path: "/programs", isKeyed: true },
    { body },
    options,
  );
}

/** What `getProgram` can fail with. */
export type GetProgramError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable" | "not_found",
  Problem
>;

/**
 * Read a program
 *
 * Reads one program, in whatever status, with the terms that the next conversion is judged by. Its tiers,
 * rules and fraud policy are read on their own.
 *
 * @param programId `prg_…`, as in every conversion and commission of the program.
 * @throws {@link GetProgramError}
 */
export function getProgram(
  core: Core,
  programId: string,
  options?: CallOptions,
): Call<Program, GetProgramError> {
  return call(
    core,
    { id: "getProgram", method: "GET", path: "/programs/{program_id}" },
    { path: { program_id: programId } },
    options,
  );
}

/** What `updateProgram` can fail with. */
export type UpdateProgramError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | "invalid_state_transition"
  | "not_found"
  | "resource_in_use",
  Problem
>;

/**
 * Change a program's terms
 *
 * Changes the fields that are sent. New terms apply to conversions recorded from now on, so a new
 * `hold_period_days` moves no `available_at`; `levels`, `recurring` and `default_commission` are replaced as
 * a whole. The currency can change only while the program has no conversion, and an archived program not at
 * all. `multi_touch` needs the custom plan.
 *
 * @param programId `prg_…`, as in every conversion and commission of the program.
 * @throws {@link UpdateProgramError}
 */
export function updateProgram(
  core: Core,
  programId: string,
  body: ProgramUpdate,
  options?: CallOptions,
): Call<Program, UpdateProgramError> {
  return call(
    core,
    { id: "updateProgram", method: "PATCH", path: "/programs/{program_id}" },
    { path: { program_id: programId }, body },
    options,
  );
}

/** What `activateProgram` can fail with. */
export type ActivateProgramError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | IdempotencyErrorCode
  | "invalid_state_transition"
  | "not_acceptable"
  | "not_found",
  Problem
>;

/**
 * Open a program
 *
 * Opens a draft, or ends a pause: from now on clicks and conversions are attributed, and where
 * `allow_self_registration` is set strangers can apply. What happened during a pause is not attributed
 * afterwards.
 *
 * @param programId `prg_…`, as in every conversion and commission of the program.
 * @throws {@link ActivateProgramError}
 */
export function activateProgram(
  core: Core,
  programId: string,
  options?: KeyedCallOptions,
): Call<Program, ActivateProgramError> {
  return call(
    core,
    { id: "activateProgram", method: "POST", path: "/programs/{program_id}/activate", isKeyed: true },
    { path: { program_id: programId } },
    options,
  );
}

/** What `listProgramAffiliates` can fail with. */
export type ListProgramAffiliatesError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_cursor" | "not_acceptable" | "not_found",
  Problem
>;

/**
 * List a program's members
 *
 * Lists who takes part in the program, latest to join first unless `sort` says otherwise, with the tier each
 * has reached. Suspended and terminated affiliates stay members, and earn nothing new; who was taken out is
 * not in the list.
 *
 * @param programId `prg_…`, as in every conversion and commission of the program.
 * @throws {@link ListProgramAffiliatesError}
 */
export function listProgramAffiliates(
  core: Core,
  programId: string,
  query?: ListProgramAffiliatesQuery,
  options?: ListOptions,
): PageCall<ProgramMember, ProgramMemberList, ListProgramAffiliatesError> {
  return list(
    core,
    { id: "listProgramAffiliates", method: "GET", path: "/programs/{program_id}/affiliates", paging: pages },
    { path: { program_id: programId }, query },
    options,
  );
}

/** What `addProgramAffiliate` can fail with. */
export type AddProgramAffiliateError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "duplicate_resource"
  | "invalid_state_transition"
  | "not_found",
  Problem
>;

/**
 * Add an affiliate to a program
 *
 * Makes an affiliate a member; they earn once they and the program are active. An applicant can be added
 * before they are approved. Joining twice is a conflict, so that a wrong id does not pass unnoticed.
 *
 * @param programId `prg_…`, as in every conversion and commission of the program.
 * @throws {@link AddProgramAffiliateError}
 */
export function addProgramAffiliate(
  core: Core,
  programId: string,
  body: ProgramMemberAdd,
  options?: KeyedCallOptions,
): Call<ProgramMember, AddProgramAffiliateError> {
  return call(
    core,
    { id: "addProgramAffiliate", method: "POST", path: "/programs/{program_id}/affiliates", isKeyed: true },
    { path: { program_id: programId }, body },
    options,
  );
}

/** What `removeProgramAffiliate` can fail with. */
export type RemoveProgramAffiliateError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_found",
  Problem
>;

/**
 * Take an affiliate out of a program
 *
 * Ends a membership. Links and coupons of this program stop tracking for the affiliate; money already earned
 * stays owed and is paid as usual. They can be added again, with a new `joined_at`. An affiliate who is no
 * member is a 404.
 *
 * @param programId `prg_…`, as in every conversion and commission of the program.
 * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
 * @throws {@link RemoveProgramAffiliateError}
 */
export function removeProgramAffiliate(
  core: Core,
  programId: string,
  affiliateId: string,
  options?: CallOptions,
): Call<void, RemoveProgramAffiliateError> {
  return call(
    core,
    {
      id: "removeProgramAffiliate",
      method: "DELETE",
      path: "/programs/{program_id}/affiliates/{affiliate_id}",
      reads: "none",
    },
    { path: { program_id: programId, affiliate_id: affiliateId } },
    options,
  );
}

/** What `archiveProgram` can fail with. */
export type ArchiveProgramError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | IdempotencyErrorCode
  | "invalid_state_transition"
  | "not_acceptable"
  | "not_found"
  | "resource_in_use",
  Problem
>;

/**
 * Archive a program
 *
 * Closes a program for good, be it a draft, active or paused: nothing is attributed to it any more, and its
 * terms, rules and tiers stay as they are. Not possible while one of its payouts is pending, scheduled,
 * processing or failed: complete or cancel those first. Approved commissions can still be paid out
 * afterwards.
 *
 * @param programId `prg_…`, as in every conversion and commission of the program.
 * @throws {@link ArchiveProgramError}
 */
export function archiveProgram(
  core: Core,
  programId: string,
  options?: KeyedCallOptions,
): Call<Program, ArchiveProgramError> {
  return call(
    core,
    { id: "archiveProgram", method: "POST", path: "/programs/{program_id}/archive", isKeyed: true },
    { path: { program_id: programId } },
    options,
  );
}

/** What `getFraudPolicy` can fail with. */
export type GetFraudPolicyError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable" | "not_found",
  Problem
>;

/**
 * Read a program's fraud policy
 *
 * Reads the policy in force, with its version: the scores at which conversions are held or blocked, and the
 * signals that count. A program without one of its own goes by the `standard` preset, version 1.
 *
 * @param programId `prg_…`, as in every conversion and commission of the program.
 * @throws {@link GetFraudPolicyError}
 */
export function getFraudPolicy(
  core: Core,
  programId: string,
  options?: CallOptions,
): Call<FraudPolicy, GetFraudPolicyError> {
  return call(
    core,
    { id: "getFraudPolicy", method: "GET", path: "/programs/{program_id}/fraud-policy" },
    { path: { program_id: programId } },
    options,
  );
}

/** What `replaceFraudPolicy` can fail with. */
export type ReplaceFraudPolicyError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | BodyErrorCode | IdempotencyErrorCode | "not_found",
  Problem
>;

/**
 * Set a program's fraud policy
 *
 * Replaces the policy by a new version, also when nothing differs. Applies to conversions recorded from now
 * on; open reviews keep the version that stopped them, and their scores. A `block_score` below `hold_score`
 * is a 422.
 *
 * @param programId `prg_…`, as in every conversion and commission of the program.
 * @throws {@link ReplaceFraudPolicyError}
 */
export function replaceFraudPolicy(
  core: Core,
  programId: string,
  body: FraudPolicyReplace,
  options?: KeyedCallOptions,
): Call<FraudPolicy, ReplaceFraudPolicyError> {
  return call(
    core,
    { id: "replaceFraudPolicy", method: "PUT", path: "/programs/{program_id}/fraud-policy", isKeyed: true },
    { path: { program_id: programId }, body },
    options,
  );
}

/** What `pauseProgram` can fail with. */
export type PauseProgramError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | IdempotencyErrorCode
  | "invalid_state_transition"
  | "not_acceptable"
  | "not_found",
  Problem
>;

/**
 * Pause a program
 *
 * Stops new attribution for a while. Conversions that come in meanwhile are kept, unattributed. Links keep
 * redirecting without counting. Commissions already earned go their way to payment undisturbed.
 *
 * @param programId `prg_…`, as in every conversion and commission of the program.
 * @throws {@link PauseProgramError}
 */
export function pauseProgram(
  core: Core,
  programId: string,
  options?: KeyedCallOptions,
): Call<Program, PauseProgramError> {
  return call(
    core,
    { id: "pauseProgram", method: "POST", path: "/programs/{program_id}/pause", isKeyed: true },
    { path: { program_id: programId } },
    options,
  );
}

/** What `listCommissionRules` can fail with. */
export type ListCommissionRulesError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_cursor" | "not_acceptable" | "not_found",
  Problem
>;

/**
 * List a program's rules
 *
 * Lists the rules of a program, oldest first unless `sort` says otherwise, those switched off or past their
 * end included. They are tried by `priority`, the lowest number first, then by age; the first that matches a
 * conversion sets its terms.
 *
 * @param programId `prg_…`, as in every conversion and commission of the program.
 * @throws {@link ListCommissionRulesError}
 */
export function listCommissionRules(
  core: Core,
  programId: string,
  query?: ListCommissionRulesQuery,
  options?: ListOptions,
): PageCall<CommissionRule, CommissionRuleList, ListCommissionRulesError> {
  return list(
    core,
    { id: "listCommissionRules", method: "GET", path: "/programs/{program_id}/rules", paging: pages },
    { path: { program_id: programId }, query },
    options,
  );
}

/** What `createCommissionRule` can fail with. */
export type CreateCommissionRuleError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "invalid_state_transition"
  | "not_found",
  Problem
>;

/**
 * Add a rule
 *
 * Adds a rule for some conversions: of an affiliate, a link, a coupon, products or a kind of customer. A
 * link's rule beats the affiliate's own rate, which beats product rules, which beat tiers and the program's
 * default; between rules of one kind the lowest `priority` wins, then the oldest. Applies to conversions
 * recorded from now on, from `starts_at` until `ends_at`; the preview shows what it does.
 *
 * @param programId `prg_…`, as in every conversion and commission of the program.
 * @throws {@link CreateCommissionRuleError}
 */
export function createCommissionRule(
  core: Core,
  programId: string,
  body: CommissionRuleCreate,
  options?: KeyedCallOptions,
): Call<CommissionRule, CreateCommissionRuleError> {
  return call(
    core,
    { id: "createCommissionRule", method: "POST", path: "/programs/{program_id}/rules", isKeyed: true },
    { path: { program_id: programId }, body },
    options,
  );
}

/** What `previewCommissionRules` can fail with. */
export type PreviewCommissionRulesError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "invalid_state_transition"
  | "not_found",
  Problem
>;

/**
 * Try the rules on a conversion
 *
 * Works out what a conversion would earn, with the trace of rules, and stores nothing: no conversion, no
 * entry in the audit log. Uses the rules, rates, tiers and levels of this moment, under the cap of the
 * program. Without an affiliate there is nothing to earn.
 *
 * @param programId `prg_…`, as in every conversion and commission of the program.
 * @throws {@link PreviewCommissionRulesError}
 */
export function previewCommissionRules(
  core: Core,
  programId: string,
  body: CommissionRulePreview,
  options?: KeyedCallOptions,
): Call<CommissionRulePreviewResult, PreviewCommissionRulesError> {
  return call(
    core,
    {
      id: "previewCommissionRules",
      method: "POST",
      path: "/programs/{program_id}/rules/preview",
      isKeyed: true,
    },
    { path: { program_id: programId }, body },
    options,
  );
}

/** What `getCommissionRule` can fail with. */
export type GetCommissionRuleError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable" | "not_found",
  Problem
>;

/**
 * Read a rule
 *
 * Reads one rule at its current version, switched off or not. What an earlier version said stands in the
 * traces of the conversions it was applied to.
 *
 * @param programId `prg_…`, as in every conversion and commission of the program.
 * @param ruleId `rule_…`, as traces name it. It stays the same from version to version.
 * @throws {@link GetCommissionRuleError}
 */
export function getCommissionRule(
  core: Core,
  programId: string,
  ruleId: string,
  options?: CallOptions,
): Call<CommissionRule, GetCommissionRuleError> {
  return call(
    core,
    { id: "getCommissionRule", method: "GET", path: "/programs/{program_id}/rules/{rule_id}" },
    { path: { program_id: programId, rule_id: ruleId } },
    options,
  );
}

/** What `updateCommissionRule` can fail with. */
export type UpdateCommissionRuleError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | "invalid_state_transition"
  | "not_found",
  Problem
>;

/**
 * Change a rule
 *
 * Changes a rule and raises its `version`; conversions from now on go by it. `scope` is replaced as a whole.
 * Commissions keep the version they were worked out with in their trace.
 *
 * @param programId `prg_…`, as in every conversion and commission of the program.
 * @param ruleId `rule_…`, as traces name it. It stays the same from version to version.
 * @throws {@link UpdateCommissionRuleError}
 */
export function updateCommissionRule(
  core: Core,
  programId: string,
  ruleId: string,
  body: CommissionRuleUpdate,
  options?: CallOptions,
): Call<CommissionRule, UpdateCommissionRuleError> {
  return call(
    core,
    { id: "updateCommissionRule", method: "PATCH", path: "/programs/{program_id}/rules/{rule_id}" },
    { path: { program_id: programId, rule_id: ruleId }, body },
    options,
  );
}

/** What `deleteCommissionRule` can fail with. */
export type DeleteCommissionRuleError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_state_transition" | "not_found",
  Problem
>;

/**
 * Remove a rule
 *
 * Removes a rule with all its versions. Traces that name it stay readable: they carry the terms, not only the
 * id. To keep it for another season, set `is_active` to false instead.
 *
 * @param programId `prg_…`, as in every conversion and commission of the program.
 * @param ruleId `rule_…`, as traces name it. It stays the same from version to version.
 * @throws {@link DeleteCommissionRuleError}
 */
export function deleteCommissionRule(
  core: Core,
  programId: string,
  ruleId: string,
  options?: CallOptions,
): Call<void, DeleteCommissionRuleError> {
  return call(
    core,
    {
      id: "deleteCommissionRule",
      method: "DELETE",
      path: "/programs/{program_id}/rules/{rule_id}",
      reads: "none",
    },
    { path: { program_id: programId, rule_id: ruleId } },
    options,
  );
}

/** What `listTiers` can fail with. */
export type ListTiersError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_cursor" | "not_acceptable" | "not_found",
  Problem
>;

/**
 * List a program's tiers
 *
 * Lists the performance tiers, lowest first unless `sort` says otherwise; a program has at most 20. Tiers are
 * about how much an affiliate sells; recruitment levels are part of the program itself.
 *
 * @param programId `prg_…`, as in every conversion and commission of the program.
 * @throws {@link ListTiersError}
 */
export function listTiers(
  core: Core,
  programId: string,
  query?: ListTiersQuery,
  options?: ListOptions,
): PageCall<Tier, TierList, ListTiersError> {
  return list(
    core,
    { id: "listTiers", method: "GET", path: "/programs/{program_id}/tiers", paging: pages },
    { path: { program_id: programId }, query },
    options,
  );
}

/** What `createTier` can fail with. */
export type CreateTierError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | IdempotencyErrorCode
  | "invalid_state_transition"
  | "not_found",
  Problem
>;

/**
 * Add a tier
 *
 * Adds a tier on top, up to 20. Its threshold must exceed that of the tier below, counted in the same way:
 * `metric` and `period` are those of the other tiers. Affiliates who have already reached it move up within a
 * minute; their next conversion earns the new terms. Not for a recruitment level, which is part of the
 * program.
 *
 * @param programId `prg_…`, as in every conversion and commission of the program.
 * @throws {@link CreateTierError}
 */
export function createTier(
  core: Core,
  programId: string,
  body: TierCreate,
  options?: KeyedCallOptions,
): Call<Tier, CreateTierError> {
  return call(
    core,
    { id: "createTier", method: "POST", path: "/programs/{program_id}/tiers", isKeyed: true },
    { path: { program_id: programId }, body },
    options,
  );
}

/** What `resetTiers` can fail with. */
export type ResetTiersError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | IdempotencyErrorCode
  | "invalid_state_transition"
  | "not_acceptable"
  | "not_found",
  Problem
>;

/**
 * Restore the default tiers
 *
 * Throws away the program's tiers and puts the three defaults in their place: Bronze from the start at 10,
 * Silver from 20 approved conversions a month at 12, Gold from 50 at 15 percent. Members move to the tier
 * they have reached within a minute; commissions already worked out do not change. Answers all three tiers at
 * once, as a list without a next page.
 *
 * @param programId `prg_…`, as in every conversion and commission of the program.
 * @throws {@link ResetTiersError}
 */
export function resetTiers(
  core: Core,
  programId: string,
  options?: KeyedCallOptions,
): Call<TierList, ResetTiersError> {
  return call(
    core,
    { id: "resetTiers", method: "POST", path: "/programs/{program_id}/tiers/reset", isKeyed: true },
    { path: { program_id: programId } },
    options,
  );
}

/** What `getTier` can fail with. */
export type GetTierError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable" | "not_found",
  Problem
>;

/**
 * Read a tier
 *
 * Reads one tier: its place, what has to be reached and what it pays. Who has reached it is in the list of
 * members, filtered by `tier_id`.
 *
 * @param programId `prg_…`, as in every conversion and commission of the program.
 * @param tierId `tier_…`, of a tier of this program.
 * @throws {@link GetTierError}
 */
export function getTier(
  core: Core,
  programId: string,
  tierId: string,
  options?: CallOptions,
): Call<Tier, GetTierError> {
  return call(
    core,
    { id: "getTier", method: "GET", path: "/programs/{program_id}/tiers/{tier_id}" },
    { path: { program_id: programId, tier_id: tierId } },
    options,
  );
}

/** What `updateTier` can fail with. */
export type UpdateTierError = CallError<
  | CommonErrorCode
  | CredentialErrorCode
  | ScopeErrorCode
  | BodyErrorCode
  | "invalid_state_transition"
  | "not_found",
  Problem
>;

/**
 * Change a tier
 *
 * Changes name, threshold or terms. Thresholds must keep growing with the position, or it is a 422. Members
 * move up or down within a minute; commissions already worked out do not change. How the threshold is counted
 * stays: for another `metric`, make the tiers anew.
 *
 * @param programId `prg_…`, as in every conversion and commission of the program.
 * @param tierId `tier_…`, of a tier of this program.
 * @throws {@link UpdateTierError}
 */
export function updateTier(
  core: Core,
  programId: string,
  tierId: string,
  body: TierUpdate,
  options?: CallOptions,
): Call<Tier, UpdateTierError> {
  return call(
    core,
    { id: "updateTier", method: "PATCH", path: "/programs/{program_id}/tiers/{tier_id}" },
    { path: { program_id: programId, tier_id: tierId }, body },
    options,
  );
}

/** What `deleteTier` can fail with. */
export type DeleteTierError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "invalid_state_transition" | "not_found",
  Problem
>;

/**
 * Remove a tier
 *
 * Removes a tier; affiliates in it fall to the tier below, those in the lowest to the program's default. The
 * tiers above move down one position. Commissions already worked out with the tier keep its terms.
 *
 * @param programId `prg_…`, as in every conversion and commission of the program.
 * @param tierId `tier_…`, of a tier of this program.
 * @throws {@link DeleteTierError}
 */
export function deleteTier(
  core: Core,
  programId: string,
  tierId: string,
  options?: CallOptions,
): Call<void, DeleteTierError> {
  return call(
    core,
    { id: "deleteTier", method: "DELETE", path: "/programs/{program_id}/tiers/{tier_id}", reads: "none" },
    { path: { program_id: programId, tier_id: tierId } },
    options,
  );
}
