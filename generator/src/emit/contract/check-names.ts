import type { Api } from "../../ir/api.ts";
import type { Schema } from "../../ir/type.ts";
import { type ImportSymbol, valueImport } from "../shared/code.ts";
import type { Direction } from "../shared/type-expression.ts";
import { schemasWithAccess } from "../shared/type-tree.ts";

/** Names and places of the checks of schemas. */
export interface CheckNames {
  /** The check of a schema in a direction; the same function for both unless the schema differs by direction. */
  symbol(schema: Schema, direction: Direction): ImportSymbol;
  /** Directions a schema has a check of its own for. */
  directions(schema: Schema): readonly Direction[];
}

export function checkNames(api: Api): CheckNames {
  const withAccess = schemasWithAccess(api.schemas);
  // The checks of operations are exported beside those of schemas.
  const taken = new Set(api.operations.map((operation) => operation.functionName));
  const isSplit = (schema: Schema) => schema.inputName !== schema.name && withAccess.has(schema.name);
  return {
    symbol(schema, direction) {
      const typeName = direction === "in" && isSplit(schema) ? schema.inputName : schema.name;
      const name = `check${typeName}`;
      return valueImport(taken.has(name) ? `${name}Value` : name, { file: checksFile(schema.module) });
    },
    directions(schema) {
      if (isSplit(schema)) return ["out", "in"];
      return schema.usedIn.input && !schema.usedIn.output ? ["in"] : ["out"];
    },
  };
}

export function checksFile(module: string): string {
  return `checks/${module}.ts`;
}
