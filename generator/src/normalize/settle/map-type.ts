import type { ObjectRule, ObjectType, Type } from "../../ir/type.ts";

/** How a step into a type reads in a JSON pointer. */
export type Step = string;

/**
 * The type with each part replaced by what the function makes of it; the very same object when nothing
 * changes, so untouched types cost no memory.
 */
export function mapParts(type: Type, replace: (part: Type, step: Step) => Type): Type {
  switch (type.kind) {
    case "array": {
      const items = replace(type.items, "items");
      return items === type.items ? type : { ...type, items };
    }
    case "tuple": {
      const items = mapList(type.items, (item, index) => replace(item, `prefixItems/${index}`));
      const rest = replace(type.rest, "items");
      return items === type.items && rest === type.rest ? type : { ...type, items, rest };
    }
    case "object":
      return mapObject(type, replace);
    case "union": {
      const keyword = type.isExclusive ? "oneOf" : "anyOf";
      const variants = mapList(type.variants, (variant, index) => replace(variant, `${keyword}/${index}`));
      return variants === type.variants ? type : { ...type, variants };
    }
    case "intersection": {
      const parts = mapList(type.parts, (part, index) => replace(part, `allOf/${index}`));
      return parts === type.parts ? type : { ...type, parts };
    }
    default:
      return type;
  }
}

function mapObject(type: ObjectType, replace: (part: Type, step: Step) => Type): ObjectType {
  const properties = mapList(type.properties, (property) => {
    const mapped = replace(property.type, `properties/${property.name}`);
    return mapped === property.type ? property : { ...property, type: mapped };
  });
  const additional =
    typeof type.additional === "string" ? type.additional : replace(type.additional, "additionalProperties");
  const patterns = mapList(type.patterns, (entry) => {
    const mapped = replace(entry.type, `patternProperties/${entry.pattern}`);
    return mapped === entry.type ? entry : { ...entry, type: mapped };
  });
  const rules = type.rules && mapList(type.rules, (rule) => mapRule(rule, replace));
  const isSame =
    properties === type.properties &&
    additional === type.additional &&
    patterns === type.patterns &&
    rules === type.rules;
  if (isSame) return type;
  return { ...type, properties, additional, patterns, ...(rules ? { rules } : {}) };
}

/** Steps into rules begin so: what is there is checked, and named nowhere. */
export const ruleStep = "rule/";

function mapRule(rule: ObjectRule, replace: (part: Type, step: Step) => Type): ObjectRule {
  if (rule.keyword === "dependentRequired") return rule;
  if (rule.keyword !== "if") {
    const type = replace(rule.type, ruleStep + rule.keyword);
    return type === rule.type ? rule : { ...rule, type };
  }
  const condition = replace(rule.condition, `${ruleStep}if`);
  const matched = rule.matched && replace(rule.matched, `${ruleStep}then`);
  const otherwise = rule.otherwise && replace(rule.otherwise, `${ruleStep}else`);
  const isSame = condition === rule.condition && matched === rule.matched && otherwise === rule.otherwise;
  return isSame ? rule : { ...rule, condition, matched, otherwise };
}

function mapList<Item>(list: readonly Item[], map: (item: Item, index: number) => Item): readonly Item[] {
  const mapped = list.map(map);
  return mapped.every((item, index) => item === list[index]) ? list : mapped;
}

/** Calls a function for each direct part of a type. */
export function eachPart(type: Type, visit: (part: Type) => void): void {
  mapParts(type, (part) => {
    visit(part);
    return part;
  });
}
