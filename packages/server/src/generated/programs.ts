// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

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
} from "@heldsway/contract";
import type {
  AppTypes,
  Handled,
  HandlerContext,
  ProblemInit,
  Replied,
  ReplyInit,
  ReplyWith,
} from "@heldsway/server-runtime";

/** Replies of `listPrograms`. */
export interface ListProgramsReply {
  /** 200: Programs in every state, with their terms. */
  ok(body: ProgramList, init?: ReplyInit): Replied<"listPrograms">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listPrograms">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listPrograms">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listPrograms">;
}

/** What a handler of `listPrograms` is given. */
export interface ListProgramsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly query: ListProgramsQuery;
  readonly reply: ListProgramsReply;
}

/**
 * List programs (`GET /programs`).
 *
 * Lists the programs of the workspace, newest first unless `sort` says otherwise. `search` looks for its text
 * anywhere in the name. Archived programs stay in the list: their commissions are still being paid.
 */
export type ListPrograms<App extends AppTypes = AppTypes> = (
  context: ListProgramsContext<App>,
) => Handled<"listPrograms">;

/** Replies of `createProgram`. */
export interface CreateProgramReply {
  /** 201: The draft, with what the settings filled in. */
  created(body: Program, init: ReplyWith<{ location: string }>): Replied<"createProgram">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"createProgram">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"createProgram">;
  /**
   * 409: Another program of the workspace goes by this slug, archived ones included; `existing_id` is its id.
   * Or a request with the same idempotency key still runs.
   *
   * Codes: `duplicate_resource`.
   */
  conflict(problem: ProblemInit<"duplicate_resource">, init?: ReplyInit): Replied<"createProgram">;
  /**
   * 422: The levels add up to more than the cap, skip one or come twice; the terms lack their rate or amount;
   * or a field is malformed.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(problem: ProblemInit<"validation_failed">, init?: ReplyInit): Replied<"createProgram">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"createProgram">;
}

/** What a handler of `createProgram` is given. */
export interface CreateProgramContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly body: ProgramCreate;
  readonly idempotencyKey: string | undefined;
  readonly reply: CreateProgramReply;
}

/**
 * Create a program (`POST /programs`).
 *
 * Drafts a program from the settings of the workspace and what is sent. Nothing is attributed to it before it
 * is activated. `multi_touch` attribution needs the custom plan, a 403 otherwise. The rates of `levels` must
 * not add up to more than `max_total_commission_percent`; where rules raise them later, the deepest level is
 * trimmed first.
 */
export type CreateProgram<App extends AppTypes = AppTypes> = (
  context: CreateProgramContext<App>,
) => Handled<"createProgram">;

/** Replies of `getProgram`. */
export interface GetProgramReply {
  /** 200: The terms in force. */
  ok(body: Program, init?: ReplyInit): Replied<"getProgram">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getProgram">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getProgram">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getProgram">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getProgram">;
}

/** What a handler of `getProgram` is given. */
export interface GetProgramContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prg_…`, as in every conversion and commission of the program. */
    readonly programId: string;
  };
  readonly reply: GetProgramReply;
}

/**
 * Read a program (`GET /programs/{program_id}`).
 *
 * Reads one program, in whatever status, with the terms that the next conversion is judged by. Its tiers,
 * rules and fraud policy are read on their own.
 */
export type GetProgram<App extends AppTypes = AppTypes> = (
  context: GetProgramContext<App>,
) => Handled<"getProgram">;

/** Replies of `updateProgram`. */
export interface UpdateProgramReply {
  /** 200: The terms from now on. */
  ok(body: Program, init?: ReplyInit): Replied<"updateProgram">;
  /**
   * 400: The change cannot be read as JSON, or came with a query parameter, of which there are none here.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"updateProgram">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"updateProgram">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"updateProgram">;
  /**
   * 409: The currency cannot change any more, or the program is archived.
   *
   * Codes: `invalid_state_transition`, `resource_in_use`.
   */
  conflict(
    problem: ProblemInit<"invalid_state_transition" | "resource_in_use">,
    init?: ReplyInit,
  ): Replied<"updateProgram">;
  /**
   * 422: A field is missing, malformed or unknown, or names something that does not exist.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(problem: ProblemInit<"validation_failed">, init?: ReplyInit): Replied<"updateProgram">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"updateProgram">;
}

/** What a handler of `updateProgram` is given. */
export interface UpdateProgramContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prg_…`, as in every conversion and commission of the program. */
    readonly programId: string;
  };
  readonly body: ProgramUpdate;
  readonly reply: UpdateProgramReply;
}

