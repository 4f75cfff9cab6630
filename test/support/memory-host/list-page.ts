import type { ListCall } from "./app.ts";

interface Page<Row> {
  readonly data: Row[];
  readonly has_more: boolean;
  readonly next_cursor: string | null;
}

/** One page behind the cursor, ordered by the field `sort` names and by id where that is equal. */
export async function listPage<Row extends { readonly id: string }>(
  rows: readonly Row[],
  fieldOf: (row: Row, field: string) => string | number,
  { operationId, principal, query, services }: ListCall,
): Promise<Page<Row>> {
  const { limit, cursor, sort, ...filters } = query;
  const field = sort.replace("-", "");
  const direction = sort.startsWith("-") ? -1 : 1;
  const binding = { endpoint: operationId, scope: principal.workspace.id, filters, sort };
  const keysOf = (row: Row) => [textOf(fieldOf(row, field)), row.id] as const;
  const compare = (a: readonly string[], b: readonly string[]) =>
    direction * (order(a[0] ?? "", b[0] ?? "") || order(a[1] ?? "", b[1] ?? ""));

  const after = cursor === undefined ? undefined : await services.cursors.open(binding, cursor);
  const ordered = rows.toSorted((a, b) => compare(keysOf(a), keysOf(b)));
  const rest = after === undefined ? ordered : ordered.filter((row) => compare(keysOf(row), after) > 0);
  const data = rest.slice(0, limit);
  const last = data.at(-1);
  const has_more = rest.length > limit;
  const next_cursor = has_more && last ? await services.cursors.sign(binding, keysOf(last)) : null;
  return { data, has_more, next_cursor };
}

/** Numbers as text that sorts like them; the amounts here are never below minus 2 to the power of 53. */
function textOf(value: string | number): string {
  return typeof value === "number" ? String(value + 2 ** 53).padStart(20, "0") : value;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
