/**
 * Statements that put a table with `workspace_id` under row-level security: the app role sees and writes
 * the rows of the workspace its transaction was opened for, and without a workspace none.
 * FORCE makes the table's owner no exception.
 */
export function isolate(table: string, grants: string): string {
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy own_workspace on ${table} to heldsway_app
      using (workspace_id = current_workspace()) with check (workspace_id = current_workspace());
    grant ${grants} on ${table} to heldsway_app;
  `;
}
