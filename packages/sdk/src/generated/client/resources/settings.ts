// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Call, CallOptions, KeyedCallOptions } from "@heldsway/client-runtime";
import type {
  GetBrandingError,
  GetSettingsError,
  ReplaceBrandingError,
  UpdateSettingsError,
} from "../operations/settings.ts";
import type { Branding, BrandingReplace, Settings, SettingsUpdate } from "../types/settings.ts";

/** Read the branding. Set the branding. */
export interface SettingsBranding {
  /**
   * Read the branding
   *
   * Reads colour, logo, title and domain of the affiliate portal. A workspace that never set them has ours.
   *
   * @throws {@link GetBrandingError}
   */
  get(options?: CallOptions): Call<Branding, GetBrandingError>;

  /**
   * Set the branding
   *
   * Replaces the portal's looks as a whole; visible to affiliates within a minute. `portal_domain` needs the
   * basic plan, a 403 otherwise, and a DNS record that points to us, a 422 as long as it does not. Tracking
   * links keep their address.
   *
   * @throws {@link ReplaceBrandingError}
   */
  replace(body: BrandingReplace, options?: KeyedCallOptions): Call<Branding, ReplaceBrandingError>;
}

/** What new programs start with, and how the affiliate portal looks. */
export interface SettingsResource {
  /** Read the branding. Set the branding. */
  readonly branding: SettingsBranding;

  /**
   * Read the settings
   *
   * Reads the settings of the workspace: its name, time zone and currency, and what new programs start with.
   * Existing programs go by their own terms. When affiliates are paid is in the payout schedule.
   *
   * @throws {@link GetSettingsError}
   */
  get(options?: CallOptions): Call<Settings, GetSettingsError>;

  /**
   * Change the settings
   *
   * Changes the fields that are sent. Programs that exist keep their terms. Amounts are in
   * `default_currency`, are left out of programs in another, and are cleared when it changes. A new `name`
   * shows in `/me` and in the affiliate portal at once.
   *
   * @throws {@link UpdateSettingsError}
   */
  update(body: SettingsUpdate, options?: CallOptions): Call<Settings, UpdateSettingsError>;
}
