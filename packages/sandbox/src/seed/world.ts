import { affiliateRows, membershipRows } from "./affiliates.ts";
import { type KeyPlan, keyRows } from "./api-keys.ts";
import { commissionRows } from "./commissions.ts";
import { seedConversions } from "./conversions.ts";
import { sandboxKeys } from "./key-ring.ts";
import { daysBefore, farFuture } from "./moments.ts";
import { programRows } from "./programs.ts";
import { random } from "./random.ts";
import { insertStatements, type Row, type WorkspaceRows } from "./rows.ts";
import { seedId } from "./seed-id.ts";

export interface WorldOptions {
  /** Changes names, amounts and counts; ids, keys and the cast stay. */
  readonly seed: number;
  /** With which the digests of the seeded keys are made. */
  readonly pepper: string;
}

/** Statements that fill an empty database with the sandbox's world: three workspaces and what they hold. */
export function worldStatements(options: WorldOptions): readonly string[] {
  return [northwind(options), southwind(options), gated(options)].flatMap(insertStatements);
}

/** The workspace of the published keys: everything, in every state. */
export function northwind({ seed, pepper }: WorldOptions): WorkspaceRows {
  const draw = random(seed, "northwind size");
  const workspace = workspaceRow("northwind", {
    name: "Northwind Gear (sandbox)",
    plan: "basic",
    trial_ends_at: farFuture,
    timezone: "America/New_York",
  });
  const plans: readonly KeyPlan[] = [
    { name: "Read only", scopes: ["read-only"], secrets: [sandboxKeys.readOnly] },
    { name: "Conversion write", scopes: ["conversion-write"], secrets: [sandboxKeys.conversionWrite] },
    { name: "Payout write", scopes: ["payout-write"], secrets: [sandboxKeys.payoutWrite] },
    { name: "Admin", scopes: ["admin"], secrets: [sandboxKeys.admin] },
    {
      name: "Low limit",
      scopes: ["conversion-write"],
      secrets: [sandboxKeys.lowLimit],
      rateLimit: { limit: 5, windowSeconds: 3 },
    },
    { name: "Revoked", scopes: ["admin"], secrets: [sandboxKeys.revoked], revokedDaysAgo: 20 },
    { name: "Expired", scopes: ["read-only"], secrets: [sandboxKeys.expired], expiredDaysAgo: 10 },
    {
      name: "Rotating",
      scopes: ["conversion-write"],
      secrets: [sandboxKeys.rotatedOld, sandboxKeys.rotatedNew],
    },
  ];
  return populated(workspace, {
    seed,
    pepper,
    plans,
    affiliateCount: 132 + draw.integer(0, 11),
    conversionCount: 420 + draw.integer(0, 19),
  });
}

/** Another workspace with rows of the same shape, down to the same order numbers: none of it is ever seen from the first. */
function southwind({ seed, pepper }: WorldOptions): WorkspaceRows {
  const workspace = workspaceRow("southwind", {
    name: "Southwind Supply (sandbox)",
    plan: "standard",
    trial_ends_at: null,
    timezone: "Europe/Berlin",
  });
  return populated(workspace, {
    seed,
    pepper,
    plans: [{ name: "Admin", scopes: ["admin"], secrets: [sandboxKeys.otherWorkspaceAdmin] }],
    affiliateCount: 40,
    conversionCount: 80,
  });
}

/** A workspace whose plan has no API access: its key opens `GET /me` and nothing else. */
function gated({ pepper }: WorldOptions): WorkspaceRows {
  const workspace = workspaceRow("gated", {
    name: "Eastwind Crafts (sandbox)",
    plan: "nano",
    trial_ends_at: null,
    timezone: "UTC",
  });
  return {
    workspaces: workspace,
    ...keyRows(
      workspace.workspace_id,
      [{ name: "Admin", scopes: ["admin"], secrets: [sandboxKeys.gated] }],
      pepper,
    ),
    programs: programRows(workspace.workspace_id),
    affiliates: [],
    program_affiliates: [],
    conversions: [],
    commissions: [],
  };
}

interface Population extends WorldOptions {
  readonly plans: readonly KeyPlan[];
  readonly affiliateCount: number;
  readonly conversionCount: number;
}

function populated(workspace: Row<"workspaces">, population: Population): WorkspaceRows {
  const { workspace_id: workspaceId } = workspace;
  const { seed } = population;
  const programs = programRows(workspaceId);
  const affiliates = affiliateRows(workspaceId, population.affiliateCount, seed);
  const members = membershipRows(affiliates, programs);
  const market = { workspaceId, affiliates, programs, members };
  const conversions = seedConversions(market, population.conversionCount, seed);
  return {
    workspaces: workspace,
    ...keyRows(workspaceId, population.plans, population.pepper),
    programs,
    affiliates,
    program_affiliates: members,
    conversions: conversions.map(({ row }) => row),
    commissions: commissionRows(conversions, affiliates, programs),
  };
}

function workspaceRow(
  place: string,
  own: Pick<Row<"workspaces">, "name" | "plan" | "trial_ends_at" | "timezone">,
): Row<"workspaces"> {
  const createdAt = daysBefore(220);
  return {
    workspace_id: seedId("workspace", place, createdAt),
    environment: "sandbox",
    default_currency: "USD",
    created_at: createdAt,
    ...own,
  };
}
