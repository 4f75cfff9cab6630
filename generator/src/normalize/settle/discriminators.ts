import type { Report } from "../../diagnostics.ts";
import type { Discriminator, Type, UnionType } from "../../ir/type.ts";
import type { Place } from "../../load/document.ts";
import { compareText } from "../canonical.ts";
import type { Resolve } from "./intersect.ts";
import { mapParts } from "./map-type.ts";

export interface DiscriminatorOptions {
  readonly report: Report;
  readonly resolve: Resolve;
  /** Key under `components.schemas`: the implicit value of a variant. */
  readonly keyOfName: (name: string) => string | undefined;
}

/**
 * Completes the mapping of every discriminator: what the document maps, else the constants of the variant's
 * property, else the variant's own name. One that cannot tell its variants apart is left out.
 */
export function settleDiscriminators(type: Type, at: Place, options: DiscriminatorOptions): Type {
  const settled = mapParts(type, (part) => settleDiscriminators(part, at, options));
  if (settled.kind !== "union" || settled.discriminator === undefined) return settled;
  return { ...settled, discriminator: completeMapping(settled, settled.discriminator, at, options) };
}

function completeMapping(
  union: UnionType,
  { property, mapping }: Discriminator,
  at: Place,
  options: DiscriminatorOptions,
): Discriminator | undefined {
  const complete = new Map(mapping);
  const drop = (reason: string) => {
    options.report.add(
      "bad-discriminator",
      at,
      `discriminator "${property}" is left out, variants are tried in turn: ${reason}`,
    );
    return undefined;
  };
  for (const variant of union.variants) {
    if (variant.kind !== "ref") return drop("a variant is no object");
    const mapped = mapping.some(([, name]) => name === variant.schema);
    const values = mapped ? [] : valuesOf(variant, property, options);
    if (values === undefined) return drop(`schema "${variant.schema}" has no such property`);
    for (const value of values) {
      const other = complete.get(value);
      if (other !== undefined && other !== variant.schema && !mapping.some(([known]) => known === value))
        return drop(`both "${other}" and "${variant.schema}" have the value "${value}"`);
      if (other === undefined) complete.set(value, variant.schema);
    }
  }
  return { property, mapping: [...complete].sort(([a], [b]) => compareText(a, b)) };
}

/** Values of the property that lead to a variant; undefined when it has no such property. */
function valuesOf(variant: Type, property: string, options: DiscriminatorOptions): string[] | undefined {
  const plain = options.resolve(variant);
  if (plain === undefined) return undefined;
  if (plain.kind === "union") {
    const values = plain.variants.map((inner) => valuesOf(inner, property, options));
    return values.some((value) => value === undefined) ? undefined : values.flatMap((value) => value ?? []);
  }
  const parts = plain.kind === "intersection" ? plain.parts.map((part) => options.resolve(part)) : [plain];
  const properties = parts.flatMap((part) => (part?.kind === "object" ? part.properties : []));
  const tag = properties.find(({ name }) => name === property);
  if (tag === undefined) return undefined;
  const type = options.resolve(tag.type) ?? tag.type;
  if (type.kind === "literal") return [String(type.value)];
  if (type.kind === "enum") return type.values.map(String);
  const name = variant.kind === "ref" ? variant.schema : "";
  return [options.keyOfName(name) ?? name];
}
