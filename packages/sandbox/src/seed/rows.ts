import type { Selectable } from "kysely";
import type { Tables } from "../database/tables.ts";
import { literal, roleNames } from "../database/transact.ts";

/** A seeded row: every column, with bytes as hexadecimal text. Columns the database fills in are left out. */
export type Row<Table extends keyof Tables> = {
  readonly [Column in Exclude<keyof Selectable<Tables[Table]>, Computed>]: Selectable<
    Tables[Table]
  >[Column] extends Buffer
    ? string
    : Selectable<Tables[Table]>[Column];
};

type Computed = "net_amount" | "payout_destination";

/** Rows of one workspace, in the order their references allow. */
export interface WorkspaceRows {
  readonly workspaces: Row<"workspaces">;
  readonly api_keys: readonly Row<"api_keys">[];
  readonly api_key_secrets: readonly Row<"api_key_secrets">[];
  readonly programs: readonly Row<"programs">[];
  readonly affiliates: readonly Row<"affiliates">[];
  readonly program_affiliates: readonly Row<"program_affiliates">[];
  readonly conversions: readonly Row<"conversions">[];
  readonly commissions: readonly Row<"commissions">[];
}

/**
 * Statements that insert a workspace: the workspace as the owner, all else as the app role of that workspace,
 * under the same row-level security as any request.
 */
export function insertStatements({ workspaces: workspace, ...tables }: WorkspaceRows): readonly string[] {
  const { workspace_id: id } = workspace;
  return [
    `set local role ${roleNames.owner}; ${insert("workspaces", [workspace])}`,
    `set local role ${roleNames.app}; set local heldsway.workspace to ${literal(id)}`,
    ...Object.entries(tables).flatMap(([table, rows]) => (rows.length > 0 ? [insert(table, rows)] : [])),
  ];
}

function insert(table: string, rows: readonly object[]): string {
  const columns = Object.keys(rows[0] ?? {}).join(", ");
  return `insert into ${table} (${columns})
    select ${columns} from json_populate_recordset(null::${table}, ${literal(JSON.stringify(rows))})`;
}
