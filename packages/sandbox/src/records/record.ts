import type { HandlerContext } from "@heldsway/server-runtime";
import type { App } from "../app-types.ts";
import { timestampOf } from "../database/timestamp.ts";
import { newId } from "../ids.ts";

/** Who acts, in which request. */
export type Acting = Pick<HandlerContext<App>, "tx" | "principal" | "requestId" | "now">;

export interface Change {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** One change of state, for the audit log and for whoever listens. */
export interface Deed {
  /** Dot name: `conversion.approved`. */
  readonly action: string;
  readonly target: { readonly type: string; readonly id: string };
  /** Never holds a secret. */
  readonly changes: readonly Change[];
  readonly events?: readonly OutgoingEvent[];
}

export interface OutgoingEvent {
  /** `conversion.created`. */
  readonly type: string;
  /** The object as the API shows it. */
  readonly object: object;
  /** What it was before, for changes. */
  readonly previous?: object;
}

/** Writes deeds into the audit log and their events into the outbox, in the transaction of the deeds themselves. */
export async function record(
  { tx, principal, requestId, now }: Acting,
  ...deeds: readonly Deed[]
): Promise<void> {
  const moment = timestampOf(now);
  const { workspaceId: workspace_id, keyId } = principal;
  await tx
    .insertInto("audit_log")
    .values(
      deeds.map(({ action, target, changes }) => ({
        workspace_id,
        id: newId("auditEntry"),
        occurred_at: moment,
        actor_type: "api_key" as const,
        actor_id: keyId,
        action,
        target_type: target.type,
        target_id: target.id,
        changes: JSON.stringify(changes),
        request_id: requestId,
      })),
    )
    .execute();
  const events = deeds.flatMap((deed) => deed.events ?? []);
  if (events.length === 0) return;
  await tx
    .insertInto("outbox_events")
    .values(
      events.map(({ type, object, previous = null }) => ({
        workspace_id,
        id: newId("event"),
        type,
        data: JSON.stringify({ object, previous }),
        created_at: moment,
      })),
    )
    .execute();
}