/**
 * Change a program's terms (`PATCH /programs/{program_id}`).
 *
 * Changes the fields that are sent. New terms apply to conversions recorded from now on, so a new
 * `hold_period_days` moves no `available_at`; `levels`, `recurring` and `default_commission` are replaced as
 * a whole. The currency can change only while the program has no conversion, and an archived program not at
 * all. `multi_touch` needs the custom plan.
 */
export type UpdateProgram<App extends AppTypes = AppTypes> = (
  context: UpdateProgramContext<App>,
) => Handled<"updateProgram">;

/** Replies of `activateProgram`. */
export interface ActivateProgramReply {
  /** 200: The program, open. */
  ok(body: Program, init?: ReplyInit): Replied<"activateProgram">;
  /**
   * 400: The idempotency key is malformed, or a query parameter was sent that the operation does not know.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"activateProgram">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"activateProgram">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"activateProgram">;
  /**
   * 409: An archived program stays closed, and an active one needs no opening.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"activateProgram">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"activateProgram">;
}

/** What a handler of `activateProgram` is given. */
export interface ActivateProgramContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prg_…`, as in every conversion and commission of the program. */
    readonly programId: string;
  };
  readonly idempotencyKey: string | undefined;
  readonly reply: ActivateProgramReply;
}

/**
 * Open a program (`POST /programs/{program_id}/activate`).
 *
 * Opens a draft, or ends a pause: from now on clicks and conversions are attributed, and where
 * `allow_self_registration` is set strangers can apply. What happened during a pause is not attributed
 * afterwards.
 */
export type ActivateProgram<App extends AppTypes = AppTypes> = (
  context: ActivateProgramContext<App>,
) => Handled<"activateProgram">;

/** Replies of `listProgramAffiliates`. */
export interface ListProgramAffiliatesReply {
  /** 200: Members, each with the tier reached. */
  ok(body: ProgramMemberList, init?: ReplyInit): Replied<"listProgramAffiliates">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listProgramAffiliates">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listProgramAffiliates">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"listProgramAffiliates">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listProgramAffiliates">;
}

/** What a handler of `listProgramAffiliates` is given. */
export interface ListProgramAffiliatesContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prg_…`, as in every conversion and commission of the program. */
    readonly programId: string;
  };
  readonly query: ListProgramAffiliatesQuery;
  readonly reply: ListProgramAffiliatesReply;
}

/**
 * List a program's members (`GET /programs/{program_id}/affiliates`).
 *
 * Lists who takes part in the program, latest to join first unless `sort` says otherwise, with the tier each
 * has reached. Suspended and terminated affiliates stay members, and earn nothing new; who was taken out is
 * not in the list.
 */
export type ListProgramAffiliates<App extends AppTypes = AppTypes> = (
  context: ListProgramAffiliatesContext<App>,
) => Handled<"listProgramAffiliates">;

/** Replies of `addProgramAffiliate`. */
export interface AddProgramAffiliateReply {
  /** 201: The membership. */
  created(body: ProgramMember, init: ReplyWith<{ location: string }>): Replied<"addProgramAffiliate">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"addProgramAffiliate">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"addProgramAffiliate">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"addProgramAffiliate">;
  /**
   * 409: The affiliate is a member, or the program is archived.
   *
   * Codes: `duplicate_resource`, `invalid_state_transition`.
   */
  conflict(
    problem: ProblemInit<"duplicate_resource" | "invalid_state_transition">,
    init?: ReplyInit,
  ): Replied<"addProgramAffiliate">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"addProgramAffiliate">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"addProgramAffiliate">;
}

