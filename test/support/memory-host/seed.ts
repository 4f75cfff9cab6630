import type { Plan, Program, Scope } from "@heldsway/contract";
import type { KeyName } from "../host.ts";
import { newApiKey, newSecret } from "./api-keys.ts";
import { type Key, newId, type Workspace } from "./workspace.ts";

interface Seed {
  readonly keys: Map<string, Key>;
  readonly secrets: { readonly [name in KeyName]: string };
}

/** Three workspaces: one with everything, a stranger, and one whose plan lets nobody in. */
export function seed(now: Date): Seed {
  const keys = new Map<string, Key>();
  const home = newWorkspace("Northwind Gear (sandbox)", "standard");
  const stranger = newWorkspace("Contoso Outdoors (sandbox)", "standard");
  const poor = newWorkspace("Fabrikam Crafts (sandbox)", "nano");
  for (const workspace of [home, stranger]) addRows(workspace, now);

  const dayAgo = new Date(now.getTime() - 86_400_000).toISOString();
  const dayOn = new Date(now.getTime() + 86_400_000).toISOString();
  const add = (workspace: Workspace, name: string, scope: Scope, more: Partial<Key["apiKey"]> = {}) => {
    const secret = newSecret();
    const apiKey = { ...newApiKey(secret, { name, scopes: [scope] }, now), ...more };
    workspace.apiKeys.push(apiKey);
    keys.set(secret, { workspace, apiKey, expiresAt: apiKey.revoked_at ?? apiKey.expires_at });
    return secret;
  };
  const rotatedNew = add(home, "Rotating", "admin", { previous_secret_expires_at: dayOn });
  const rotatedOld = newSecret();
  const rotating = keys.get(rotatedNew);
  if (rotating) keys.set(rotatedOld, { ...rotating, expiresAt: dayOn });

  return {
    keys,
    secrets: {
      readOnly: add(home, "Read-only", "read-only"),
      conversionWrite: add(home, "Conversions", "conversion-write"),
      payoutWrite: add(home, "Payouts", "payout-write"),
      admin: add(home, "Admin", "admin"),
      lowLimit: add(home, "Low limit", "admin", { rate_limit: { limit: 5, window_seconds: 3 } }),
      revoked: add(home, "Revoked", "admin", { status: "revoked", revoked_at: dayAgo }),
      expired: add(home, "Expired", "admin", { status: "expired", expires_at: dayAgo }),
      rotatedOld,
      rotatedNew,
      otherWorkspaceAdmin: add(stranger, "Admin", "admin"),
      gated: add(poor, "Admin", "admin"),
    },
  };
}

function newWorkspace(name: string, plan: Plan): Workspace {
  return {
    id: newId("wks"),
    name,
    plan,
    trialEndsAt: null,
    programs: [],
    affiliates: [],
    conversions: [],
    commissions: [],
    apiKeys: [],
  };
}

function addRows(workspace: Workspace, now: Date): void {
  workspace.programs.push(
    newProgram("Direct sales", "USD", "10.00", now),
    newProgram("Marketplace", "EUR", "12.50", now),
    { ...newProgram("Spring 2024", "USD", "5.00", now), status: "archived" },
  );
  for (const [name, status] of people) {
    const time = now.toISOString();
    workspace.affiliates.push({
      id: newId("aff"),
      name,
      email: `${name.toLowerCase().replace(" ", ".")}@example.com`,
      phone: null,
      country: null,
      referral_code: name.replace(" ", "").toUpperCase(),
      status,
      commission_rate: null,
      program_ids: workspace.programs.map(({ id }) => id),
      parent_affiliate_id: null,
      payout_method: null,
      tax_form: { type: null, status: "missing" },
      tags: [],
      notes: null,
      metadata: {},
      approved_at: status === "active" ? time : null,
      suspended_at: null,
      terminated_at: null,
      created_at: time,
      updated_at: time,
    });
  }
}

const people = [
  ["Maya Lindqvist", "active"],
  ["Tomas Rivera", "active"],
  ["Ana Sousa", "pending"],
  ["Jun Tanaka", "suspended"],
] as const;

function newProgram(name: string, currency: string, rate: string, now: Date): Program {
  return {
    id: newId("prg"),
    name,
    slug: name.toLowerCase().replace(" ", "-"),
    status: "active",
    currency,
    default_commission: { type: "percentage", rate, amount: null },
    recurring: { enabled: false, max_cycles: null },
    cookie_duration: 30,
    attribution_model: "last_touch",
    allow_self_registration: false,
    auto_approve_enabled: false,
    auto_approve_delay_days: 0,
    auto_approve_min_amount: null,
    auto_approve_max_amount: null,
    hold_period_days: 0,
    levels: [],
    max_total_commission_percent: null,
    affiliate_count: people.length,
    created_at: now.toISOString(),
    updated_at: now.toISOString(),
  };
}
