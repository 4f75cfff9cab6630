import type { OperationSpec } from "./operation.ts";

/**
 * Base URL of an operation that has servers of its own: the client's where that is one of them, else the first. A
 * `baseUrl` the caller chose holds for every operation, with the path these servers have there if it is another.
 */
export function servedAt(
  urls: readonly [string, ...string[]],
  basePath?: string,
): NonNullable<OperationSpec["baseUrl"]> {
  return ({ baseUrl, options }) => {
    if (urls.includes(baseUrl)) return baseUrl;
    if (options.baseUrl === undefined) return urls[0];
    return basePath === undefined
      ? baseUrl
      : baseUrl.replace(/^(\w+:\/\/[^/]*|).*$/, (_, host) => host + basePath);
  };
}

/** A URL with variables, filled in. */
export function fillUrl(template: string, values: { readonly [variable: string]: string }): string {
  return template.replace(/\{([^}]*)\}/g, (whole, variable: string) => values[variable] ?? whole);
}
