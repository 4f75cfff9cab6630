import type { PayoutMethodType, PayoutMethodUpdate } from "@heldsway/contract";
import type { Seal } from "@heldsway/server-runtime/postgres";
import type { Plan } from "../auth/principal.ts";

/** From the smallest on. */
const plans: readonly Plan[] = ["nano", "basic", "standard", "custom"];

const leastPlan: { readonly [type in PayoutMethodType]: Plan } = {
  paypal: "nano",
  ach: "basic",
  crypto: "custom",
};

interface PlanRefusal {
  readonly code: "plan_upgrade_required";
  readonly detail: string;
  readonly extensions: { readonly required_plan: Plan };
}

/** Why a plan does not pay this way; `undefined` when it does. */
export function railRefusal(type: PayoutMethodType, plan: Plan): PlanRefusal | undefined {
  const required = leastPlan[type];
  if (plans.indexOf(plan) >= plans.indexOf(required)) return undefined;
  return {
    code: "plan_upgrade_required",
    detail: `payouts by ${type} need plan "${required}"; the workspace is on "${plan}"`,
    extensions: { required_plan: required },
  };
}

/** Columns of a payout method: the destination encrypted, and what may be shown of it. */
export async function payoutColumns(
  { type, destination }: PayoutMethodUpdate,
  affiliateId: string,
  seal: Seal,
) {
  const sealed = await seal.close(Buffer.from(destination), `payout destination of ${affiliateId}`);
  return {
    payout_type: type,
    payout_masked: masked(type, destination),
    payout_destination: Buffer.from(sealed),
  };
}

/** A destination that its owner recognises and nobody can use. */
export function masked(type: PayoutMethodType, destination: string): string {
  const at = destination.lastIndexOf("@");
  if (type === "paypal" && at > 0) return `${[...destination][0]}***${destination.slice(at)}`;
  const characters = [...destination];
  // Of something short even four characters would be most of it.
  const shown = characters.length < 8 ? "" : characters.slice(-4).join("");
  return `****${shown}`;
}
