import type { AppTypes } from "../handler.ts";
import { expectKeepable } from "../idempotency/answer-not-kept.ts";
import { scopeOfCall } from "../idempotency/scope.ts";
import type {
  Call,
  IdempotentCall,
  IdempotentResult,
  StoredReply,
  UnitOfWork,
} from "../idempotency/unit-of-work.ts";
import { type AnswerPlace, Answers, hashOf } from "./answers.ts";
import { InFlight } from "./in-flight.ts";
import type { Seal } from "./seal.ts";
import type { AnswersTable } from "./table.ts";
import { type PostgresClient, type PostgresPool, transact, withRetries } from "./transact.ts";

export interface PostgresUnitOfWorkOptions<App extends AppTypes, Client extends PostgresClient>
  extends AnswersTable {
  /** A `pg.Pool`, or one like it. */
  readonly pool: PostgresPool<Client>;
  /** What handlers get as `context.tx`: the connection as it is, or a query builder over it. */
  readonly txOf: (client: Client) => App["tx"];
  /** Within what a key is unique: the caller's workspace and environment, not the credential. Not asked for anonymous callers. */
  readonly scopeOf: (principal: App["principal"]) => string;
  /**
   * Statements to run when a transaction has begun, who it acts as and what it sees: `set local role ...`. They have
   * no parameters: whatever comes from outside must be written as a literal.
   */
  readonly settingsOf?: (call: Call<App>) => readonly string[];
  /** Encrypts stored answers that hold a secret. Without one an operation with such an answer fails. */
  readonly seal?: Seal;
  /** How long an answer is replayed. Default: 86,400 (24 hours). */
  readonly keepSeconds?: number;
  /** Largest answer that is kept, in bytes; with a larger one a request is refused and undone. Default: 262,144 (256 KiB). */
  readonly keepBytes?: number;
  /**
   * Expire answers by the time of the call, for a server under a clock of its own. Default: by the database's, the
   * one clock that several processes share.
   */
  readonly usesCallTime?: boolean;
}

/**
 * One transaction a request, on Postgres or PGlite. What the handler wrote and the answer stored for its idempotency
 * key are committed together; a business error undoes the first and keeps the second. Run `answersTable()` in a
 * migration, and `sweepAnswers` now and then.
 *
 * Two requests with one key cannot both run: within a process a map tells them apart (PGlite has a single backend,
 * whose advisory locks never conflict), between processes an advisory lock does. What Postgres aborts for others' sake
 * (serialization failure, deadlock) runs again, handler and all, three times at most.
 */
export function postgresUnitOfWork<App extends AppTypes, Client extends PostgresClient>(
  options: PostgresUnitOfWorkOptions<App, Client>,
): UnitOfWork<App> {
  const { pool, txOf, scopeOf, settingsOf = () => [], usesCallTime = false } = options;
  const answers = new Answers({
    ...options,
    seal: options.seal,
    keepSeconds: options.keepSeconds ?? 86_400,
  });
  const inFlight = new InFlight();

  /** A transaction with a place to go back to. */
  const open = <Result>(
    call: Call<App>,
    prologue: readonly string[],
    work: (transaction: { client: Client; rows: readonly (readonly unknown[])[] }) => Promise<Result>,
  ) =>
    transact(
      pool,
      {
        isReadOnly: call.isReadOnly,
        settings: settingsOf(call),
        prologue: call.isReadOnly ? prologue : [...prologue, "savepoint effect"],
      },
      ({ client, prologueRows }) => work({ client, rows: prologueRows }),
    );

  const effectIn = async (client: Client, call: Call<App>, effect: Effect<App>) => {
    const reply = await effect(txOf(client));
    if (reply.undoEffects && !call.isReadOnly) await client.query("rollback to savepoint effect");
    return reply;
  };

  async function execute(
    call: IdempotentCall<App>,
    place: AnswerPlace,
    effect: Effect<App>,
    onExecute: () => void,
  ): Promise<IdempotentResult> {
    return open(call, await answers.lockAndFind(place), async ({ client, rows }) => {
      const { isLocked, answer } = answers.read(rows);
      if (answer && answer.fingerprint !== call.fingerprint) return { kind: "reused" };
      if (answer) return { kind: "replayed", reply: await answers.replyOf(answer, place) };
      if (!isLocked) return inProgress;
      onExecute();
      const reply = await effectIn(client, call, effect);
      expectKeepable(reply, options.keepBytes);
      await answers.store(client, call, place, reply);
      return { kind: "executed", reply };
    });
  }

  return {
    run: (call, effect) => withRetries(() => open(call, [], ({ client }) => effectIn(client, call, effect))),

    async runOnce(call, effect) {
      const scope = scopeOfCall(call, scopeOf);
      const name = JSON.stringify([scope, call.key]);
      const running = inFlight.find(name);
      if (running && (await running.executes))
        return running.fingerprint === call.fingerprint ? inProgress : { kind: "reused" };
      return inFlight.during(name, call.fingerprint, async (onExecute) => {
        const now = usesCallTime ? `'${call.now.toISOString()}'::timestamptz` : "now()";
        const place = { scope, keyHash: await hashOf(call.key), now };
        // It writes at least its answer.
        return withRetries(() => execute({ ...call, isReadOnly: false }, place, effect, onExecute));
      });
    },
  };
}

type Effect<App extends AppTypes> = (tx: App["tx"]) => Promise<StoredReply>;

const inProgress: IdempotentResult = { kind: "inProgress", retryAfterSeconds: 1 };
