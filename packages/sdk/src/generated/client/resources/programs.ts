// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions, KeyedCallOptions, ListOptions, PageCall } from "@heldsway/client-runtime";
import type {
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
} from "../operations/programs.ts";
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

/** List a program's members. Add an affiliate to a program. Take an affiliate out of a program. */
export interface ProgramsAffiliates {
  /**
   * List a program's members
   *
   * Lists who takes part in the program, latest to join first unless `sort` says otherwise, with the tier
   * each has reached. Suspended and terminated affiliates stay members, and earn nothing new; who was taken
   * out is not in the list.
   *
   * @param programId `prg_…`, as in every conversion and commission of the program.
   * @throws {@link ListProgramAffiliatesError}
   */
  list(
    programId: string,
    query?: ListProgramAffiliatesQuery,
    options?: ListOptions,
  ): PageCall<ProgramMember, ProgramMemberList, ListProgramAffiliatesError>;

  /**
   * Add an affiliate to a program
   *
   * Makes an affiliate a member; they earn once they and the program are active. An applicant can be added
   * before they are approved. Joining twice is a conflict, so that a wrong id does not pass unnoticed.
   *
   * @param programId `prg_…`, as in every conversion and commission of the program.
   * @throws {@link AddProgramAffiliateError}
   */
  add(
    programId: string,
    body: ProgramMemberAdd,
    options?: KeyedCallOptions,
  ): Call<ProgramMember, AddProgramAffiliateError>;

  /**
   * Take an affiliate out of a program
   *
   * Ends a membership. Links and coupons of this program stop tracking for the affiliate; money already
   * earned stays owed and is paid as usual. They can be added again, with a new `joined_at`. An affiliate who
   * is no member is a 404.
   *
   * @param programId `prg_…`, as in every conversion and commission of the program.
   * @param affiliateId From the affiliate list, `aff_…`. A referral code is not accepted here.
   * @throws {@link RemoveProgramAffiliateError}
   */
  remove(
    programId: string,
    affiliateId: string,
    options?: CallOptions,
  ): Call<void, RemoveProgramAffiliateError>;
}

/** Read a program's fraud policy. Set a program's fraud policy. */
export interface ProgramsFraudPolicy {
  /**
   * Read a program's fraud policy
   *
   * Reads the policy in force, with its version: the scores at which conversions are held or blocked, and the
   * signals that count. A program without one of its own goes by the `standard` preset, version 1.
   *
   * @param programId `prg_…`, as in every conversion and commission of the program.
   * @throws {@link GetFraudPolicyError}
   */
  get(programId: string, options?: CallOptions): Call<FraudPolicy, GetFraudPolicyError>;

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
  replace(
    programId: string,
    body: FraudPolicyReplace,
    options?: KeyedCallOptions,
  ): Call<FraudPolicy, ReplaceFraudPolicyError>;
}

/** Terms that differ from the program's, for the conversions a rule describes. */
export interface ProgramsRules {
  /**
   * List a program's rules
   *
   * Lists the rules of a program, oldest first unless `sort` says otherwise, those switched off or past their
   * end included. They are tried by `priority`, the lowest number first, then by age; the first that matches
   * a conversion sets its terms.
   *
   * @param programId `prg_…`, as in every conversion and commission of the program.
   * @throws {@link ListCommissionRulesError}
   */
  list(
    programId: string,
    query?: ListCommissionRulesQuery,
    options?: ListOptions,
  ): PageCall<CommissionRule, CommissionRuleList, ListCommissionRulesError>;

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
  create(
    programId: string,
    body: CommissionRuleCreate,
    options?: KeyedCallOptions,
  ): Call<CommissionRule, CreateCommissionRuleError>;

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
  preview(
    programId: string,
    body: CommissionRulePreview,
    options?: KeyedCallOptions,
  ): Call<CommissionRulePreviewResult, PreviewCommissionRulesError>;

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
  get(programId: string, ruleId: string, options?: CallOptions): Call<CommissionRule, GetCommissionRuleError>;

  /**
   * Change a rule
   *
   * Changes a rule and raises its `version`; conversions from now on go by it. `scope` is replaced as a
   * whole. Commissions keep the version they were worked out with in their trace.
   *
   * @param programId `prg_…`, as in every conversion and commission of the program.
   * @param ruleId `rule_…`, as traces name it. It stays the same from version to version.
   * @throws {@link UpdateCommissionRuleError}
   */
  update(
    programId: string,
    ruleId: string,
    body: CommissionRuleUpdate,
    options?: CallOptions,
  ): Call<CommissionRule, UpdateCommissionRuleError>;

  /**
   * Remove a rule
   *
   * Removes a rule with all its versions. Traces that name it stay readable: they carry the terms, not only
   * the id. To keep it for another season, set `is_active` to false instead.
   *
   * @param programId `prg_…`, as in every conversion and commission of the program.
   * @param ruleId `rule_…`, as traces name it. It stays the same from version to version.
   * @throws {@link DeleteCommissionRuleError}
   */
  delete(programId: string, ruleId: string, options?: CallOptions): Call<void, DeleteCommissionRuleError>;
}

/**
 * List a program's tiers. Add a tier. Restore the default tiers. Read a tier. Change a tier. Remove a tier.
 */
export interface ProgramsTiers {
  /**
   * List a program's tiers
   *
   * Lists the performance tiers, lowest first unless `sort` says otherwise; a program has at most 20. Tiers
   * are about how much an affiliate sells; recruitment levels are part of the program itself.
   *
   * @param programId `prg_…`, as in every conversion and commission of the program.
   * @throws {@link ListTiersError}
   */
  list(
    programId: string,
    query?: ListTiersQuery,
    options?: ListOptions,
  ): PageCall<Tier, TierList, ListTiersError>;

