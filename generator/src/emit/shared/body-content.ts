import type { Api } from "../../ir/api.ts";
import type { Content, Operation } from "../../ir/operation.ts";
import type { Type } from "../../ir/type.ts";
import { innerTypes } from "./type-tree.ts";

/**
 * The body's media type that is written where one may be chosen: JSON if it can be, else the first that can be
 * written. JSON has no bytes, so a body with files goes another way where there is one.
 */
export function bodyContentOf({ body }: Operation, api: Pick<Api, "schemas">): Content | undefined {
  const contents = body?.contents ?? [];
  const isChoice = contents.length > 1;
  const able = contents.filter(({ kind, type }) => kind !== "json" || !isChoice || !holdsBytes(type, api));
  for (const kind of ["json", "form", "multipart", "text", "binary"] as const) {
    const content = able.find((candidate) => candidate.kind === kind);
    if (content) return content;
  }
  return contents[0];
}

/** Whether a value of the type may hold a file. */
function holdsBytes(type: Type, { schemas }: Pick<Api, "schemas">): boolean {
  const seen = new Set<string>();
  // A list, not recursion: schemas may refer to one another in a chain of thousands.
  const waiting = [type];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind === "binary") return true;
    waiting.push(...innerTypes(next));
    if (next.kind !== "ref" || seen.has(next.schema)) continue;
    const { schema } = next;
    seen.add(schema);
    const found = schemas.find(({ name }) => name === schema);
    if (found) waiting.push(found.type);
  }
  return false;
}
