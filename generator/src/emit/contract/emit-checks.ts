import type { Api } from "../../ir/api.ts";
import type { SourceFile } from "../shared/code.ts";
import { CheckModule } from "./check-module.ts";
import { checkNames, checksFile } from "./check-names.ts";
import { addOperationChecks } from "./operation-checks.ts";

/** The checks, a file a module: one function for every schema, one table for every operation. */
export function emitChecks(api: Api): readonly SourceFile[] {
  const names = checkNames(api);
  const schemas = new Map(api.schemas.map((schema) => [schema.name, schema]));
  const runtime = `${api.policy.imports.serverRuntime}/validation`;
  const modules = new Set([...api.schemas, ...api.operations].map(({ module }) => module));
  return [...modules].sort().map((module) => {
    const checks = api.schemas
      .filter((schema) => schema.module === module)
      .flatMap((schema) => names.directions(schema).map((direction) => ({ schema, direction })));
    const operations = api.operations.filter((operation) => operation.module === module);
    const exported = [
      ...checks.map(({ schema, direction }) => names.symbol(schema, direction).name),
      ...operations.map((operation) => operation.functionName),
    ];
    const file = new CheckModule(exported, { schemas, names, runtime });
    for (const { schema, direction } of checks) file.addSchema(schema, direction);
    addOperationChecks(operations, file, api.policy.imports.serverRuntime);
    return { path: checksFile(module), declares: file.declares, body: file.body };
  });
}