/** What a handler of `addProgramAffiliate` is given. */
export interface AddProgramAffiliateContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prg_…`, as in every conversion and commission of the program. */
    readonly programId: string;
  };
  readonly body: ProgramMemberAdd;
  readonly idempotencyKey: string | undefined;
  readonly reply: AddProgramAffiliateReply;
}

/**
 * Add an affiliate to a program (`POST /programs/{program_id}/affiliates`).
 *
 * Makes an affiliate a member; they earn once they and the program are active. An applicant can be added
 * before they are approved. Joining twice is a conflict, so that a wrong id does not pass unnoticed.
 */
export type AddProgramAffiliate<App extends AppTypes = AppTypes> = (
  context: AddProgramAffiliateContext<App>,
) => Handled<"addProgramAffiliate">;

/** Replies of `removeProgramAffiliate`. */
export interface RemoveProgramAffiliateReply {
  /** 204: No longer a member. */
  noContent(init?: ReplyInit): Replied<"removeProgramAffiliate">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"removeProgramAffiliate">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"removeProgramAffiliate">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"removeProgramAffiliate">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"removeProgramAffiliate">;
}

/** What a handler of `removeProgramAffiliate` is given. */
export interface RemoveProgramAffiliateContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prg_…`, as in every conversion and commission of the program. */
    readonly programId: string;
    /** From the affiliate list, `aff_…`. A referral code is not accepted here. */
    readonly affiliateId: string;
  };
  readonly reply: RemoveProgramAffiliateReply;
}

/**
 * Take an affiliate out of a program (`DELETE /programs/{program_id}/affiliates/{affiliate_id}`).
 *
 * Ends a membership. Links and coupons of this program stop tracking for the affiliate; money already earned
 * stays owed and is paid as usual. They can be added again, with a new `joined_at`. An affiliate who is no
 * member is a 404.
 */
export type RemoveProgramAffiliate<App extends AppTypes = AppTypes> = (
  context: RemoveProgramAffiliateContext<App>,
) => Handled<"removeProgramAffiliate">;

/** Replies of `archiveProgram`. */
export interface ArchiveProgramReply {
  /** 200: The program, closed; members keep what they earned. */
  ok(body: Program, init?: ReplyInit): Replied<"archiveProgram">;
  /**
   * 400: The idempotency key is malformed, or a query parameter was sent that the operation does not know.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"archiveProgram">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"archiveProgram">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"archiveProgram">;
  /**
   * 409: The program is archived already, or a payout of it is open.
   *
   * Codes: `invalid_state_transition`, `resource_in_use`.
   */
  conflict(
    problem: ProblemInit<"invalid_state_transition" | "resource_in_use">,
    init?: ReplyInit,
  ): Replied<"archiveProgram">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"archiveProgram">;
}

/** What a handler of `archiveProgram` is given. */
export interface ArchiveProgramContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prg_…`, as in every conversion and commission of the program. */
    readonly programId: string;
  };
  readonly idempotencyKey: string | undefined;
  readonly reply: ArchiveProgramReply;
}

/**
 * Archive a program (`POST /programs/{program_id}/archive`).
 *
 * Closes a program for good, be it a draft, active or paused: nothing is attributed to it any more, and its
 * terms, rules and tiers stay as they are. Not possible while one of its payouts is pending, scheduled,
 * processing or failed: complete or cancel those first. Approved commissions can still be paid out
 * afterwards.
 */
export type ArchiveProgram<App extends AppTypes = AppTypes> = (
  context: ArchiveProgramContext<App>,
) => Handled<"archiveProgram">;

/** Replies of `getFraudPolicy`. */
export interface GetFraudPolicyReply {
  /** 200: The version in force. */
  ok(body: FraudPolicy, init?: ReplyInit): Replied<"getFraudPolicy">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getFraudPolicy">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getFraudPolicy">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getFraudPolicy">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getFraudPolicy">;
}

/** What a handler of `getFraudPolicy` is given. */
export interface GetFraudPolicyContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prg_…`, as in every conversion and commission of the program. */
    readonly programId: string;
  };
  readonly reply: GetFraudPolicyReply;
}

/**
 * Read a program's fraud policy (`GET /programs/{program_id}/fraud-policy`).
 *
 * Reads the policy in force, with its version: the scores at which conversions are held or blocked, and the
 * signals that count. A program without one of its own goes by the `standard` preset, version 1.
 */
