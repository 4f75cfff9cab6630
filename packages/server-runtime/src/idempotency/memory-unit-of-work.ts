import type { AppTypes } from "../handler.ts";
import { expectKeepable } from "./answer-not-kept.ts";
import { scopeOfCall } from "./scope.ts";
import type { IdempotentResult, StoredReply, UnitOfWork } from "./unit-of-work.ts";

/** Applications whose handlers keep no transaction. */
export interface InMemoryAppTypes extends AppTypes {
  readonly tx: undefined;
}

export interface MemoryUnitOfWorkOptions<App extends AppTypes> {
  /** Within what a key is unique: the caller's workspace and environment, not the credential. Not asked for anonymous callers. */
  readonly scopeOf: (principal: App["principal"]) => string;
  /** How long an answer is replayed. Default: 86,400 (24 hours). */
  readonly keepSeconds?: number;
  /** Largest answer that is kept, in bytes; with a larger one a request is refused. Default: 262,144 (256 KiB). */
  readonly keepBytes?: number;
}

interface Entry {
  readonly fingerprint: string;
  /** Milliseconds since the epoch; endless while the request runs. */
  readonly expiresAt: number;
  /** `undefined` while the request runs. */
  readonly reply: StoredReply | undefined;
}

/**
 * Idempotency for handlers that keep their state in memory: answers are kept in this process, and what a
 * handler wrote before it failed is not undone.
 */
export function memoryUnitOfWork<App extends InMemoryAppTypes>(
  options: MemoryUnitOfWorkOptions<App>,
): UnitOfWork<App> {
  const keepMs = (options.keepSeconds ?? 86_400) * 1000;
  /** In the order of their expiry: all are kept equally long. */
  const entries = new Map<string, Entry>();

  return {
    run: (_, effect) => effect(undefined),

    async runOnce({ key, fingerprint, principal, now }, effect): Promise<IdempotentResult> {
      dropExpired(entries, now.getTime());
      const name = JSON.stringify([scopeOfCall({ principal }, options.scopeOf), key]);
      const known = entries.get(name);
      if (known && known.expiresAt > now.getTime()) {
        if (known.fingerprint !== fingerprint) return { kind: "reused" };
        if (!known.reply) return { kind: "inProgress", retryAfterSeconds: 1 };
        return { kind: "replayed", reply: known.reply };
      }
      entries.set(name, { fingerprint, reply: undefined, expiresAt: Number.POSITIVE_INFINITY });
      try {
        const reply = await effect(undefined);
        expectKeepable(reply, options.keepBytes);
        entries.delete(name);
        entries.set(name, { fingerprint, reply, expiresAt: now.getTime() + keepMs });
        return { kind: "executed", reply };
      } catch (error) {
        entries.delete(name);
        throw error;
      }
    },
  };
}

function dropExpired(entries: Map<string, Entry>, now: number): void {
  for (const [name, entry] of entries) {
    if (entry.reply && entry.expiresAt > now) return;
    if (entry.reply) entries.delete(name);
  }
}
