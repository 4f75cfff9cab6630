import { type PostgresClient, type PostgresPool, rowsOfEach, transact } from "./transact.ts";

/** Where answers are kept. */
export interface AnswersTable {
  /** Default: `idempotency_answers`. */
  readonly table?: string;
  /** Column of what keys are unique within. Default: `scope`. */
  readonly scopeColumn?: string;
}

/** The statements that make the table: for a migration of yours. */
export function answersTable({
  table = defaultTable,
  scopeColumn = defaultScope,
}: AnswersTable = {}): string {
  return `create table ${table} (
  ${scopeColumn} text not null,
  -- The key itself is nowhere.
  key_hash bytea not null,
  fingerprint text not null,
  operation_id text not null,
  request_id text not null,
  status integer not null,
  headers json not null,
  body bytea,
  -- The body holds a secret and is stored encrypted.
  is_sealed boolean not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (${scopeColumn}, key_hash)
);
create index on ${table} (expires_at);
`;
}

export const defaultTable = "idempotency_answers";
export const defaultScope = "scope";

const batch = 1_000;

/**
 * Deletes answers that have expired, a thousand in a transaction, and tells how many. Hygiene only: an expired answer
 * is not replayed, deleted or not.
 *
 * @param settings Statements to run after BEGIN: `set local role ...`.
 */
export async function sweepAnswers<Client extends PostgresClient>(
  pool: PostgresPool<Client>,
  { table = defaultTable, settings = [] }: AnswersTable & { readonly settings?: readonly string[] } = {},
): Promise<number> {
  for (let total = 0; ; ) {
    const deleted = await transact(pool, { settings }, async ({ client }) => {
      const [rows = []] = rowsOfEach(
        await client.query(
          `delete from ${table} where ctid = any (array(
            select ctid from ${table} where expires_at <= now() limit ${batch} for update skip locked
          )) returning 1`,
        ),
      );
      return rows.length;
    });
    total += deleted;
    if (deleted < batch) return total;
  }
}
