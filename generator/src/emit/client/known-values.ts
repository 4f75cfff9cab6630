import type { Api } from "../../ir/api.ts";
import type { Schema } from "../../ir/type.ts";
import { type Code, code, join, type SourceFile, typeImport } from "../shared/code.ts";
import { stringLiteral } from "../shared/literal.ts";
import { fits, roomAt } from "../shared/room.ts";
import type { ClientNames } from "./client-names.ts";

/** The known values of each named enum: what a client reads may be another, so it can be asked. */
export function knownValuesFile(api: Api, names: ClientNames): SourceFile | undefined {
  const enums = api.schemas.flatMap((schema) => {
    const values = valuesOf(schema);
    return values.length > 0 ? [{ schema, values }] : [];
  });
  if (enums.length === 0) return undefined;
  return {
    path: "known-values.ts",
    declares: enums.map(({ schema }) => constantName(schema)),
    body: join(
      [
        code`export { isKnown } from ${stringLiteral(api.policy.imports.clientRuntime)};`,
        ...enums.map(({ schema, values }) => constant(schema, values, names)),
      ],
      "\n\n",
    ),
  };
}

function constant(schema: Schema, values: readonly string[], names: ClientNames): Code {
  const type = names.types.schema(schema.name, "in");
  const end = code`as const satisfies readonly ${typeImport(type.name, type.from)}[];`;
  const start = `export const ${constantName(schema)} =`;
  const flat = code`${start} [${values.map(stringLiteral).join(", ")}] ${end}`;
  return code`
    /** Known values of {@link ${schema.name}}. */
    ${
      fits(flat, roomAt(0, 0, 0))
        ? flat
        : code`
          ${start} [
            ${values.map((value) => `${stringLiteral(value)},`).join("\n")}
          ] ${end}
        `
    }
  `;
}

function valuesOf({ type }: Schema): readonly string[] {
  if (type.kind !== "enum") return [];
  return type.values.every((value) => typeof value === "string") ? type.values : [];
}

function constantName({ name }: Schema): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}Values`;
}
