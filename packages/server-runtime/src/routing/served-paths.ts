import type { OperationDescriptor } from "../operation.ts";
import { matchMixed } from "./template.ts";

/**
 * Path templates an operation is served at, prefix included: one for each prefix of the servers it belongs
 * to. None where the document puts it on servers this one does not stand for.
 */
export function servedPaths(
  { path, servers = [] }: Pick<OperationDescriptor, "path" | "servers">,
  options: { readonly basePath: string; readonly baseUrls: readonly string[] | undefined },
): readonly string[] {
  if (servers.length === 0) return [options.basePath + path];
  const { baseUrls } = options;
  const served = servers.filter(({ url }) => baseUrls?.some((baseUrl) => isAt(baseUrl, url)) ?? true);
  return [...new Set(served.map((server) => (server.basePath ?? options.basePath) + path))];
}

/** Whether a base URL is one that a URL template stands for, or the template itself. */
function isAt(baseUrl: string, template: string): boolean {
  const [given, described] = [baseUrl, template].map((url) => url.replace(/\/+$/, ""));
  if (given === undefined || described === undefined) return false;
  const literals = described.split(/\{[^{}]*\}/);
  return given === described || (literals.length > 1 && matchMixed(literals, given) !== undefined);
}
