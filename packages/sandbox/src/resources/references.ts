import type { ProblemIssue } from "@heldsway/server-runtime";
import type { Tx } from "../database/transact.ts";

interface Reference {
  readonly id: string;
  /** Where the body names it. */
  readonly pointer: string;
}

/** An issue for each id that names nothing of the workspace. Another workspace's id is one of those. */
export async function unknownReferences(
  tx: Tx,
  workspaceId: string,
  references: { readonly programs: readonly Reference[]; readonly affiliates: readonly Reference[] },
): Promise<readonly ProblemIssue[]> {
  const missing = async (table: "programs" | "affiliates", named: readonly Reference[]) => {
    if (named.length === 0) return [];
    const rows = await tx
      .selectFrom(table)
      .select("id")
      .where("workspace_id", "=", workspaceId)
      .where(
        "id",
        "in",
        named.map(({ id }) => id),
      )
      .execute();
    const known = new Set(rows.map(({ id }) => id));
    return named.filter(({ id }) => !known.has(id));
  };
  const unknown = [
    ...(await missing("programs", references.programs)),
    ...(await missing("affiliates", references.affiliates)),
  ];
  return unknown.map(({ pointer }) => notFoundAt(pointer));
}

export function notFoundAt(pointer: string): ProblemIssue {
  return { pointer, code: "not_found", detail: "names something that does not exist" };
}
