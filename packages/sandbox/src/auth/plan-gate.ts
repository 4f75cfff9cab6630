import type { Refusal } from "@heldsway/server-runtime";
import type { Principal } from "./principal.ts";

/**
 * API access comes with the Standard plan or a trial; `GET /me` answers every valid key. Of the sandbox's
 * workspaces one has neither, to show it.
 */
export function planRefusal(principal: Principal, operationId: string, now: Date): Refusal | undefined {
  if (operationId === "getMe" || !isGated(principal, now)) return undefined;
  return {
    code: "plan_upgrade_required",
    detail: `API access needs plan "standard"; the workspace is on "${principal.plan}"`,
    extensions: { required_plan: "standard" },
  };
}

function isGated({ plan, trialEndsAt }: Principal, now: Date): boolean {
  const hasAccess = plan === "standard" || plan === "custom";
  const isInTrial = trialEndsAt !== null && Date.parse(trialEndsAt) > now.getTime();
  return !hasAccess && !isInTrial;
}
