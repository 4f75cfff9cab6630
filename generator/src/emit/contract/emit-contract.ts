import type { Api } from "../../ir/api.ts";
import { code, join, modulePath, type SourceFile } from "../shared/code.ts";
import { emitTypes } from "../types/emit-types.ts";
import { emitChecks } from "./emit-checks.ts";
import { emitOperations } from "./emit-operations.ts";
import { emitProblems } from "./emit-problems.ts";
import { emitSecuritySchemes } from "./emit-security-schemes.ts";

/** The contract: named types, operation table, checks, problem codes. Servers and mocks stand on it. */
export function emitContract(api: Api): readonly SourceFile[] {
  const types = emitTypes(api, { view: "server", folder: "types" });
  return [
    emitIndex(types),
    ...types,
    ...emitOperations(api),
    ...emitChecks(api),
    emitProblems(api),
    emitSecuritySchemes(api),
  ];
}

function emitIndex(types: readonly SourceFile[]): SourceFile {
  return {
    path: "index.ts",
    declares: [],
    body: code`
      export { operations } from ${modulePath({ file: "operations.ts" })};
      export { problems } from ${modulePath({ file: "problems.ts" })};
      export { securitySchemes } from ${modulePath({ file: "security-schemes.ts" })};
      ${join(
        types.map((file) => code`export type * from ${modulePath({ file: file.path })};`),
        "\n",
      )}
    `,
  };
}
