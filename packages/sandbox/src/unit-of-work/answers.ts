import { createHash } from "node:crypto";
import type { IdempotentCall, StoredReply } from "@heldsway/server-runtime";
import { sql } from "kysely";
import type { App } from "../app-types.ts";
import { literal, type Tx } from "../database/transact.ts";
import type { Seal } from "./seal.ts";

/** How long an answer is kept for repeats of its request. */
const keptFor = "24 hours";

/** A row of `idempotency_answers` that has not expired. */
export interface StoredAnswer {
  readonly fingerprint: string;
  readonly status: number;
  readonly headers: StoredReply["headers"];
  readonly body: Buffer | null;
  readonly is_sealed: boolean;
}

/** The key itself is never stored. */
export function hashOf(key: string): Buffer {
  return createHash("sha256").update(key).digest();
}

/** What is known of a key once its lock was asked for. */
export interface Lookup {
  readonly isLocked: boolean;
  readonly answer: StoredAnswer | undefined;
}

/**
 * Statements that take the lock of a key, at once or not at all, and then read the answer stored under it:
 * two statements, so that the answer of whoever just gave the lock back is seen.
 */
export function lockAndFind(workspaceId: string, keyHash: Buffer, now: string): readonly [string, string] {
  const lock = createHash("sha256").update(workspaceId).update("\0").update(keyHash).digest();
  return [
    `select pg_try_advisory_xact_lock(${lock.readBigInt64BE()}) as is_locked`,
    `select fingerprint, status, headers, body, is_sealed from idempotency_answers
      where workspace_id = ${literal(workspaceId)} and key_hash = '\\x${keyHash.toString("hex")}'
        and expires_at > ${now}`,
  ];
}

/** Reads the rows of `lockAndFind`. */
export function readLookup([lockRows = [], answerRows = []]: readonly (readonly unknown[])[]): Lookup {
  const isLocked = lockRows.some(
    (row) => typeof row === "object" && row !== null && "is_locked" in row && row.is_locked === true,
  );
  // The columns are those of the second statement.
  return { isLocked, answer: answerRows[0] as StoredAnswer | undefined };
}

/**
 * Stores an answer for 24 hours; an expired one under the same key gives way.
 *
 * @throws when a live answer is there: the lock should have made that impossible.
 */
export async function storeAnswer(
  tx: Tx,
  call: IdempotentCall<App>,
  keyHash: Buffer,
  reply: StoredReply,
  { seal, now }: { readonly seal: Seal; readonly now: string },
): Promise<void> {
  const { workspaceId } = call.principal;
  const body = reply.body ?? null;
  const stored =
    body !== null && reply.holdsSecret ? seal.close(body, sealContext(workspaceId, keyHash)) : body;
  const moment = sql<string>`${sql.raw(now)}`;
  const row = {
    fingerprint: call.fingerprint,
    operation_id: call.operationId,
    request_id: call.requestId,
    status: reply.status,
    headers: JSON.stringify(reply.headers),
    body: stored === null ? null : Buffer.from(stored),
    is_sealed: reply.holdsSecret,
    created_at: moment,
    expires_at: sql<string>`${moment} + ${keptFor}::interval`,
  };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("idempotency_answers")
    .values({ workspace_id: workspaceId, key_hash: keyHash, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(["workspace_id", "key_hash"])
        .doUpdateSet(row)
        .where("idempotency_answers.expires_at", "<=", moment),
    )
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) throw new Error("two requests ran under one idempotency key");
}

/** The reply to send again. */
export function replyOf(answer: StoredAnswer, workspaceId: string, keyHash: Buffer, seal: Seal): StoredReply {
  const { status, headers, body, is_sealed: holdsSecret } = answer;
  return {
    status,
    headers,
    body: body === null ? undefined : holdsSecret ? seal.open(body, sealContext(workspaceId, keyHash)) : body,
    holdsSecret,
    undoEffects: false,
  };
}

function sealContext(workspaceId: string, keyHash: Buffer): string {
  return `idempotency answer ${workspaceId} ${keyHash.toString("hex")}`;
}
