// From spec/openapi.json by `heldsway-gen generate`.
// Do not edit: the next run overwrites it.

import type { Currency } from "./shared.ts";

/** `manual`: only when somebody asks for it. New values may appear. */
export type PayoutFrequency = "weekly" | "biweekly" | "monthly" | "manual";

/** When affiliates are paid. */
export interface PayoutScheduleSettings {
  frequency: PayoutFrequency;
  /**
   * Days of the month for `monthly`; days of the week, Monday 1, otherwise. A month without the day uses its
   * last.
   */
  days: number[];
  /** Below it a balance is carried forward, in minor units. */
  minimum_amount: number;
  currency: Currency;
  /** Runs wait for somebody to sign them off. */
  approval_required: boolean;
  allow_early_requests: boolean;
  updated_at: string;
}

/** When affiliates shall be paid. */
export interface PayoutScheduleSettingsReplace {
  frequency: PayoutFrequency;
  /**
   * Days of the month for `monthly`; days of the week, Monday 1, otherwise. A month without the day uses its
   * last.
   */
  days: number[];
  /** Below it a balance is carried forward, in minor units. */
  minimum_amount: number;
  currency: Currency;
  /** Runs wait for somebody to sign them off. */
  approval_required: boolean;
  allow_early_requests: boolean;
}
