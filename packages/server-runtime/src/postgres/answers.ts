import type { AppTypes } from "../handler.ts";
import type { IdempotentCall, StoredReply } from "../idempotency/unit-of-work.ts";
import type { Seal } from "./seal.ts";
import { type AnswersTable, defaultScope, defaultTable } from "./table.ts";
import { type PostgresClient, rowsOfEach } from "./transact.ts";

/** A live row of the table of answers. */
export interface StoredAnswer {
  readonly fingerprint: string;
  readonly status: number;
  readonly headers: StoredReply["headers"];
  readonly body: Uint8Array | null;
  readonly is_sealed: boolean;
}

/** Where an answer is, as SQL and for its seal. */
export interface AnswerPlace {
  readonly scope: string;
  /** SHA-256 in hex. */
  readonly keyHash: string;
  /** SQL of the time by which answers expire. */
  readonly now: string;
}

/** What is known of a key once its lock was asked for. */
export interface Lookup {
  readonly isLocked: boolean;
  readonly answer: StoredAnswer | undefined;
}

export interface AnswersOptions extends AnswersTable {
  readonly keepSeconds: number;
  readonly seal: Seal | undefined;
}

/** The statements over the table of answers. */
export class Answers {
  readonly #table: string;
  readonly #scopeColumn: string;
  readonly #keepSeconds: number;
  readonly #seal: Seal | undefined;

  constructor({ table = defaultTable, scopeColumn = defaultScope, keepSeconds, seal }: AnswersOptions) {
    this.#table = table;
    this.#scopeColumn = scopeColumn;
    this.#keepSeconds = keepSeconds;
    this.#seal = seal;
  }

  /**
   * Statements that take the lock of a key, at once or not at all, and then read the answer stored under it: two
   * statements, so that the answer of whoever just gave the lock back is seen.
   */
  async lockAndFind({ scope, keyHash, now }: AnswerPlace): Promise<readonly [string, string]> {
    const lock = await sha256(utf8.encode(`${scope}\0${keyHash}`));
    return [
      `select pg_try_advisory_xact_lock(${new DataView(lock.buffer).getBigInt64(0)}) as is_locked`,
      `select fingerprint, status, headers, body, is_sealed from ${this.#table}
        where ${this.#scopeColumn} = ${text(scope)} and key_hash = '\\x${keyHash}' and expires_at > ${now}`,
    ];
  }

  /** Reads the rows of `lockAndFind`. */
  read([lockRows = [], answerRows = []]: readonly (readonly unknown[])[]): Lookup {
    const isLocked = lockRows.some(
      (row) => typeof row === "object" && row !== null && "is_locked" in row && row.is_locked === true,
    );
    // The columns are those of the second statement.
    return { isLocked, answer: answerRows[0] as StoredAnswer | undefined };
  }

  /**
   * Stores an answer; an expired one under the same key gives way.
   *
   * @throws when a live answer is there: the lock should have made that impossible.
   */
  async store<App extends AppTypes>(
    client: PostgresClient,
    call: IdempotentCall<App>,
    place: AnswerPlace,
    reply: StoredReply,
  ): Promise<void> {
    const { scope, keyHash, now } = place;
    const body = reply.body && reply.holdsSecret ? await this.#sealed(reply.body, place) : reply.body;
    const [stored = []] = rowsOfEach(
      await client.query(
        `insert into ${this.#table} as live (${this.#scopeColumn}, key_hash, ${columns.join()}) values (
            ${text(scope)}, '\\x${keyHash}',
            $1, $2, $3, $4, $5, $6, $7, ${now}, ${now} + make_interval(secs => $8)
          )
          on conflict (${this.#scopeColumn}, key_hash) do update
            set (${columns.join()}) = row (${columns.map((column) => `excluded.${column}`).join()})
            where live.expires_at <= ${now}
          returning 1`,
        [
          call.fingerprint,
          call.operationId,
          call.requestId,
          reply.status,
          JSON.stringify(reply.headers),
          body ?? null,
          reply.holdsSecret,
          this.#keepSeconds,
        ],
      ),
    );
    if (stored.length !== 1) throw new Error("two requests ran under one idempotency key");
  }

  /** The reply to send again. */
  async replyOf(answer: StoredAnswer, place: AnswerPlace): Promise<StoredReply> {
    const { status, headers, body, is_sealed: holdsSecret } = answer;
    const opened = body && holdsSecret ? await this.#needSeal().open(body, contextOf(place)) : body;
    return { status, headers, body: opened ?? undefined, holdsSecret, undoEffects: false };
  }

  #sealed(body: Uint8Array, place: AnswerPlace): Promise<Uint8Array> {
    return this.#needSeal().close(body, contextOf(place));
  }

  #needSeal(): Seal {
    if (this.#seal) return this.#seal;
    throw new Error("an answer holds a secret; give the unit of work a `seal` to keep it under");
  }
}

const columns = [
  "fingerprint",
  "operation_id",
  "request_id",
  "status",
  "headers",
  "body",
  "is_sealed",
  "created_at",
  "expires_at",
] as const;

const utf8 = new TextEncoder();

/** SHA-256 of a key, in hex. */
export async function hashOf(key: string): Promise<string> {
  return hex(await sha256(utf8.encode(key)));
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A text as SQL, where no parameter can stand: no letter of it is read as anything else. */
function text(value: string): string {
  return `convert_from('\\x${hex(utf8.encode(value))}'::bytea, 'UTF8')`;
}

function contextOf({ scope, keyHash }: AnswerPlace): string {
  return `idempotency answer ${scope} ${keyHash}`;
}
