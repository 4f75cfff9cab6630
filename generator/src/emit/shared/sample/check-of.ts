// The checks of generated contracts are printed from the same pieces (`emit/contract`); here they are put together
// and run, so that what is called valid while generating is what a server of the document will let pass.
import {
  allOf,
  anyOf,
  array,
  type Check,
  closed,
  conditional,
  dependent,
  dependentRequired,
  discriminated,
  type Issue,
  integer,
  isAnything,
  isBoolean,
  isNothing,
  isNull,
  isObject,
  type JsonObject,
  keys,
  literals,
  matching,
  maxProperties,
  minProperties,
  not,
  nullable,
  number,
  oneOf,
  optional,
  others,
  propertyNames,
  required,
  string,
  tuple,
} from "@heldsway/server-runtime/validation";
import type { ObjectRule, ObjectType, Schema, Type, UnionType } from "../../../ir/type.ts";
import { nullInUnion } from "../null-in-union.ts";
import { regularExpression } from "../regular-expression.ts";
import { arrayRulesOf, numberRulesOf, stringRulesOf } from "../rules-of.ts";
import type { Direction } from "../type-expression.ts";
import { unionTags } from "../union-tags.ts";

type Schemas = ReadonlyMap<string, Schema>;

/** Says whether a value is valid in a direction: what the client sends is `in`. */
export type Accepts = (value: unknown, type: Type, direction: Direction) => boolean;

/** The validity of values under the schemas of one document. A check is made when it is first asked for. */
export function acceptsOf(schemas: Schemas): Accepts {
  const checks = { in: new WeakMap<Type, Check>(), out: new WeakMap<Type, Check>() };
  const checkOf = (type: Type, direction: Direction): Check => {
    const known = checks[direction].get(type);
    if (known) return known;
    const made = check(type, { schemas, direction, inner: (part) => checkOf(part, direction) });
    checks[direction].set(type, made);
    return made;
  };
  return (value, type, direction) => checkOf(type, direction)(value, []);
}

interface Context {
  readonly schemas: Schemas;
  readonly direction: Direction;
  readonly inner: (type: Type) => Check;
}

function check(type: Type, context: Context): Check {
  const { schemas, inner } = context;
  switch (type.kind) {
    case "unknown":
    // Bytes of an example are written as text.
    case "binary":
      return isAnything;
    case "never":
      return isNothing;
    case "null":
      return isNull;
    case "boolean":
      return isBoolean;
    case "string":
      return string(stringRulesOf(type));
    case "number":
      return (type.isInteger ? integer : number)(numberRulesOf(type));
    case "literal":
      return literals(type.value);
    case "enum":
      return literals(...type.values);
    case "array":
      return array(inner(type.items), arrayRulesOf(type));
    case "tuple": {
      const rest = type.rest.kind === "never" ? undefined : inner(type.rest);
      return tuple(type.items.map(inner), rest, arrayRulesOf(type));
    }
    case "object":
      return objectCheck(type, context);
    case "union":
      return unionCheck(type, context);
    case "intersection":
      return allOf(...type.parts.map(inner));
    case "ref": {
      const schema = schemas.get(type.schema);
      // Looked up when it is used: a schema may mention itself.
      return schema === undefined ? isAnything : (value, issues) => inner(schema.type)(value, issues);
    }
  }
}

function objectCheck(type: ObjectType, { direction, inner }: Context): Check {
  const visible = type.properties.filter(({ access }) => access !== (direction === "in" ? "read" : "write"));
  const patterns = type.patterns.flatMap(({ pattern, type: member }) => {
    const expression = regularExpression(pattern);
    return expression ? [{ expression, check: inner(member) }] : [];
  });
  const known = keys(
    (type.additional === "closed" ? visible : type.properties).map(({ name }) => name),
    patterns.map(({ expression }) => expression),
  );
  const additional = typeof type.additional === "string" ? undefined : inner(type.additional);
  const rules = type.rules ?? [];
  // Made late: the type of a property may be the object itself.
  let members: readonly { readonly name: string; readonly isRequired: boolean; readonly check: Check }[];
  return (value, issues) => {
    if (!isObject(value, issues)) return false;
    members ??= visible.map(({ name, isRequired, type: own }) => ({ name, isRequired, check: inner(own) }));
    return (
      members.every((each) =>
        (each.isRequired ? required : optional)(value, issues, each.name, each.check),
      ) &&
      type.requiredOthers.every((name) => required(value, issues, name, isAnything)) &&
      patterns.every((each) => matching(value, issues, each.expression, each.check)) &&
      (type.additional !== "closed" || closed(value, issues, known)) &&
      (additional === undefined || others(value, issues, known, additional)) &&
      minProperties(value, issues, type.minProperties ?? 0) &&
      maxProperties(value, issues, type.maxProperties ?? Number.POSITIVE_INFINITY) &&
      rules.every((rule) => keeps(rule, value, issues, inner))
    );
  };
}

function keeps(rule: ObjectRule, value: JsonObject, issues: Issue[], inner: Context["inner"]): boolean {
  const innerOr = (type: Type | undefined) => (type ? inner(type) : isAnything);
  switch (rule.keyword) {
    case "propertyNames":
      return propertyNames(value, issues, inner(rule.type));
    case "not":
      return not(value, issues, inner(rule.type));
    case "dependentRequired":
      return dependentRequired(value, issues, rule.property, rule.needs);
    case "dependentSchemas":
      return dependent(value, issues, rule.property, inner(rule.type));
    case "if":
      return conditional(
        value,
        issues,
        inner(rule.condition),
        innerOr(rule.matched),
        innerOr(rule.otherwise),
      );
  }
}

function unionCheck(type: UnionType, { schemas, inner }: Context): Check {
  const { variants, isNullable, isContested } = nullInUnion(type, schemas);
  const [only] = variants;
  if (!only) return isContested ? isNothing : isNull;
  if (isContested) return oneOf(...type.variants.map(inner));
  const tags = unionTags(type, schemas);
  const together = () => {
    if (tags)
      return discriminated(
        tags.property,
        tags.values.map(([tag, part]) => [tag, inner(part)]),
      );
    if (variants.length === 1) return inner(only);
    return (type.isExclusive ? oneOf : anyOf)(...variants.map(inner));
  };
  return isNullable ? nullable(together()) : together();
}
