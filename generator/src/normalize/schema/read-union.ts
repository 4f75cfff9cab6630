import type { Discriminator, Type } from "../../ir/type.ts";
import { child, type Node } from "../../load/document.ts";
import { resolveReference } from "../../load/reference.ts";
import type { Context } from "../context.ts";
import { listAt, malformed, mapAt, objectAt, stringAt } from "../read.ts";
import { readType } from "./read-type.ts";
import { enumOf, isNullable, rebuildUnion, withNull, withoutNull } from "./types.ts";

/** Reads `oneOf` or `anyOf`: nothing where the keyword is absent. */
export function readUnion(context: Context, node: Node, keyword: "oneOf" | "anyOf"): Type[] {
  const list = child(node, keyword);
  if (list === undefined) return [];
  if (!Array.isArray(list.value) || list.value.length === 0) {
    malformed(context.report, list, keyword, "an array of at least one schema");
    return [];
  }
  const all = listAt(context.report, node, keyword).map((variant) => readType(context, variant));
  const discriminator = readDiscriminator(context, node);
  const isExclusive = keyword === "oneOf";
  const variants = isExclusive ? all.filter(({ kind }) => kind !== "null") : all.flatMap(nonNullVariants);
  const union = simplify(variants, isExclusive, discriminator);
  // Null that two variants of `oneOf` allow is allowed by neither, so it stays where it is.
  const hasNull = isExclusive ? variants.length < all.length : all.some(isNullable);
  return [hasNull ? withNull(union) : union];
}

/** What a variant of `anyOf` adds to its union, null aside; a plain union in it adds its own variants. */
function nonNullVariants(variant: Type): readonly Type[] {
  const type = withoutNull(variant);
  if (type.kind === "never") return [];
  const isPlainUnion = type.kind === "union" && !type.isExclusive && type.discriminator === undefined;
  return isPlainUnion ? type.variants : [type];
}

/** Named values spelt as a union of constants are an enum. */
function simplify(
  variants: readonly Type[],
  isExclusive: boolean,
  discriminator: Discriminator | undefined,
): Type {
  const values = variants.flatMap((variant) =>
    variant.kind === "literal" ? [variant.value] : variant.kind === "enum" ? variant.values : [],
  );
  if (variants.every(({ kind }) => kind === "literal" || kind === "enum") && variants.length > 0)
    return enumOf(values);
  return rebuildUnion({ kind: "union", variants, isExclusive, discriminator }, variants);
}

/** The mapping as written; what it leaves out is added once all schemas are known. */
export function readDiscriminator(context: Context, node: Node): Discriminator | undefined {
  const { report, document, schemas } = context;
  const discriminator = objectAt(report, node, "discriminator");
  if (discriminator === undefined) return undefined;
  const property = stringAt(report, discriminator, "propertyName");
  if (property === undefined) {
    report.add(
      "missing-field",
      discriminator,
      'no "propertyName"; name the property that tells variants apart',
    );
    return undefined;
  }
  const mapping = mapAt(report, discriminator, "mapping").flatMap(([value, at]) => {
    const ref = typeof at.value === "string" ? at.value : "";
    // A mapping holds a reference or the bare key of a component.
    const target =
      resolveReference(document, at.file, ref) ??
      resolveReference(document, document.main, `#/components/schemas/${ref}`);
    if (target) return [[value, schemas.refer(target).schema] as const];
    report.add("bad-discriminator", at, `no schema "${ref}"; the mapping of "${value}" is left out`);
    return [];
  });
  return { property, mapping };
}