export type GetFraudPolicy<App extends AppTypes = AppTypes> = (
  context: GetFraudPolicyContext<App>,
) => Handled<"getFraudPolicy">;

/** Replies of `replaceFraudPolicy`. */
export interface ReplaceFraudPolicyReply {
  /** 200: The new version. */
  ok(body: FraudPolicy, init?: ReplyInit): Replied<"replaceFraudPolicy">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"replaceFraudPolicy">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"replaceFraudPolicy">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"replaceFraudPolicy">;
  /**
   * 422: Conversions would be blocked before they are held, a signal is unknown, or a part of the policy is
   * left out.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"replaceFraudPolicy">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"replaceFraudPolicy">;
}

/** What a handler of `replaceFraudPolicy` is given. */
export interface ReplaceFraudPolicyContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prg_…`, as in every conversion and commission of the program. */
    readonly programId: string;
  };
  readonly body: FraudPolicyReplace;
  readonly idempotencyKey: string | undefined;
  readonly reply: ReplaceFraudPolicyReply;
}

/**
 * Set a program's fraud policy (`PUT /programs/{program_id}/fraud-policy`).
 *
 * Replaces the policy by a new version, also when nothing differs. Applies to conversions recorded from now
 * on; open reviews keep the version that stopped them, and their scores. A `block_score` below `hold_score`
 * is a 422.
 */
export type ReplaceFraudPolicy<App extends AppTypes = AppTypes> = (
  context: ReplaceFraudPolicyContext<App>,
) => Handled<"replaceFraudPolicy">;

/** Replies of `pauseProgram`. */
export interface PauseProgramReply {
  /** 200: The program, at rest. */
  ok(body: Program, init?: ReplyInit): Replied<"pauseProgram">;
  /**
   * 400: The idempotency key is malformed, or a query parameter was sent that the operation does not know.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"pauseProgram">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"pauseProgram">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"pauseProgram">;
  /**
   * 409: Only an active program can be paused: a draft attributes nothing yet, an archived one nothing any
   * more.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"pauseProgram">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"pauseProgram">;
}

/** What a handler of `pauseProgram` is given. */
export interface PauseProgramContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prg_…`, as in every conversion and commission of the program. */
    readonly programId: string;
  };
  readonly idempotencyKey: string | undefined;
  readonly reply: PauseProgramReply;
}

/**
 * Pause a program (`POST /programs/{program_id}/pause`).
 *
 * Stops new attribution for a while. Conversions that come in meanwhile are kept, unattributed. Links keep
 * redirecting without counting. Commissions already earned go their way to payment undisturbed.
 */
export type PauseProgram<App extends AppTypes = AppTypes> = (
  context: PauseProgramContext<App>,
) => Handled<"pauseProgram">;

/** Replies of `listCommissionRules`. */
export interface ListCommissionRulesReply {
  /** 200: Rules at their current versions. */
  ok(body: CommissionRuleList, init?: ReplyInit): Replied<"listCommissionRules">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listCommissionRules">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listCommissionRules">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"listCommissionRules">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listCommissionRules">;
}

/** What a handler of `listCommissionRules` is given. */
export interface ListCommissionRulesContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prg_…`, as in every conversion and commission of the program. */
    readonly programId: string;
  };
  readonly query: ListCommissionRulesQuery;
  readonly reply: ListCommissionRulesReply;
}

/**
 * List a program's rules (`GET /programs/{program_id}/rules`).
 *
 * Lists the rules of a program, oldest first unless `sort` says otherwise, those switched off or past their
 * end included. They are tried by `priority`, the lowest number first, then by age; the first that matches a
 * conversion sets its terms.
 */
export type ListCommissionRules<App extends AppTypes = AppTypes> = (
  context: ListCommissionRulesContext<App>,
) => Handled<"listCommissionRules">;

/** Replies of `createCommissionRule`. */
export interface CreateCommissionRuleReply {
  /** 201: The rule, at version 1. */
  created(body: CommissionRule, init: ReplyWith<{ location: string }>): Replied<"createCommissionRule">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"createCommissionRule">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"createCommissionRule">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"createCommissionRule">;
  /**
   * 409: An archived program judges no more conversions, so a rule could never apply.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(
    problem: ProblemInit<"invalid_state_transition">,
    init?: ReplyInit,
  ): Replied<"createCommissionRule">;
  /**
   * 422: The scope names an affiliate, a link or a coupon that is not in this program, `ends_at` is not after
   * `starts_at`, the terms lack their `rate` or `amount`, or a field is malformed.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"createCommissionRule">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"createCommissionRule">;
}

/** What a handler of `createCommissionRule` is given. */
export interface CreateCommissionRuleContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prg_…`, as in every conversion and commission of the program. */
    readonly programId: string;
  };
  readonly body: CommissionRuleCreate;
  readonly idempotencyKey: string | undefined;
  readonly reply: CreateCommissionRuleReply;
}

