import type { ObjectType, Type } from "../../ir/type.ts";
import { templateKey } from "./key-pattern.ts";
import { type Member, memberParts } from "./object-type.ts";
import { regularExpression } from "./regular-expression.ts";
import type { Part, TypeContext } from "./type-expression.ts";
import { keyword, unionOf, unionParts } from "./union-parts.ts";

export interface IndexSignature {
  /** `string`, or a template such as `x-${string}` in backquotes. */
  readonly key: string;
  readonly parts: readonly Part[];
}

/**
 * Index signatures that tell the truth about every key they cover:
 * - a pattern that is a plain prefix or suffix is a template-literal key;
 * - typed `additionalProperties`, and patterns that no template can express, are a `string` index;
 * - an index holds, besides its own type, the types of all listed properties it covers, since reading
 *   an unknown key may find one of them;
 * - an object about which nothing more is said gets no index, unless it lists nothing at all.
 */
export function indexSignatures(
  type: ObjectType,
  members: readonly Member[],
  context: TypeContext,
): readonly IndexSignature[] {
  const templates = new Map<string, { readonly test: RegExp | undefined; readonly types: Type[] }>();
  const others: Type[] = [];
  for (const { pattern, type: value } of type.patterns) {
    const key = templateKey(pattern);
    if (key === undefined) others.push(value);
    else {
      const known = templates.get(key);
      if (known) known.types.push(value);
      else templates.set(key, { test: regularExpression(pattern), types: [value] });
    }
  }
  const signatures = [...templates].map(([key, { test, types }]) => {
    const covered = members.filter((member) => test?.test(member.name));
    return { key, parts: indexParts(types, covered, context) };
  });
  const rest = restType(type, others, members.length + signatures.length === 0);
  if (rest.length === 0) return signatures;
  const all = [...rest, ...type.patterns.map((pattern) => pattern.type)];
  return [...signatures, { key: "string", parts: indexParts(all, members, context) }];
}

/** Types of the keys that neither a property nor a template covers; none: such keys are not in the type. */
function restType(type: ObjectType, patterns: readonly Type[], isBlank: boolean): readonly Type[] {
  if (type.additional === "closed") return patterns;
  if (type.additional !== "open") return [type.additional, ...patterns];
  return patterns.length > 0 || isBlank ? [{ kind: "unknown" }] : [];
}

function indexParts(
  types: readonly Type[],
  members: readonly Member[],
  context: TypeContext,
): readonly Part[] {
  const own = types.map((type) => unionParts(type, context));
  const covered = members.map((member) => memberParts(member, context));
  const missing = members.some((member) => member.isOptional) ? [keyword("undefined")] : [];
  return unionOf([...own, ...covered, missing].flat());
}
