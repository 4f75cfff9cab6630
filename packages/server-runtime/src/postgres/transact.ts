/** What is needed of a connection: a client of `pg` is one. */
export interface PostgresClient {
  query(text: string, values?: unknown[]): Promise<unknown>;
  /** Gives the connection back; with `true` it is closed, since nobody knows what state it is in. */
  release(isBroken?: boolean): void;
  on(event: "error", listener: (error: Error) => void): unknown;
  off(event: "error", listener: (error: Error) => void): unknown;
}

/** What is needed of a pool: `pg.Pool` is one. */
export interface PostgresPool<Client extends PostgresClient = PostgresClient> {
  connect(): Promise<Client>;
}

/** What runs in the round trip that begins a transaction. No statement here has parameters. */
export interface TransactionStart {
  readonly isReadOnly?: boolean;
  /** Who the transaction acts as and what it sees: `set local role ...`. */
  readonly settings?: readonly string[];
  /** Statements whose rows the work is given. */
  readonly prologue?: readonly string[];
}

/** What a transaction's work is given. */
export interface OpenTransaction<Client extends PostgresClient> {
  readonly client: Client;
  /** Rows of each statement of the prologue. */
  readonly prologueRows: readonly (readonly unknown[])[];
}

/**
 * Runs `work` in one transaction and commits what it did; an error rolls everything back and is thrown on.
 *
 * @throws when a statement failed and `work` swallowed its error: nothing of the transaction was kept then.
 */
export async function transact<Client extends PostgresClient, Result>(
  pool: PostgresPool<Client>,
  { isReadOnly = false, settings = [], prologue = [] }: TransactionStart,
  work: (transaction: OpenTransaction<Client>) => Promise<Result>,
): Promise<Result> {
  const begin = isReadOnly ? "begin read only" : "begin";
  const client = await pool.connect();
  // A connection that dies fails its query; an event that nobody hears would end the process.
  client.on("error", ignore);
  let isBroken = false;
  try {
    const rows = rowsOfEach(await client.query([begin, ...settings, ...prologue].join("; ")));
    const result = await work({ client, prologueRows: rows.slice(rows.length - prologue.length) });
    // A transaction that an error aborted is rolled back, and only the tag of the answer tells.
    if (commandOf(await client.query("commit")) !== "COMMIT")
      throw new Error("the transaction was aborted by an error that nobody threw on");
    return result;
  } catch (error) {
    await client.query("rollback").catch(() => {
      isBroken = true;
    });
    throw error;
  } finally {
    client.off("error", ignore);
    client.release(isBroken);
  }
}

function ignore(): void {}

/** Rows of each statement of a message: for several `pg` answers with a list, which its types do not say. */
export function rowsOfEach(answer: unknown): readonly (readonly unknown[])[] {
  const results: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return results.map((result) =>
    typeof result === "object" && result !== null && "rows" in result && Array.isArray(result.rows)
      ? result.rows
      : [],
  );
}

function commandOf(answer: unknown): unknown {
  return typeof answer === "object" && answer !== null && "command" in answer ? answer.command : undefined;
}

/** Serialization failure and deadlock: nothing happened, and the same again may well succeed. */
const transient = new Set(["40001", "40P01"]);

/** Whether Postgres aborted a transaction for what others did at the same time. */
export function isTransient(error: unknown): boolean {
  return error instanceof Error && "code" in error && transient.has(String(error.code));
}

const maxRetries = 3;

/** Runs a whole transaction again, three times at most, when Postgres aborted it for others' sake. */
export async function withRetries<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let retries = 0; ; retries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (retries === maxRetries || !isTransient(error)) throw error;
      await pause(Math.random() * 20 * 2 ** retries);
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