/**
 * Add a rule (`POST /programs/{program_id}/rules`).
 *
 * Adds a rule for some conversions: of an affiliate, a link, a coupon, products or a kind of customer. A
 * link's rule beats the affiliate's own rate, which beats product rules, which beat tiers and the program's
 * default; between rules of one kind the lowest `priority` wins, then the oldest. Applies to conversions
 * recorded from now on, from `starts_at` until `ends_at`; the preview shows what it does.
 */
export type CreateCommissionRule<App extends AppTypes = AppTypes> = (
  context: CreateCommissionRuleContext<App>,
) => Handled<"createCommissionRule">;

/** Replies of `previewCommissionRules`. */
export interface PreviewCommissionRulesReply {
  /** 200: The commissions it would earn, and why. */
  ok(body: CommissionRulePreviewResult, init?: ReplyInit): Replied<"previewCommissionRules">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"previewCommissionRules">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"previewCommissionRules">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"previewCommissionRules">;
  /**
   * 409: An archived program attributes nothing, so there is nothing to work out.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(
    problem: ProblemInit<"invalid_state_transition">,
    init?: ReplyInit,
  ): Replied<"previewCommissionRules">;
  /**
   * 422: A field is missing, malformed, unknown or names something that does not exist, or the idempotency
   * key was used with another request.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"previewCommissionRules">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"previewCommissionRules">;
}

/** What a handler of `previewCommissionRules` is given. */
export interface PreviewCommissionRulesContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prg_…`, as in every conversion and commission of the program. */
    readonly programId: string;
  };
  readonly body: CommissionRulePreview;
  readonly idempotencyKey: string | undefined;
  readonly reply: PreviewCommissionRulesReply;
}

/**
 * Try the rules on a conversion (`POST /programs/{program_id}/rules/preview`).
 *
 * Works out what a conversion would earn, with the trace of rules, and stores nothing: no conversion, no
 * entry in the audit log. Uses the rules, rates, tiers and levels of this moment, under the cap of the
 * program. Without an affiliate there is nothing to earn.
 */
export type PreviewCommissionRules<App extends AppTypes = AppTypes> = (
  context: PreviewCommissionRulesContext<App>,
) => Handled<"previewCommissionRules">;

/** Replies of `getCommissionRule`. */
export interface GetCommissionRuleReply {
  /** 200: The current version. */
  ok(body: CommissionRule, init?: ReplyInit): Replied<"getCommissionRule">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getCommissionRule">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getCommissionRule">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getCommissionRule">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getCommissionRule">;
}

/** What a handler of `getCommissionRule` is given. */
export interface GetCommissionRuleContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prg_…`, as in every conversion and commission of the program. */
    readonly programId: string;
    /** `rule_…`, as traces name it. It stays the same from version to version. */
    readonly ruleId: string;
  };
  readonly reply: GetCommissionRuleReply;
}

/**
 * Read a rule (`GET /programs/{program_id}/rules/{rule_id}`).
 *
 * Reads one rule at its current version, switched off or not. What an earlier version said stands in the
 * traces of the conversions it was applied to.
 */
export type GetCommissionRule<App extends AppTypes = AppTypes> = (
  context: GetCommissionRuleContext<App>,
) => Handled<"getCommissionRule">;

