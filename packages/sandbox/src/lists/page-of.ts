import { type CursorSigner, InvalidCursor } from "@heldsway/server-runtime";
import { type SelectQueryBuilder, sql } from "kysely";
import type { App } from "../app-types.ts";
import type { Tables } from "../database/tables.ts";

/** Columns a list can be sorted by, with their SQL types; none of them changes or is null. */
const sortTypes = {
  created_at: "timestamptz",
  converted_at: "timestamptz",
  available_at: "timestamptz",
  amount: "bigint",
  external_id: "text",
  referral_code: "text",
  slug: "text",
} as const;

type SortColumn = keyof typeof sortTypes;

/** A column, or a column with a minus sign for descending order. */
export type Sort = SortColumn | `-${SortColumn}`;

export interface Page<Item> {
  data: Item[];
  has_more: boolean;
  next_cursor: string | null;
}

export interface PageRequest {
  readonly query: { readonly limit: number; readonly cursor?: string; readonly sort: Sort };
  readonly operationId: string;
  readonly principal: App["principal"];
  readonly services: { readonly cursors: CursorSigner };
}

/**
 * One page of rows after a cursor. Pages are cut by position, not by count: the row comparison
 * `(column, id) > (...)` is a single range of the index whatever the depth, and rows that come or go meanwhile
 * move nothing.
 *
 * @throws InvalidCursor when the cursor was altered or made for another list, workspace, filter or sort.
 */
export async function pageOf<Table extends keyof Tables, Row extends { readonly id: string }>(
  rows: SelectQueryBuilder<Tables, Table, Row>,
  table: Table,
  { query, operationId, principal, services }: PageRequest,
): Promise<Page<Row>> {
  const { limit, cursor, sort, ...filters } = query;
  const column = columnOf(sort);
  const direction = sort.startsWith("-") ? "desc" : "asc";
  const binding = { endpoint: operationId, scope: principal.workspaceId, filters, sort };
  const key = sql.ref(`${table}.${column}`);
  const id = sql.ref(`${table}.id`);

  let after = rows;
  if (cursor !== undefined) {
    const [value, lastId] = await services.cursors.open(binding, cursor);
    if (value === undefined || lastId === undefined) throw new InvalidCursor();
    const comparison = sql.raw(direction === "desc" ? "<" : ">");
    after = rows.where(
      sql<boolean>`(${key}, ${id}) ${comparison} (${value}::${sql.raw(sortTypes[column])}, ${lastId})`,
    );
  }
  // One more than asked for tells whether there are more.
  const found: readonly Row[] = await after
    .orderBy(key, direction)
    .orderBy(id, direction)
    .limit(limit + 1)
    .execute();

  const data = found.slice(0, limit);
  const last = data.at(-1);
  const hasMore = found.length > limit;
  return {
    data,
    has_more: hasMore,
    next_cursor:
      hasMore && last !== undefined ? await services.cursors.sign(binding, positionOf(last, column)) : null,
  };
}

function columnOf(sort: Sort): SortColumn {
  // What is left after the sign is one of the columns.
  return sort.replace("-", "") as SortColumn;
}

function positionOf(row: object, column: SortColumn): readonly [string, string] {
  const { id, [column]: value }: { id?: unknown; [name: string]: unknown } = { ...row };
  return [String(value), String(id)];
}
