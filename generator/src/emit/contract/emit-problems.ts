import type { Api } from "../../ir/api.ts";
import { code, join, type SourceFile, typeImport } from "../shared/code.ts";
import { docComment } from "../shared/doc-comment.ts";
import { block } from "../shared/layout.ts";
import { literal, objectKey } from "../shared/literal.ts";
import { roomAt } from "../shared/room.ts";

/** The problem codes of the document, with the status they are answered with. */
export function emitProblems(api: Api): SourceFile {
  const definition = typeImport("ProblemDefinition", api.policy.imports.serverRuntime);
  const entries = api.policy.problemCodes.flatMap(({ code: name, statuses, description }) => {
    const [status] = statuses;
    if (status === undefined) return [];
    const key = objectKey(name);
    const value = literal({ status, title: titleOf(name) }, roomAt(2, key.length + 2));
    return [join([docComment({ description }, 2), `${key}: ${value},`], "\n")];
  });
  const type = code`{ readonly [code: string]: ${definition} }`;
  return {
    path: "problems.ts",
    declares: ["problems"],
    body: code`
      /** Problem codes of the document, with status and title of the problem details they are sent as. */
      export const problems = ${block(entries)} as const satisfies ${type};
    `,
  };
}

/** `duplicate_resource` -> `Duplicate resource`, `invalid_json` -> `Invalid JSON`. */
function titleOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).map((word) => (capitals.has(word) ? word.toUpperCase() : word));
  const title = words.join(" ").trim();
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}

const capitals = new Set(["api", "csv", "http", "https", "id", "ip", "json", "url", "uri", "xml"]);
