import type { ObjectType, Schema, Type, UnionType } from "../../ir/type.ts";
import type { ImportSymbol, Piece } from "../shared/code.ts";
import { call, list, members, type Print, rows } from "../shared/layout.ts";
import { literal, stringLiteral } from "../shared/literal.ts";
import { nullInUnion } from "../shared/null-in-union.ts";
import { arrayRulesOf } from "../shared/rules-of.ts";
import { type Direction, schemaOf } from "../shared/type-expression.ts";
import { unionTags } from "../shared/union-tags.ts";
import type { CheckNames } from "./check-names.ts";
import { numberRules, type Rules, rules, stringRules } from "./scalar-rules.ts";

/** What printing a check needs to know besides the type. */
export interface CheckContext {
  readonly direction: Direction;
  readonly schemas: ReadonlyMap<string, Schema>;
  readonly names: CheckNames;
  /** A piece of the runtime by name. */
  readonly runtime: (name: string) => ImportSymbol;
  /** Prints the check of an object as a function of its own; gives the function's name. */
  readonly declareObject: (type: ObjectType, path: readonly string[]) => string;
}

/** An expression whose value is a check. */
export interface CheckExpression {
  readonly print: Print;
  /** A plain name, free to repeat; anything else is made once, where the module loads. */
  readonly isName: boolean;
}

/**
 * The check of a type.
 *
 * @param path words that name what is checked: schema, property, ...
 */
export function checkExpression(type: Type, path: readonly string[], context: CheckContext): CheckExpression {
  const { runtime } = context;
  switch (type.kind) {
    case "unknown":
      return name(runtime("isAnything"));
    case "never":
      return name(runtime("isNothing"));
    case "null":
      return name(runtime("isNull"));
    case "boolean":
      return name(runtime("isBoolean"));
    case "binary":
      return name(runtime("isBinary"));
    case "string": {
      const rules = stringRules(type);
      const ready =
        rules.length === 1 && type.format !== undefined ? formatChecks.get(type.format) : undefined;
      return ready === undefined ? scalar("isString", "string", rules, context) : name(runtime(ready));
    }
    case "number":
      if (type.isInteger) return scalar("isInteger", "integer", numberRules(type), context);
      return scalar("isNumber", "number", numberRules(type), context);
    case "literal":
      return made("literals", [() => literal(type.value)], context);
    case "enum":
      return made(
        "literals",
        type.values.map((value) => () => literal(value)),
        context,
      );
    case "array": {
      const items = checkExpression(type.items, [...path, "item"], context);
      return made("array", [items.print, ...optionalRules(rules(arrayRulesOf(type)))], context);
    }
    case "tuple": {
      const items = type.items.map(
        (item, index) => checkExpression(item, [...path, String(index + 1)], context).print,
      );
      const rest =
        type.rest.kind === "never" ? undefined : checkExpression(type.rest, [...path, "rest"], context);
      const size = optionalRules(rules(arrayRulesOf(type)));
      return made(
        "tuple",
        [
          (room) => list(items, room),
          ...(rest ? [rest.print] : size.length > 0 ? [() => "undefined"] : []),
          ...size,
        ],
        context,
      );
    }
    case "object":
      return isMap(type) ? mapExpression(type, path, context) : name(context.declareObject(type, path));
    case "union":
      return unionExpression(type, path, context);
    case "intersection":
      return made("allOf", parts(type.parts, path, context), context);
    case "ref":
      return name(context.names.symbol(schemaOf(type.schema, context), context.direction));
  }
}

/** Formats so common that the runtime has their checks ready. */
const formatChecks: ReadonlyMap<string, string> = new Map([
  ["date", "isDate"],
  ["date-time", "isDateTime"],
  ["email", "isEmail"],
  ["uri", "isUri"],
  ["uuid", "isUuid"],
]);

function name(piece: Piece): CheckExpression {
  return { print: () => piece, isName: true };
}

function made(maker: string, args: readonly Print[], context: CheckContext): CheckExpression {
  return { print: (room) => call(context.runtime(maker), args, room), isName: false };
}

/** A scalar without rules has a ready check. */
function scalar(plain: string, maker: string, rules: Rules, context: CheckContext): CheckExpression {
  const ready = rules.length === 0 ? plain : undefined;
  return ready === undefined ? made(maker, optionalRules(rules), context) : name(context.runtime(ready));
}

function optionalRules(rules: Rules): readonly Print[] {
  return rules.length === 0 ? [] : [(room) => members(rules, room)];
}

function parts(types: readonly Type[], path: readonly string[], context: CheckContext): readonly Print[] {
  return types.map((type, index) => checkExpression(type, [...path, String(index + 1)], context).print);
}

/** An object that says nothing but what its members are. */
function isMap(type: ObjectType): boolean {
  const isPlain = type.properties.length + type.requiredOthers.length + type.patterns.length === 0;
  return (
    isPlain &&
    type.rules === undefined &&
    typeof type.additional !== "string" &&
    type.minProperties === undefined &&
    type.maxProperties === undefined
  );
}

function mapExpression(type: ObjectType, path: readonly string[], context: CheckContext): CheckExpression {
  const value: Type = typeof type.additional === "string" ? { kind: "unknown" } : type.additional;
  return made("record", [checkExpression(value, [...path, "value"], context).print], context);
}

function unionExpression(type: UnionType, path: readonly string[], context: CheckContext): CheckExpression {
  const { variants, isNullable, isContested } = nullInUnion(type, context.schemas);
  const [only] = variants;
  if (!only) return name(context.runtime(isContested ? "isNothing" : "isNull"));
  if (isContested) return made("oneOf", parts(type.variants, path, context), context);
  const inner =
    variants.length === 1
      ? checkExpression(only, path, context)
      : variantsExpression({ ...type, variants }, path, context);
  return isNullable ? made("nullable", [inner.print], context) : inner;
}

function variantsExpression(
  type: UnionType,
  path: readonly string[],
  context: CheckContext,
): CheckExpression {
  const tags = unionTags(type, context.schemas);
  if (!tags) return made(type.isExclusive ? "oneOf" : "anyOf", parts(type.variants, path, context), context);
  const checks = new Map(
    type.variants.map((variant, index) => [
      variant,
      checkExpression(variant, [...path, String(index + 1)], context),
    ]),
  );
  const table = tags.values.map(
    ([tag, variant]): Print =>
      (room) => {
        const key: Print = () => stringLiteral(tag);
        return list([key, checks.get(variant)?.print ?? key], room);
      },
  );
  return made("discriminated", [() => stringLiteral(tags.property), (room) => rows(table, room)], context);
}
