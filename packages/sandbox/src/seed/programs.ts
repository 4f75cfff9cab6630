import { daysBefore } from "./moments.ts";
import type { Row } from "./rows.ts";
import { seedId } from "./seed-id.ts";

export type ProgramRow = Row<"programs">;

/** Days before the base clock at which the paused and the archived program stopped. */
export const stoppedDaysAgo = 60;

/**
 * Six programs: a shop, a subscription with renewals, a marketplace of three levels under a cap, one paused,
 * one archived, one in a currency without decimals.
 */
export function programRows(workspaceId: string): readonly ProgramRow[] {
  const row = (index: number, own: Pick<ProgramRow, "name" | "slug" | "currency"> & Partial<ProgramRow>) => {
    const createdAt = daysBefore(210 - index * 4, index * 37);
    const isStopped = own.status === "paused" || own.status === "archived";
    return {
      workspace_id: workspaceId,
      id: seedId("program", `${workspaceId} ${index}`, createdAt),
      status: "active" as const,
      commission_type: "percentage" as const,
      commission_rate: "10.00",
      commission_amount: null,
      levels: [],
      max_total_commission_percent: null,
      is_recurring: false,
      recurring_max_cycles: null,
      cookie_duration: 30,
      attribution_model: "last_touch" as const,
      allow_self_registration: false,
      auto_approve_enabled: false,
      auto_approve_delay_days: 0,
      auto_approve_min_amount: null,
      auto_approve_max_amount: null,
      hold_period_days: 14,
      created_at: createdAt,
      updated_at: isStopped ? daysBefore(stoppedDaysAgo) : createdAt,
      ...own,
    };
  };
  return [
    row(0, { name: "Northwind Direct", slug: "direct", currency: "USD", allow_self_registration: true }),
    row(1, {
      name: "Northwind Cloud",
      slug: "cloud",
      currency: "USD",
      commission_rate: "20.00",
      is_recurring: true,
      recurring_max_cycles: 12,
      attribution_model: "first_touch",
      cookie_duration: 90,
      hold_period_days: 30,
    }),
    row(2, {
      name: "Northwind Marketplace",
      slug: "marketplace",
      currency: "EUR",
      levels: [
        { level: 1, rate: "10.00" },
        { level: 2, rate: "3.00" },
        { level: 3, rate: "1.00" },
      ],
      max_total_commission_percent: "18.00",
      attribution_model: "coupon_priority",
      auto_approve_enabled: true,
      auto_approve_delay_days: 7,
      hold_period_days: 30,
    }),
    row(3, {
      name: "Spring Clearance",
      slug: "spring-clearance",
      status: "paused",
      currency: "USD",
      commission_type: "flat",
      commission_rate: null,
      commission_amount: 750,
    }),
    row(4, {
      name: "Founders Circle",
      slug: "founders",
      status: "archived",
      currency: "USD",
      commission_rate: "15.00",
    }),
    row(5, { name: "Northwind Japan", slug: "japan", currency: "JPY", commission_rate: "8.00" }),
  ];
}
