import type { Conversion } from "@heldsway/contract";
import { timestampOf } from "../database/timestamp.ts";
import { type Acting, type Deed, record } from "../records/record.ts";
import { findConversion } from "./conversions.ts";

/** Approves a pending conversion, which the caller has locked, and its pending commissions; held ones stay held. */
export async function approve(acting: Acting, conversion: Conversion): Promise<Conversion> {
  const { tx, principal, now } = acting;
  const moment = timestampOf(now);
  const approved = { status: "approved", approved_at: moment, updated_at: moment } as const;
  await tx
    .updateTable("conversions")
    .set(approved)
    .where("workspace_id", "=", principal.workspaceId)
    .where("id", "=", conversion.id)
    .execute();
  const commissions = await tx
    .updateTable("commissions")
    .set(approved)
    .where("workspace_id", "=", principal.workspaceId)
    .where("conversion_id", "=", conversion.id)
    .where("status", "=", "pending")
    .returning("id")
    .execute();
  await record(
    acting,
    approval("conversion", conversion.id),
    ...commissions.map(({ id }) => approval("commission", id)),
  );
  return (await findConversion(tx, principal.workspaceId, conversion.id)) ?? conversion;
}

function approval(type: "conversion" | "commission", id: string): Deed {
  return {
    action: `${type}.approved`,
    target: { type, id },
    changes: [{ field: "status", from: "pending", to: "approved" }],
  };
}
