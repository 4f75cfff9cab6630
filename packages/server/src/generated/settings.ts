// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Branding, BrandingReplace, Settings, SettingsUpdate } from "@heldsway/contract";
import type {
  AppTypes,
  Handled,
  HandlerContext,
  ProblemInit,
  Replied,
  ReplyInit,
  ReplyWith,
} from "@heldsway/server-runtime";

/** Replies of `getSettings`. */
export interface GetSettingsReply {
  /** 200: What new programs start with. */
  ok(body: Settings, init?: ReplyInit): Replied<"getSettings">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getSettings">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getSettings">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getSettings">;
}

/** What a handler of `getSettings` is given. */
export interface GetSettingsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly reply: GetSettingsReply;
}

/**
 * Read the settings (`GET /settings`).
 *
 * Reads the settings of the workspace: its name, time zone and currency, and what new programs start with.
 * Existing programs go by their own terms. When affiliates are paid is in the payout schedule.
 */
export type GetSettings<App extends AppTypes = AppTypes> = (
  context: GetSettingsContext<App>,
) => Handled<"getSettings">;

/** Replies of `updateSettings`. */
export interface UpdateSettingsReply {
  /** 200: What the next program starts with. */
  ok(body: Settings, init?: ReplyInit): Replied<"updateSettings">;
  /**
   * 400: The change cannot be read as JSON, or came with a query parameter, of which there are none here.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"updateSettings">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"updateSettings">;
  /**
   * 422: A field is missing, malformed or unknown, or names something that does not exist.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"updateSettings">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"updateSettings">;
}

/** What a handler of `updateSettings` is given. */
export interface UpdateSettingsContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly body: SettingsUpdate;
  readonly reply: UpdateSettingsReply;
}

/**
 * Change the settings (`PATCH /settings`).
 *
 * Changes the fields that are sent. Programs that exist keep their terms. Amounts are in `default_currency`,
 * are left out of programs in another, and are cleared when it changes. A new `name` shows in `/me` and in
 * the affiliate portal at once.
 */
export type UpdateSettings<App extends AppTypes = AppTypes> = (
  context: UpdateSettingsContext<App>,
) => Handled<"updateSettings">;

/** Replies of `getBranding`. */
export interface GetBrandingReply {
  /** 200: The portal's looks. */
  ok(body: Branding, init?: ReplyInit): Replied<"getBranding">;
  /**
   * 400: A query parameter is unknown or has a value it cannot have, or the request is malformed.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"getBranding">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"getBranding">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"getBranding">;
}

/** What a handler of `getBranding` is given. */
export interface GetBrandingContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly reply: GetBrandingReply;
}

/**
 * Read the branding (`GET /settings/branding`).
 *
 * Reads colour, logo, title and domain of the affiliate portal. A workspace that never set them has ours.
 */
export type GetBranding<App extends AppTypes = AppTypes> = (
  context: GetBrandingContext<App>,
) => Handled<"getBranding">;

/** Replies of `replaceBranding`. */
export interface ReplaceBrandingReply {
  /** 200: What affiliates see when they next open the portal. */
  ok(body: Branding, init?: ReplyInit): Replied<"replaceBranding">;
  /**
   * 400: The body is not JSON, the idempotency key is malformed, or a parameter is unknown.
   *
   * Codes: `invalid_parameter`.
   */
  badRequest(problem: ProblemInit<"invalid_parameter">, init?: ReplyInit): Replied<"replaceBranding">;
  /**
   * 403: The key lacks the scope, the plan does not include the API or what is asked of it, the key belongs
   * to the other environment, or the request came over plain HTTP.
   *
   * Codes: `https_required`, `plan_upgrade_required`, `wrong_environment`.
   */
  forbidden(
    problem: ProblemInit<"https_required" | "plan_upgrade_required" | "wrong_environment">,
    init?: ReplyWith<{ "www-authenticate"?: string }>,
  ): Replied<"replaceBranding">;
  /**
   * 422: The domain does not point to us yet, a colour or an address is malformed, or something is left out:
   * looks are replaced whole.
   *
   * Codes: `validation_failed`.
   */
  unprocessableContent(
    problem: ProblemInit<"validation_failed">,
    init?: ReplyInit,
  ): Replied<"replaceBranding">;
  /**
   * 503: The API cannot answer now; `Retry-After` says when to try again.
   *
   * Codes: `service_unavailable`.
   */
  serviceUnavailable(
    problem: ProblemInit<"service_unavailable">,
    init?: ReplyWith<{ "retry-after"?: number }>,
  ): Replied<"replaceBranding">;
}

/** What a handler of `replaceBranding` is given. */
export interface ReplaceBrandingContext<App extends AppTypes = AppTypes> extends HandlerContext<App> {
  readonly body: BrandingReplace;
  readonly idempotencyKey: string | undefined;
  readonly reply: ReplaceBrandingReply;
}

/**
 * Set the branding (`PUT /settings/branding`).
 *
 * Replaces the portal's looks as a whole; visible to affiliates within a minute. `portal_domain` needs the
 * basic plan, a 403 otherwise, and a DNS record that points to us, a 422 as long as it does not. Tracking
 * links keep their address.
 */
export type ReplaceBranding<App extends AppTypes = AppTypes> = (
  context: ReplaceBrandingContext<App>,
) => Handled<"replaceBranding">;

/** Handlers of this module, as a file exports them. */
export interface SettingsHandlers<App extends AppTypes = AppTypes> {
  readonly getSettings: GetSettings<App>;
  readonly updateSettings: UpdateSettings<App>;
  readonly getBranding: GetBranding<App>;
  readonly replaceBranding: ReplaceBranding<App>;
}
