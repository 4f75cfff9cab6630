/** Which of its declared answers the mock is asked for. */
export interface Wish {
  /** Status: 404. */
  readonly code?: number;
  /** Name of an example. */
  readonly example?: string;
}

/** Reads `Prefer: code=404, example=empty`: syntax of RFC 7240, names as other mock servers have them. */
export function readPrefer(header: string | null): Wish {
  const preferences = new Map<string, string>();
  for (const [, name = "", quoted, bare = ""] of (header ?? "").matchAll(preference)) {
    if (!preferences.has(name.toLowerCase())) preferences.set(name.toLowerCase(), quoted ?? bare);
  }
  const code = Number(preferences.get("code"));
  const example = preferences.get("example");
  return {
    ...(Number.isInteger(code) ? { code } : {}),
    ...(example === undefined ? {} : { example }),
  };
}

const preference = /([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s,;]+))/g;
