import type { ListPrograms } from "@heldsway/server";
import type { App } from "./app.ts";
import { listPage } from "./list-page.ts";

export const listPrograms: ListPrograms<App> = async ({ reply, ...call }) => {
  const { status, search = "" } = call.query;
  const rows = call.principal.workspace.programs.filter(
    (program) =>
      (status === undefined || program.status === status) &&
      program.name.toLowerCase().includes(search.toLowerCase()),
  );
  return reply.ok(await listPage(rows, (row, field) => (field === "slug" ? row.slug : row.created_at), call));
};
