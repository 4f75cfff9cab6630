import type { ObjectRule, ObjectType, Property, Type } from "../../ir/type.ts";
import type { ImportSymbol, Piece } from "../shared/code.ts";
import { call, list, type Print } from "../shared/layout.ts";
import { stringLiteral } from "../shared/literal.ts";
import { regularExpression } from "../shared/regular-expression.ts";
import type { Direction } from "../shared/type-expression.ts";

/** What the conditions of an object are written with. */
export interface ConditionContext {
  readonly direction: Direction;
  /** A piece of the runtime by name. */
  readonly runtime: (name: string) => ImportSymbol;
  /** Name of the check of a member, which `words` name. */
  readonly check: (type: Type, ...words: readonly string[]) => Piece;
  /** Name of a constant. */
  readonly constant: (print: Print, ...words: readonly string[]) => string;
}

/** Calls that must all be true of an object: one a property, then what concerns the others. */
export function objectConditions(type: ObjectType, context: ConditionContext): readonly Print[] {
  const { check } = context;
  const visible = type.properties.filter((property) => isVisible(property, context.direction));
  const members = visible.map(({ name, type, isRequired }) =>
    condition(context, isRequired ? "required" : "optional", stringLiteral(name), check(type, name)),
  );
  const others = type.requiredOthers.map((name) =>
    condition(context, "required", stringLiteral(name), context.runtime("isAnything")),
  );
  const patterns = type.patterns.flatMap(({ pattern, type }) => {
    const expression = regularExpression(pattern);
    return expression ? [{ name: context.constant(() => String(expression), "pattern"), type }] : [];
  });
  return [
    ...members,
    ...others,
    ...patterns.map(({ name, type }) => condition(context, "matching", name, check(type, "matching"))),
    ...additionalConditions(
      type,
      patterns.map(({ name }) => name),
      context,
    ),
    ...(type.minProperties ? [condition(context, "minProperties", String(type.minProperties))] : []),
    ...(type.maxProperties === undefined
      ? []
      : [condition(context, "maxProperties", String(type.maxProperties))]),
    ...(type.rules ?? []).map((rule) => ruleCondition(rule, context)),
  ];
}

function condition(context: ConditionContext, piece: string, ...args: readonly Piece[]): Print {
  const all = ["value", "issues", ...args].map((arg) => () => arg);
  const callee = context.runtime(piece);
  return (room) => call(callee, all, room);
}

/** A rule that no type says; its checks are named after it. */
function ruleCondition(rule: ObjectRule, context: ConditionContext): Print {
  const { check, runtime } = context;
  switch (rule.keyword) {
    case "propertyNames":
      return condition(context, "propertyNames", check(rule.type, "name"));
    case "not":
      return condition(context, "not", check(rule.type, "not"));
    case "dependentRequired": {
      const needs = rule.needs.map(
        (name): Print =>
          () =>
            stringLiteral(name),
      );
      const listed = context.constant((room) => list(needs, room), "needs");
      return condition(context, "dependentRequired", stringLiteral(rule.property), listed);
    }
    case "dependentSchemas":
      return condition(
        context,
        "dependent",
        stringLiteral(rule.property),
        check(rule.type, "with", rule.property),
      );
    case "if": {
      const [matched, otherwise] = [
        { type: rule.matched, word: "then" },
        { type: rule.otherwise, word: "else" },
      ].map(({ type, word }) => (type ? check(type, word) : runtime("isAnything")));
      return condition(context, "conditional", check(rule.condition, "if"), matched ?? "", otherwise ?? "");
    }
  }
}

/** What is demanded of members that neither a property nor a pattern covers. */
function additionalConditions(
  type: ObjectType,
  patterns: readonly string[],
  context: ConditionContext,
): readonly Print[] {
  const { properties, additional } = type;
  if (additional === "open") return [];
  if (additional === "closed") {
    const visible = properties.filter((property) => isVisible(property, context.direction));
    return [condition(context, "closed", keysConstant(visible, patterns, context))];
  }
  if (additional.kind === "unknown") return [];
  const check = context.check(additional, "others");
  if (properties.length + patterns.length === 0) return [condition(context, "everyMember", check)];
  return [condition(context, "others", keysConstant(properties, patterns, context), check)];
}

function keysConstant(
  properties: readonly Property[],
  patterns: readonly string[],
  context: ConditionContext,
): string {
  const names = properties.map(({ name }) => stringLiteral(name));
  const lists = patterns.length > 0 ? [names, patterns] : [names];
  const args = lists.map(
    (items): Print =>
      (room) =>
        list(
          items.map((item) => () => item),
          room,
        ),
  );
  return context.constant((room) => call(context.runtime("keys"), args, room), "keys");
}

/** A property of the other direction is none: unknown to a closed object, ignored by an open one. */
function isVisible(property: Property, direction: Direction): boolean {
  return property.access !== (direction === "in" ? "read" : "write");
}
