import type { Type } from "../ir/type.ts";

/** What became of the rules that only a check at run time notices. */
export interface LimitChange {
  /** `maxLength was 10 and is 5` */
  readonly message: string;
  /** Values that were taken are refused now. */
  readonly isNarrower: boolean;
  /** Values that were refused are taken now. */
  readonly isWider: boolean;
}

/** `most`: a smaller bound is narrower; `least`: a larger one; `any`: one value or another, none is widest. */
type Kind = "most" | "least" | "any";

interface Limit {
  readonly kind: Kind;
  readonly value: unknown;
  /** What to say where there is no value worth a word: when it comes, and when it goes. */
  readonly words?: readonly [comes: string, goes: string];
}

/** Compares two types of one kind. */
export function compareLimits(before: Type, after: Type): LimitChange[] {
  const [old, current] = [limitsOf(before), limitsOf(after)];
  return Object.entries(current).flatMap(([name, { kind, value: is, words }]): LimitChange[] => {
    const was = old[name]?.value;
    if (was === is) return [];
    const message = words ? words[is === undefined ? 1 : 0] : `${name} ${turn(was, is)}`;
    if (was === undefined || is === undefined)
      return [{ message, isNarrower: was === undefined, isWider: is === undefined }];
    if (typeof was !== "number" || typeof is !== "number" || kind === "any")
      return [{ message, isNarrower: true, isWider: true }];
    const isNarrower = kind === "most" ? is < was : is > was;
    return [{ message, isNarrower, isWider: !isNarrower }];
  });
}

function turn(was: unknown, is: unknown): string {
  if (was === undefined) return `is ${JSON.stringify(is)} now`;
  if (is === undefined) return `was ${JSON.stringify(was)} and is gone`;
  return `was ${JSON.stringify(was)} and is ${JSON.stringify(is)}`;
}

function limitsOf(type: Type): { readonly [name: string]: Limit } {
  const most = (value: number | undefined): Limit => ({ kind: "most", value });
  const least = (value: number | undefined): Limit => ({ kind: "least", value });
  const any = (value: unknown): Limit => ({ kind: "any", value });
  const flag = (value: boolean, ...words: readonly [string, string]): Limit => ({
    ...any(value ? true : undefined),
    words,
  });
  switch (type.kind) {
    case "string":
      return {
        minLength: least(type.minLength),
        maxLength: most(type.maxLength),
        pattern: any(type.pattern),
        format: any(type.format),
      };
    case "number":
      return {
        minimum: least(type.minimum),
        maximum: most(type.maximum),
        exclusiveMinimum: least(type.exclusiveMinimum),
        exclusiveMaximum: most(type.exclusiveMaximum),
        multipleOf: any(type.multipleOf),
        integer: flag(type.isInteger, "is an integer now", "may be a fraction now"),
      };
    case "array":
    case "tuple":
      return {
        minItems: least(type.minItems),
        maxItems: most(type.maxItems),
        uniqueItems: flag(type.isUnique, "repeats no item now", "may repeat items now"),
      };
    case "object":
      return {
        minProperties: least(type.minProperties),
        maxProperties: most(type.maxProperties),
        closed: flag(
          type.additional === "closed",
          "takes no other properties now",
          "takes other properties now",
        ),
      };
    default:
      return {};
  }
}
