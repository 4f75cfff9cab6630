/** One step of a path template. */
export type Segment =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "parameter" }
  /** Literal text around parameters in one step: `{id}.json`, `{id}:verb`. */
  | { readonly kind: "mixed"; readonly literals: readonly string[] };

/** Steps of a path template: `/affiliates/{affiliate_id}:approve`. */
export function parseTemplate(template: string): Segment[] {
  return template
    .split("/")
    .slice(1)
    .map((text) => {
      const literals = text.split(/\{[^{}]*\}/);
      if (literals.length === 1) return { kind: "literal", text };
      return literals.length === 2 && text.startsWith("{") && text.endsWith("}")
        ? { kind: "parameter" }
        : { kind: "mixed", literals };
    });
}

/** Names of the parameters of a path template, in its order. */
export function parameterNames(template: string): string[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
}

/**
 * Values of the parameters between literals, each at least one character and as short as can be;
 * `undefined` when the text does not fit. Linear, unlike a regular expression.
 */
export function matchMixed(literals: readonly string[], text: string): string[] | undefined {
  const first = literals[0] ?? "";
  const last = literals.at(-1) ?? "";
  const end = text.length - last.length;
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined;
  const values: string[] = [];
  let start = first.length;
  for (const literal of literals.slice(1, -1)) {
    const next = text.indexOf(literal, start + 1);
    if (next === -1) return undefined;
    values.push(text.slice(start, next));
    start = next + literal.length;
  }
  if (start >= end) return undefined;
  values.push(text.slice(start, end));
  return values;
}
