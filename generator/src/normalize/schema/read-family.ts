import type { Type } from "../../ir/type.ts";
import type { Context } from "../context.ts";
import type { Family } from "./families.ts";
import { readType, readVariants } from "./read-type.ts";
import { readDiscriminator } from "./read-union.ts";

/** What may stand where a base is named. */
export function readFamily(context: Context, family: Family): Type {
  if (family.listedBy === undefined) return readExtending(context, family);
  // Who extends the base says all that it says.
  return family.isListComplete ? readVariants(context, family.base) : readType(context, family.base);
}

/** The union of those who extend a base; the base is one of them where the mapping names it. */
function readExtending(context: Context, { base, members }: Family): Type {
  const { schemas } = context;
  const own = schemas.refer(base).schema;
  const variants = members.map((member) => schemas.refer(member));
  const discriminator = readDiscriminator(context, base);
  const itself = schemas.referBase(base);
  const mapping = discriminator?.mapping.map(
    ([value, schema]) => [value, schema === own ? itself.schema : schema] as const,
  );
  // What the mapping names may extend the base in a way that is not seen: by another file, or not at all.
  const known = new Set([...variants.map(({ schema }) => schema), itself.schema]);
  const mapped = [...new Set(mapping?.map(([, schema]) => schema))].filter((schema) => !known.has(schema));
  const isItself = mapping?.some(([, schema]) => schema === itself.schema) ?? false;
  const all = [
    ...(isItself ? [itself] : []),
    ...variants,
    ...mapped.map((schema) => ({ kind: "ref", schema }) as const),
  ];
  const [only] = all;
  if (only && all.length === 1) return only;
  return {
    kind: "union",
    variants: all,
    isExclusive: false,
    discriminator: discriminator && mapping && { ...discriminator, mapping },
  };
}