  /**
   * Add a tier
   *
   * Adds a tier on top, up to 20. Its threshold must exceed that of the tier below, counted in the same way:
   * `metric` and `period` are those of the other tiers. Affiliates who have already reached it move up within
   * a minute; their next conversion earns the new terms. Not for a recruitment level, which is part of the
   * program.
   *
   * @param programId `prg_…`, as in every conversion and commission of the program.
   * @throws {@link CreateTierError}
   */
  create(programId: string, body: TierCreate, options?: KeyedCallOptions): Call<Tier, CreateTierError>;

  /**
   * Restore the default tiers
   *
   * Throws away the program's tiers and puts the three defaults in their place: Bronze from the start at 10,
   * Silver from 20 approved conversions a month at 12, Gold from 50 at 15 percent. Members move to the tier
   * they have reached within a minute; commissions already worked out do not change. Answers all three tiers
   * at once, as a list without a next page.
   *
   * @param programId `prg_…`, as in every conversion and commission of the program.
   * @throws {@link ResetTiersError}
   */
  reset(programId: string, options?: KeyedCallOptions): Call<TierList, ResetTiersError>;

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
  get(programId: string, tierId: string, options?: CallOptions): Call<Tier, GetTierError>;

  /**
   * Change a tier
   *
   * Changes name, threshold or terms. Thresholds must keep growing with the position, or it is a 422. Members
   * move up or down within a minute; commissions already worked out do not change. How the threshold is
   * counted stays: for another `metric`, make the tiers anew.
   *
   * @param programId `prg_…`, as in every conversion and commission of the program.
   * @param tierId `tier_…`, of a tier of this program.
   * @throws {@link UpdateTierError}
   */
  update(
    programId: string,
    tierId: string,
    body: TierUpdate,
    options?: CallOptions,
  ): Call<Tier, UpdateTierError>;

  /**
   * Remove a tier
   *
   * Removes a tier; affiliates in it fall to the tier below, those in the lowest to the program's default.
   * The tiers above move down one position. Commissions already worked out with the tier keep its terms.
   *
   * @param programId `prg_…`, as in every conversion and commission of the program.
   * @param tierId `tier_…`, of a tier of this program.
   * @throws {@link DeleteTierError}
   */
  delete(programId: string, tierId: string, options?: CallOptions): Call<void, DeleteTierError>;
}

/** The terms affiliates earn under: rates, attribution, currency. */
export interface Programs {
  /** List a program's members. Add an affiliate to a program. Take an affiliate out of a program. */
  readonly affiliates: ProgramsAffiliates;
  /** Read a program's fraud policy. Set a program's fraud policy. */
  readonly fraudPolicy: ProgramsFraudPolicy;
  /** Terms that differ from the program's, for the conversions a rule describes. */
  readonly rules: ProgramsRules;
  /**
   * List a program's tiers. Add a tier. Restore the default tiers. Read a tier. Change a tier. Remove a tier.
   */
  readonly tiers: ProgramsTiers;

  /**
   * List programs
   *
   * Lists the programs of the workspace, newest first unless `sort` says otherwise. `search` looks for its
   * text anywhere in the name. Archived programs stay in the list: their commissions are still being paid.
   *
   * @throws {@link ListProgramsError}
   */
  list(query?: ListProgramsQuery, options?: ListOptions): PageCall<Program, ProgramList, ListProgramsError>;

  /**
   * Create a program
   *
   * Drafts a program from the settings of the workspace and what is sent. Nothing is attributed to it before
   * it is activated. `multi_touch` attribution needs the custom plan, a 403 otherwise. The rates of `levels`
   * must not add up to more than `max_total_commission_percent`; where rules raise them later, the deepest
   * level is trimmed first.
   *
   * @throws {@link CreateProgramError}
   */
  create(body: ProgramCreate, options?: KeyedCallOptions): Call<Program, CreateProgramError>;

  /**
   * Read a program
   *
   * Reads one program, in whatever status, with the terms that the next conversion is judged by. Its tiers,
   * rules and fraud policy are read on their own.
   *
   * @param programId `prg_…`, as in every conversion and commission of the program.
   * @throws {@link GetProgramError}
   */
  get(programId: string, options?: CallOptions): Call<Program, GetProgramError>;

  /**
   * Change a program's terms
   *
   * Changes the fields that are sent. New terms apply to conversions recorded from now on, so a new
   * `hold_period_days` moves no `available_at`; `levels`, `recurring` and `default_commission` are replaced
   * as a whole. The currency can change only while the program has no conversion, and an archived program not
   * at all. `multi_touch` needs the custom plan.
   *
   * @param programId `prg_…`, as in every conversion and commission of the program.
   * @throws {@link UpdateProgramError}
   */
  update(programId: string, body: ProgramUpdate, options?: CallOptions): Call<Program, UpdateProgramError>;

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
  activate(programId: string, options?: KeyedCallOptions): Call<Program, ActivateProgramError>;

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
  archive(programId: string, options?: KeyedCallOptions): Call<Program, ArchiveProgramError>;

  /**
   * Pause a program
   *
   * Stops new attribution for a while. Conversions that come in meanwhile are kept, unattributed. Links keep
   * redirecting without counting. Commissions already earned go their way to payment undisturbed.
   *
   * @param programId `prg_…`, as in every conversion and commission of the program.
   * @throws {@link PauseProgramError}
   */
  pause(programId: string, options?: KeyedCallOptions): Call<Program, PauseProgramError>;
}
