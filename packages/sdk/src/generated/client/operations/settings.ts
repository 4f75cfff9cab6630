// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import {
  type Call,
  call,
  type CallError,
  type CallOptions,
  type Core,
  type KeyedCallOptions,
} from "@heldsway/client-runtime";
import type {
  BodyErrorCode,
  CommonErrorCode,
  CredentialErrorCode,
  IdempotencyErrorCode,
  ScopeErrorCode,
} from "../errors.ts";
import type { Branding, BrandingReplace, Settings, SettingsUpdate } from "../types/settings.ts";
import type { Problem } from "../types/shared.ts";

/** What `getSettings` can fail with. */
export type GetSettingsError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable",
  Problem
>;

/**
 * Read the settings
 *
 * Reads the settings of the workspace: its name, time zone and currency, and what new programs start with.
 * Existing programs go by their own terms. When affiliates are paid is in the payout schedule.
 *
 * @throws {@link GetSettingsError}
 */
export function getSettings(core: Core, options?: CallOptions): Call<Settings, GetSettingsError> {
  return call(core, { id: "getSettings", method: "GET", path: "/settings" }, {}, options);
}

/** What `updateSettings` can fail with. */
export type UpdateSettingsError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | BodyErrorCode,
  Problem
>;

/**
 * Change the settings
 *
 * Changes the fields that are sent. Programs that exist keep their terms. Amounts are in `default_currency`,
 * are left out of programs in another, and are cleared when it changes. A new `name` shows in `/me` and in
 * the affiliate portal at once.
 *
 * @throws {@link UpdateSettingsError}
 */
export function updateSettings(
  core: Core,
  body: SettingsUpdate,
  options?: CallOptions,
): Call<Settings, UpdateSettingsError> {
  return call(core, { id: "updateSettings", method: "PATCH", path: "/settings" }, { body }, options);
}

/** What `getBranding` can fail with. */
export type GetBrandingError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | "not_acceptable",
  Problem
>;

/**
 * Read the branding
 *
 * Reads colour, logo, title and domain of the affiliate portal. A workspace that never set them has ours.
 *
 * @throws {@link GetBrandingError}
 */
export function getBranding(core: Core, options?: CallOptions): Call<Branding, GetBrandingError> {
  return call(core, { id: "getBranding", method: "GET", path: "/settings/branding" }, {}, options);
}

/** What `replaceBranding` can fail with. */
export type ReplaceBrandingError = CallError<
  CommonErrorCode | CredentialErrorCode | ScopeErrorCode | BodyErrorCode | IdempotencyErrorCode,
  Problem
>;

/**
 * Set the branding
 *
 * Replaces the portal's looks as a whole; visible to affiliates within a minute. `portal_domain` needs the
 * basic plan, a 403 otherwise, and a DNS record that points to us, a 422 as long as it does not. Tracking
 * links keep their address.
 *
 * @throws {@link ReplaceBrandingError}
 */
export function replaceBranding(
  core: Core,
  body: BrandingReplace,
  options?: KeyedCallOptions,
): Call<Branding, ReplaceBrandingError> {
  return call(
    core,
    { id: "replaceBranding", method: "PUT", path: "/settings/branding", isKeyed: true },
    { body },
    options,
  );
}
