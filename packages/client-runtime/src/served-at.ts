import type { OperationSpec } from "./operation.ts";

/**
 * Base URL of an operation that has servers of its own: the client's where that is one of them, else the first. A
 * `baseUrl` the caller chose holds for every operation; `moved` gives it the path that these servers have.
 */
export function servedAt(
  urls: readonly [string, ...string[]],
  moved: (baseUrl: string) => string = String,
): NonNullable<OperationSpec["baseUrl"]> {
  return ({ baseUrl, options }) => {
    if (urls.includes(baseUrl)) return baseUrl;
    return options.baseUrl === undefined ? urls[0] : moved(baseUrl);
  };
}

/** The same host, another path: for servers that differ from the client's in more than their host. */
export function onPath(basePath: string): (baseUrl: string) => string {
  return (baseUrl) => baseUrl.replace(/^(\w+:\/\/[^/]*|).*$/, (_, host) => host + basePath);
}

/** A URL with variables, filled in. */
export function fillUrl(template: string, values: { readonly [variable: string]: string }): string {
  return template.replace(/\{([^}]*)\}/g, (whole, variable: string) => values[variable] ?? whole);
}
