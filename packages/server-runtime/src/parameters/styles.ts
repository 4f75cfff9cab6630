import type { ParameterDescriptor } from "../operation.ts";

/** A name and a value as they stand between the delimiters, still encoded. */
export interface Entry {
  readonly name: string;
  readonly value: string;
}

/** Items of an array in one text: OpenAPI 3.1 section 4.8.12.3, RFC 6570. */
export function splitList(parameter: ParameterDescriptor, text: string): readonly string[] {
  const { style, explode, name } = parameter;
  switch (style) {
    case "label":
      return listOf(withoutPrefix(text, "."), explode ? "." : ",");
    case "matrix":
      return explode
        ? listOf(withoutPrefix(text, ";"), ";").map((pair) => withoutPrefix(pair, `${name}=`))
        : listOf(withoutPrefix(text, `;${name}=`), ",");
    case "spaceDelimited":
      return listOf(text.replaceAll("+", "%20"), "%20");
    case "pipeDelimited":
      return listOf(text.replaceAll("%7c", "|").replaceAll("%7C", "|"), "|");
    default:
      return listOf(text, ",").map((item) => (parameter.in === "header" ? item.trim() : item));
  }
}

/** Properties of an object in one text, or the one nameless value of a scalar. */
export function splitEntries(
  parameter: ParameterDescriptor,
  text: string,
  shape: "object" | "scalar",
): readonly Entry[] {
  const { style, explode, name } = parameter;
  if (shape === "scalar") {
    const prefix = style === "label" ? "." : style === "matrix" ? `;${name}=` : "";
    return [{ name: "", value: withoutPrefix(text, prefix) }];
  }
  if (!explode) return inPairs(splitList(parameter, text));
  const delimiter = style === "label" ? "." : style === "matrix" ? ";" : ",";
  const prefix = style === "label" || style === "matrix" ? delimiter : "";
  return listOf(withoutPrefix(text, prefix), delimiter).map((pair) => {
    const equals = pair.indexOf("=");
    if (equals === -1) return { name: pair.trim(), value: "" };
    return { name: pair.slice(0, equals).trim(), value: pair.slice(equals + 1) };
  });
}

function inPairs(items: readonly string[]): Entry[] {
  const entries: Entry[] = [];
  for (let index = 0; index < items.length; index += 2)
    entries.push({ name: items[index] ?? "", value: items[index + 1] ?? "" });
  return entries;
}

function listOf(text: string, delimiter: string): string[] {
  return text === "" ? [] : text.split(delimiter);
}

function withoutPrefix(text: string, prefix: string): string {
  return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}
