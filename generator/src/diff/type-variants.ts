import type { Type } from "../ir/type.ts";
import { literalOf } from "../normalize/schema/types.ts";
import { shapeOfType } from "./type-shape.ts";

export interface VariantChanges {
  /** What a value could be, and can be no more. */
  readonly gone: readonly Type[];
  /** What a value may be now. */
  readonly fresh: readonly Type[];
  /** An object or array in place of another one: what is inside has changed. */
  readonly pair: readonly [Type, Type] | undefined;
}

/** What a value may be: the variants of a union, each value of an enum, else the type itself. */
export function variantsOf(type: Type): readonly Type[] {
  if (type.kind === "union") return type.variants.flatMap(variantsOf);
  return type.kind === "enum" ? type.values.map(literalOf) : [type];
}

/** Compares two types as sets of variants. */
export function compareVariants(before: Type, after: Type): VariantChanges {
  const [old, current] = [variantsOf(before), variantsOf(after)];
  const gone = old.filter((variant) => !covers(current, variant));
  const fresh = current.filter((variant) => !covers(old, variant));
  const [was, is] = [gone, fresh].map((types) =>
    types.filter(({ kind }) => kind === "object" || kind === "array"),
  );
  const [from, to] = [was?.[0], is?.[0]];
  // Of several nobody can tell which became which.
  if (
    from === undefined ||
    to === undefined ||
    was?.length !== 1 ||
    is?.length !== 1 ||
    from.kind !== to.kind
  )
    return { gone, fresh, pair: undefined };
  return {
    gone: gone.filter((type) => type !== from),
    fresh: fresh.filter((type) => type !== to),
    pair: [from, to],
  };
}

/** Whether every value of the variant is one of the types, as far as the compiler is concerned. */
function covers(types: readonly Type[], variant: Type): boolean {
  const shape = shapeOfType(variant);
  return types.some(
    (type) =>
      type.kind === "unknown" ||
      shapeOfType(type) === shape ||
      (variant.kind === "literal" && type.kind === typeof variant.value),
  );
}
