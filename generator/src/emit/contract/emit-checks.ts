import type { Api } from "../../ir/api.ts";
import type { SourceFile } from "../shared/code.ts";
import { CheckModule } from "./check-module.ts";
import { checkNames, checksFile } from "./check-names.ts";
import { commonChecks } from "./common-checks.ts";
import { addOperationChecks } from "./operation-checks.ts";
import { readTable } from "./operation-table.ts";
import { portableChecks } from "./portable-checks.ts";

/** The checks, a file a module: one function for every schema, one table for every operation. */
export function emitChecks(api: Api): readonly SourceFile[] {
  const { serverRuntime } = api.policy.imports;
  const names = checkNames(api);
  const schemas = new Map(api.schemas.map((schema) => [schema.name, schema]));
  const options = { schemas, names, runtime: `${serverRuntime}/validation` };
  const isPortable = portableChecks(api);
  const modules = [...new Set([...api.schemas, ...api.operations].map(({ module }) => module))]
    .sort()
    .map((module) => {
      const checks = api.schemas
        .filter((schema) => schema.module === module)
        .flatMap((schema) => names.directions(schema).map((direction) => ({ schema, direction })));
      const operations = api.operations.filter((operation) => operation.module === module);
      const exported = [
        ...checks.map(({ schema, direction }) => names.symbol(schema, direction).name),
        ...operations.map((operation) => operation.functionName),
      ];
      const file = new CheckModule(exported, options);
      for (const { schema, direction } of checks) file.addSchema(schema, direction);
      const tables = operations.map((operation) => readTable(operation, file, isPortable));
      return { path: checksFile(module), file, tables };
    });
  const common = commonChecks(
    modules.map(({ tables }) => tables),
    new CheckModule([], options),
  );
  for (const { file, tables } of modules) addOperationChecks(tables, file, common.symbols, serverRuntime);
  return [
    ...modules.map(({ path, file }) => ({ path, declares: file.declares, body: file.body })),
    ...(common.file ? [common.file] : []),
  ];
}
