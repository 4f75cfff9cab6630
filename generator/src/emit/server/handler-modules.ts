import type { Api } from "../../ir/api.ts";
import type { Operation } from "../../ir/operation.ts";
import { camelIdentifier, FreeNames, pascalIdentifier } from "../shared/identifier.ts";

/** The operations of one module, and what its handlers are called. */
export interface HandlerModule {
  /** `api-keys.ts` */
  readonly file: string;
  /** Property of `Handlers`: `apiKeys`. */
  readonly property: string;
  /** `ApiKeysHandlers` */
  readonly typeName: string;
  readonly operations: readonly Operation[];
}

/** Modules sorted by file name. */
export function handlerModules(api: Api): readonly HandlerModule[] {
  const byModule = Map.groupBy(api.operations, (operation) => operation.module);
  const properties = new FreeNames();
  const typeNames = new FreeNames(api.operations.map((operation) => operation.typeName));
  return [...byModule.keys()].sort().map((name) => ({
    // The index is another file.
    file: name === "index" ? "index-handlers.ts" : `${name}.ts`,
    property: properties.claim(camelIdentifier(name)),
    typeName: typeNames.claim(`${pascalIdentifier(name)}Handlers`),
    operations: byModule.get(name) ?? [],
  }));
}
