import { expect, test } from "vitest";
import { planRefusal } from "./plan-gate.ts";
import type { Principal } from "./principal.ts";

const now = new Date("2026-10-01T00:00:00Z");
const principal = (plan: Principal["plan"], trialEndsAt: string | null): Principal => ({
  workspaceId: "wks_1",
  workspaceName: "Test",
  environment: "live",
  plan,
  trialEndsAt,
  keyId: "key_1",
  keyName: "Test",
  secretId: "ksec_1",
  scopes: ["admin"],
  rateLimit: { limit: 1000, windowSeconds: 60 },
  expiresAt: null,
});

test.each([
  ["nano", null, false],
  ["basic", null, false],
  ["basic", "2026-10-01T00:00:00.000000Z", false],
  ["basic", "2026-10-01T00:00:00.001000Z", true],
  ["nano", "2026-11-01T00:00:00.000000Z", true],
  ["standard", null, true],
  ["custom", "2020-01-01T00:00:00.000000Z", true],
] as const)("plan %s with a trial until %s: %j", (plan, trialEndsAt, isAdmitted) => {
  const refusal = planRefusal(principal(plan, trialEndsAt), "listPrograms", now);
  expect(refusal === undefined).toBe(isAdmitted);
  expect(planRefusal(principal(plan, trialEndsAt), "getMe", now)).toBeUndefined();
});
