/** Parameters by decoded name. Values are still encoded: a delimiter is told from an encoded one only there. */
export type RawQuery = ReadonlyMap<string, readonly string[]>;

/** Splits a query; `undefined` when a name holds a broken percent-encoding. */
export function parseQuery(query: string): RawQuery | undefined {
  if (query === "") return noParameters;
  const parameters = new Map<string, string[]>();
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const name = decodeQueryText(equals === -1 ? pair : pair.slice(0, equals));
    if (name === undefined) return undefined;
    const value = equals === -1 ? "" : pair.slice(equals + 1);
    const values = parameters.get(name);
    if (values) values.push(value);
    else parameters.set(name, [value]);
  }
  return parameters;
}

const noParameters: RawQuery = new Map();

/** Percent-decodes text of a query, where `+` is a space; `undefined` when it cannot be decoded. */
export function decodeQueryText(text: string): string | undefined {
  return decodePercent(text.includes("+") ? text.replaceAll("+", " ") : text);
}

/** Percent-decodes text; `undefined` when it cannot be decoded. */
export function decodePercent(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
