// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Currency } from "./shared.ts";

/** How the affiliate portal looks. */
export interface Branding {
  logo_url: string | null;
  primary_color: string;
  portal_title: string;
  /** Own domain of the affiliate portal; from the basic plan on. */
  portal_domain: string | null;
  updated_at: string;
}

/** How the affiliate portal shall look. */
export interface BrandingReplace {
  logo_url: string | null;
  primary_color: string;
  portal_title: string;
  /** Own domain of the affiliate portal; from the basic plan on. */
  portal_domain: string | null;
}

/** Settings of the workspace. */
export interface Settings {
  /** Shown to affiliates, and in `/me` as `workspace`. */
  name: string;
  /** IANA time zone of the dashboard. */
  timezone: string;
  default_currency: Currency;
  /** Default for new programs in percent; null: that of the platform. */
  commission_rate: string | null;
  /** Default for new programs, in days. */
  cookie_duration: number;
  /** Whether conversions of new programs approve themselves. */
  auto_approve_enabled: boolean;
  /** After how many days they do. */
  auto_approve_delay_days: number;
  /** Smaller conversions wait for a person, in minor units of `default_currency`; null: none do. */
  auto_approve_min_amount: number | null;
  /** Larger conversions wait for a person, in minor units of `default_currency`; null: none do. */
  auto_approve_max_amount: number | null;
  /** Whether strangers can apply to new programs. */
  allow_self_registration: boolean;
  updated_at: string;
}

/** The settings to change, any of them; the rest keep their values. */
export interface SettingsUpdate {
  /** Whether strangers can apply to new programs. */
  allow_self_registration?: boolean | undefined;
  /** After how many days they do. */
  auto_approve_delay_days?: number | undefined;
  /** Whether conversions of new programs approve themselves. */
  auto_approve_enabled?: boolean | undefined;
  /** Larger conversions wait for a person, in minor units of `default_currency`; null: none do. */
  auto_approve_max_amount?: number | null | undefined;
  /** Smaller conversions wait for a person, in minor units of `default_currency`; null: none do. */
  auto_approve_min_amount?: number | null | undefined;
  /** Default for new programs in percent; null: that of the platform. */
  commission_rate?: string | null | undefined;
  /** Default for new programs, in days. */
  cookie_duration?: number | undefined;
  default_currency?: Currency | undefined;
  /** Shown to affiliates, and in `/me` as `workspace`. */
  name?: string | undefined;
  /** IANA time zone of the dashboard. */
  timezone?: string | undefined;
}
