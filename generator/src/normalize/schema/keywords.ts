import { didYouMean, nearestOf } from "../../did-you-mean.ts";
import { child, isObject, type Node } from "../../load/document.ts";
import type { Context } from "../context.ts";

/** Keywords that say nothing about the value itself. */
const annotations = words(
  "$anchor $comment $defs $dynamicAnchor $id $recursiveAnchor $schema $vocabulary default definitions deprecated " +
    // `then` and `else` mean nothing without `if`.
    "description else example examples externalDocs readOnly then title writeOnly xml contentEncoding " +
    "contentMediaType",
);

const supported = words(
  "$dynamicRef $recursiveRef $ref additionalProperties allOf anyOf const dependencies dependentRequired " +
    "dependentSchemas discriminator enum exclusiveMaximum exclusiveMinimum format if items maxItems maxLength " +
    "maxProperties maximum minItems minLength minProperties minimum multipleOf not nullable oneOf pattern " +
    "patternProperties prefixItems properties propertyNames required type unevaluatedProperties uniqueItems",
);

/** Keywords that narrow the value in ways no type says; the value is accepted more widely. */
const unsupported = words("contains contentSchema maxContains minContains unevaluatedItems");

const known = [...annotations, ...supported, ...unsupported];

export const typeNames = ["array", "boolean", "integer", "null", "number", "object", "string"] as const;
export type TypeName = (typeof typeNames)[number];

export function isTypeName(name: string): name is TypeName {
  return typeNames.some((known) => known === name);
}

/** Warns of keywords that are not read, and of those that look misspelt. */
export function checkKeywords({ report }: Context, node: Node): void {
  if (!isObject(node.value)) return;
  for (const key of Object.keys(node.value)) {
    if (annotations.has(key) || supported.has(key) || key.startsWith("x-")) continue;
    const at = child(node, key);
    if (at === undefined) continue;
    if (unsupported.has(key)) {
      if (!isVacuous(key, at.value))
        report.addAtKey(
          "unsupported-keyword",
          at,
          `"${key}" is not supported; values are not checked against it`,
        );
    } else if (nearestOf(key, known) !== undefined) {
      const message = `"${key}" is no keyword of a schema${didYouMean(key, known)}`;
      report.addAtKey("misspelt-keyword", at, message);
    }
  }
}

/** Whether a schema narrows its values at all. */
export function hasAssertions(value: object): boolean {
  return Object.keys(value).some((key) => supported.has(key) && key !== "$ref");
}

function isVacuous(key: string, value: unknown): boolean {
  if (key === "unevaluatedItems") return value === true;
  return isObject(value) && Object.keys(value).length === 0;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}
