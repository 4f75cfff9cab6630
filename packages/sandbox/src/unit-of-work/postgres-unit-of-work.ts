import type {
  Call,
  IdempotentCall,
  IdempotentResult,
  StoredReply,
  UnitOfWork,
} from "@heldsway/server-runtime";
import { sql } from "kysely";
import type pg from "pg";
import type { App } from "../app-types.ts";
import type { Principal } from "../auth/principal.ts";
import { withRetries } from "../database/failures.ts";
import { literal, type Tx, transact } from "../database/transact.ts";
import { hashOf, lockAndFind, readLookup, replyOf, storeAnswer } from "./answers.ts";
import { InFlight } from "./in-flight.ts";
import type { Seal } from "./seal.ts";

export interface UnitOfWorkOptions {
  readonly pool: pg.Pool;
  /** Encrypts stored answers that hold a secret. */
  readonly seal: Seal;
  /**
   * Expire answers by the time of the call, for a server under a clock of its own. Default: by the
   * database's, the one clock that several processes share.
   */
  readonly usesCallTime?: boolean;
}

/**
 * One transaction a request, in the caller's workspace. What the handler wrote and the answer stored for its
 * idempotency key are committed together; a business error undoes the first and keeps the second.
 *
 * Two requests with one key cannot both run: within a process a map tells them apart (the embedded database
 * has a single backend, whose advisory locks never conflict), between processes an advisory lock does.
 */
export function postgresUnitOfWork(options: UnitOfWorkOptions): UnitOfWork<App> {
  const { pool, seal, usesCallTime = false } = options;
  const inFlight = new InFlight();

  async function runOnce(
    call: IdempotentCall<App>,
    effect: (tx: Tx) => Promise<StoredReply>,
  ): Promise<IdempotentResult> {
    const { workspaceId } = call.principal;
    const keyHash = hashOf(call.key);
    const now = usesCallTime ? `${literal(call.now.toISOString())}::timestamptz` : "now()";
    const prologue = [...lockAndFind(workspaceId, keyHash, now), savepoint];
    return transact(pool, { role: "app", workspaceId, prologue }, async ({ tx, prologueRows }) => {
      const { isLocked, answer } = readLookup(prologueRows);
      if (answer !== undefined) {
        return answer.fingerprint === call.fingerprint
          ? { kind: "replayed", reply: replyOf(answer, workspaceId, keyHash, seal) }
          : { kind: "reused" };
      }
      if (!isLocked) return inProgress;
      const reply = await effect(tx);
      if (reply.undoEffects) await undo(tx);
      await storeAnswer(tx, call, keyHash, reply, { seal, now });
      return { kind: "executed", reply };
    });
  }

  return {
    run: (call, effect) => withRetries(() => runPlain(pool, call, effect)),
    async runOnce(call, effect) {
      const { workspaceId } = call.principal;
      const running = inFlight.find(workspaceId, call.key);
      if (running !== undefined) return running === call.fingerprint ? inProgress : { kind: "reused" };
      return inFlight.hold(workspaceId, call.key, call.fingerprint, () =>
        withRetries(() => runOnce(call, effect)),
      );
    },
  };
}

const inProgress: IdempotentResult = { kind: "inProgress", retryAfterSeconds: 1 };
const savepoint = "savepoint effect";

async function runPlain(
  pool: pg.Pool,
  call: Call<App>,
  effect: (tx: Tx) => Promise<StoredReply>,
): Promise<StoredReply> {
  const { isReadOnly } = call;
  // Nobody is known where an operation needs no key, and nobody's rows are seen.
  const principal: Principal | undefined = call.principal;
  const workspaceId = principal?.workspaceId ?? "";
  const prologue = isReadOnly ? [] : [savepoint];
  return transact(pool, { role: "app", workspaceId, isReadOnly, prologue }, async ({ tx }) => {
    const reply = await effect(tx);
    if (reply.undoEffects && !isReadOnly) await undo(tx);
    return reply;
  });
}

async function undo(tx: Tx): Promise<void> {
  await sql`rollback to savepoint effect`.execute(tx);
}