/** Replies of `updateCommissionRule`. */
export interface UpdateCommissionRuleReply {
  /** 200: The next version. */
  ok(body: CommissionRule, init?: ReplyInit): Replied<"updateCommissionRule">;
  /**
   * 400: The change cannot be read as JSON, or came with a query parameter, of which there are none here.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"updateCommissionRule">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"updateCommissionRule">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"updateCommissionRule">;
  /**
   * 409: The program is archived; no conversion would ever meet the new version.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(
    problem: ProblemInit<"invalid_state_transition">,
    init?: ReplyInit,
  ): Replied<"updateCommissionRule">;
  /**
   * 422: A field is missing, malformed or unknown, or names something that does not exist.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"updateCommissionRule">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"updateCommissionRule">;
}

/** What a handler of `updateCommissionRule` is given. */
export interface UpdateCommissionRuleContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prg_…`, as in every conversion and commission of the program. */
    readonly programId: string;
    /** `rule_…`, as traces name it. It stays the same from version to version. */
    readonly ruleId: string;
  };
  readonly body: CommissionRuleUpdate;
  readonly reply: UpdateCommissionRuleReply;
}

/**
 * Change a rule (`PATCH /programs/{program_id}/rules/{rule_id}`).
 *
 * Changes a rule and raises its `version`; conversions from now on go by it. `scope` is replaced as a whole.
 * Commissions keep the version they were worked out with in their trace.
 */
export type UpdateCommissionRule<App extends AppTypes = AppTypes> = (
  context: UpdateCommissionRuleContext<App>,
) => Handled<"updateCommissionRule">;

/** Replies of `deleteCommissionRule`. */
export interface DeleteCommissionRuleReply {
  /** 204: Removed; conversions from now on go by the rules that are left. */
  noContent(init?: ReplyInit): Replied<"deleteCommissionRule">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"deleteCommissionRule">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"deleteCommissionRule">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"deleteCommissionRule">;
  /**
   * 409: The program is archived: what its conversions were judged by stays on record.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(
    problem: ProblemInit<"invalid_state_transition">,
    init?: ReplyInit,
  ): Replied<"deleteCommissionRule">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"deleteCommissionRule">;
}

/** What a handler of `deleteCommissionRule` is given. */
export interface DeleteCommissionRuleContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prg_…`, as in every conversion and commission of the program. */
    readonly programId: string;
    /** `rule_…`, as traces name it. It stays the same from version to version. */
    readonly ruleId: string;
  };
  readonly reply: DeleteCommissionRuleReply;
}

/**
 * Remove a rule (`DELETE /programs/{program_id}/rules/{rule_id}`).
 *
 * Removes a rule with all its versions. Traces that name it stay readable: they carry the terms, not only the
 * id. To keep it for another season, set `is_active` to false instead.
 */
export type DeleteCommissionRule<App extends AppTypes = AppTypes> = (
  context: DeleteCommissionRuleContext<App>,
) => Handled<"deleteCommissionRule">;

/** Replies of `listTiers`. */
export interface ListTiersReply {
  /** 200: The tiers, on one page unless `limit` is less than their number. */
  ok(body: TierList, init?: ReplyInit): Replied<"listTiers">;
  /**
   * 400: A query parameter is unknown, malformed or out of range, or the cursor does not belong to this list.
   *
   * Codes: `invalid_cursor`, `invalid_parameter`.
   */
  badRequest(
    problem: ProblemInit<"invalid_cursor" | "invalid_parameter">,
    init?: ReplyInit,
  ): Replied<"listTiers">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"listTiers">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"listTiers">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"listTiers">;
}

/** What a handler of `listTiers` is given. */
export interface ListTiersContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prg_…`, as in every conversion and commission of the program. */
    readonly programId: string;
  };
  readonly query: ListTiersQuery;
  readonly reply: ListTiersReply;
}

/**
 * List a program's tiers (`GET /programs/{program_id}/tiers`).
 *
 * Lists the performance tiers, lowest first unless `sort` says otherwise; a program has at most 20. Tiers are
 * about how much an affiliate sells; recruitment levels are part of the program itself.
 */
export type ListTiers<App extends AppTypes = AppTypes> = (
  context: ListTiersContext<App>,
) => Handled<"listTiers">;

/** Replies of `createTier`. */
export interface CreateTierReply {
  /** 201: The new top tier. */
  created(body: Tier, init: ReplyWith<{ location: string }>): Replied<"createTier">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"createTier">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"createTier">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"createTier">;
  /**
   * 409: The program is archived: there is nothing to reach in it any more.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"createTier">;
  /**
   * 422: The threshold is not above that of the tier below, the program has 20 tiers already, or a field is
   * malformed.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(problem: ProblemInit<"validation_failed">, init?: ReplyInit): Replied<"createTier">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"createTier">;
}

/** What a handler of `createTier` is given. */
export interface CreateTierContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prg_…`, as in every conversion and commission of the program. */
    readonly programId: string;
  };
  readonly body: TierCreate;
  readonly idempotencyKey: string | undefined;
  readonly reply: CreateTierReply;
}

/**
 * Add a tier (`POST /programs/{program_id}/tiers`).
 *
 * Adds a tier on top, up to 20. Its threshold must exceed that of the tier below, counted in the same way:
 * `metric` and `period` are those of the other tiers. Affiliates who have already reached it move up within a
 * minute; their next conversion earns the new terms. Not for a recruitment level, which is part of the
 * program.
 */
export type CreateTier<App extends AppTypes = AppTypes> = (
  context: CreateTierContext<App>,
) => Handled<"createTier">;

/** Replies of `resetTiers`. */
export interface ResetTiersReply {
  /** 200: The three defaults. */
  ok(body: TierList, init?: ReplyInit): Replied<"resetTiers">;
  /**
   * 400: The idempotency key is malformed, or a query parameter was sent that the operation does not know.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"resetTiers">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"resetTiers">;
  /**
   * 404: There is nothing with this id to act on, in this workspace. Kept for the idempotency key: after a
   * mistake in the id, send a new key.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"resetTiers">;
  /**
   * 409: An archived program keeps the tiers its commissions were worked out with.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"resetTiers">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"resetTiers">;
}

/** What a handler of `resetTiers` is given. */
export interface ResetTiersContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prg_…`, as in every conversion and commission of the program. */
    readonly programId: string;
  };
  readonly idempotencyKey: string | undefined;
  readonly reply: ResetTiersReply;
}

/**
 * Restore the default tiers (`POST /programs/{program_id}/tiers/reset`).
 *
 * Throws away the program's tiers and puts the three defaults in their place: Bronze from the start at 10,
 * Silver from 20 approved conversions a month at 12, Gold from 50 at 15 percent. Members move to the tier
 * they have reached within a minute; commissions already worked out do not change. Answers all three tiers at
 * once, as a list without a next page.
 */
export type ResetTiers<App extends AppTypes = AppTypes> = (
  context: ResetTiersContext<App>,
) => Handled<"resetTiers">;

/** Replies of `getTier`. */
export interface GetTierReply {
  /** 200: The tier, as it applies now. */
  ok(body: Tier, init?: ReplyInit): Replied<"getTier">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getTier">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getTier">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"getTier">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getTier">;
}

/** What a handler of `getTier` is given. */
export interface GetTierContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prg_…`, as in every conversion and commission of the program. */
    readonly programId: string;
    /** `tier_…`, of a tier of this program. */
    readonly tierId: string;
  };
  readonly reply: GetTierReply;
}

/**
 * Read a tier (`GET /programs/{program_id}/tiers/{tier_id}`).
 *
 * Reads one tier: its place, what has to be reached and what it pays. Who has reached it is in the list of
 * members, filtered by `tier_id`.
 */
export type GetTier<App extends AppTypes = AppTypes> = (context: GetTierContext<App>) => Handled<"getTier">;

/** Replies of `updateTier`. */
export interface UpdateTierReply {
  /** 200: The tier; members move within a minute. */
  ok(body: Tier, init?: ReplyInit): Replied<"updateTier">;
  /**
   * 400: The change cannot be read as JSON, or came with a query parameter, of which there are none here.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"updateTier">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"updateTier">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"updateTier">;
  /**
   * 409: The program is archived, and its thresholds with it.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"updateTier">;
  /**
   * 422: The threshold would leave its place between the tiers below and above, or the terms lack their rate
   * or amount.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(problem: ProblemInit<"validation_failed">, init?: ReplyInit): Replied<"updateTier">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"updateTier">;
}

/** What a handler of `updateTier` is given. */
export interface UpdateTierContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prg_…`, as in every conversion and commission of the program. */
    readonly programId: string;
    /** `tier_…`, of a tier of this program. */
    readonly tierId: string;
  };
  readonly body: TierUpdate;
  readonly reply: UpdateTierReply;
}

/**
 * Change a tier (`PATCH /programs/{program_id}/tiers/{tier_id}`).
 *
 * Changes name, threshold or terms. Thresholds must keep growing with the position, or it is a 422. Members
 * move up or down within a minute; commissions already worked out do not change. How the threshold is counted
 * stays: for another `metric`, make the tiers anew.
 */
export type UpdateTier<App extends AppTypes = AppTypes> = (
  context: UpdateTierContext<App>,
) => Handled<"updateTier">;

/** Replies of `deleteTier`. */
export interface DeleteTierReply {
  /** 204: Removed; its members have moved. */
  noContent(init?: ReplyInit): Replied<"deleteTier">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"deleteTier">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"deleteTier">;
  /**
   * 404: Nothing of this workspace has this id.
   *
   * Codes: `not_found`.
   */
  notFound(problem: ProblemInit<"not_found">, init?: ReplyInit): Replied<"deleteTier">;
  /**
   * 409: In an archived program nobody moves between tiers any more.
   *
   * Codes: `invalid_state_transition`.
   */
  conflict(problem: ProblemInit<"invalid_state_transition">, init?: ReplyInit): Replied<"deleteTier">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"deleteTier">;
}

/** What a handler of `deleteTier` is given. */
export interface DeleteTierContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly params: {
    /** `prg_…`, as in every conversion and commission of the program. */
    readonly programId: string;
    /** `tier_…`, of a tier of this program. */
    readonly tierId: string;
  };
  readonly reply: DeleteTierReply;
}

/**
 * Remove a tier (`DELETE /programs/{program_id}/tiers/{tier_id}`).
 *
 * Removes a tier; affiliates in it fall to the tier below, those in the lowest to the program's default. The
 * tiers above move down one position. Commissions already worked out with the tier keep its terms.
 */
export type DeleteTier<App extends AppTypes = AppTypes> = (
  context: DeleteTierContext<App>,
) => Handled<"deleteTier">;

/** Handlers of this module, as a file exports them. */
export interface ProgramsHandlers<App extends AppTypes = AppTypes> {
  readonly listPrograms: ListPrograms<App>;
  readonly createProgram: CreateProgram<App>;
  readonly getProgram: GetProgram<App>;
  readonly updateProgram: UpdateProgram<App>;
  readonly activateProgram: ActivateProgram<App>;
  readonly listProgramAffiliates: ListProgramAffiliates<App>;
  readonly addProgramAffiliate: AddProgramAffiliate<App>;
  readonly removeProgramAffiliate: RemoveProgramAffiliate<App>;
  readonly archiveProgram: ArchiveProgram<App>;
  readonly getFraudPolicy: GetFraudPolicy<App>;
  readonly replaceFraudPolicy: ReplaceFraudPolicy<App>;
  readonly pauseProgram: PauseProgram<App>;
  readonly listCommissionRules: ListCommissionRules<App>;
  readonly createCommissionRule: CreateCommissionRule<App>;
  readonly previewCommissionRules: PreviewCommissionRules<App>;
  readonly getCommissionRule: GetCommissionRule<App>;
  readonly updateCommissionRule: UpdateCommissionRule<App>;
  readonly deleteCommissionRule: DeleteCommissionRule<App>;
  readonly listTiers: ListTiers<App>;
  readonly createTier: CreateTier<App>;
  readonly resetTiers: ResetTiers<App>;
  readonly getTier: GetTier<App>;
  readonly updateTier: UpdateTier<App>;
  readonly deleteTier: DeleteTier<App>;
}
