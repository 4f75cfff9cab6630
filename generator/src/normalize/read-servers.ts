import type { Server, ServerVariable } from "../ir/api.ts";
import type { OperationServer } from "../ir/operation.ts";
import { child, isObject, items, type Node } from "../load/document.ts";
import type { Context } from "./context.ts";
import { readDescription } from "./doc.ts";
import { checkFields } from "./fields.ts";
import { listAt, malformed, mapAt, stringAt, stringsAt } from "./read.ts";

/** Servers of the document, a path or an operation, in their order there. */
export function readServers(context: Context, owner: Node): Server[] {
  const { report } = context;
  return listAt(report, owner, "servers").flatMap((node) => {
    if (!isObject(node.value)) {
      malformed(report, node, "server", "an object");
      return [];
    }
    checkFields(report, node, "server");
    const given = stringAt(report, node, "url");
    if (given === undefined) {
      report.add("missing-field", node, 'a server has no "url"; add one');
      return [];
    }
    const url = withScheme(context, node, given);
    return [
      { url, description: readDescription(report, node), variables: readVariables(context, node, url) },
    ];
  });
}

/** Clients outside of a browser have no scheme of their own to complete a URL with. */
function withScheme({ report }: Context, node: Node, url: string): string {
  if (!url.startsWith("//")) return url;
  report.add("bad-server", node, `"${url}" has no scheme; read as "https:${url}"`);
  return `https:${url}`;
}

/** Variables in the order the URL names them. */
function readVariables({ report }: Context, node: Node, url: string): ServerVariable[] {
  const declared = new Map(mapAt(report, node, "variables"));
  const names = new Set([...url.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name));
  return [...names].flatMap((name) => {
    const variable = declared.get(name);
    const value = variable && stringAt(report, variable, "default");
    if (variable === undefined || value === undefined) {
      const message = `"{${name}}" of the URL has no variable with a default; add it under "variables"`;
      report.add("bad-server", node, message);
      return [];
    }
    const values = child(variable, "enum") ? stringsAt(report, variable, "enum") : undefined;
    return [{ name, default: value, enum: values, description: readDescription(report, variable) }];
  });
}

/** The URL with every variable at its default. Paths begin with the slash it may end with. */
export function defaultUrl({ url, variables }: Server): string {
  const values = new Map(variables.map((variable) => [variable.name, variable.default]));
  return url.replace(/\{([^}]*)\}/g, (whole, name: string) => values.get(name) ?? whole).replace(/\/+$/, "");
}

/**
 * Servers of an operation where it or its path names others than the document does. Those of the document
 * that it names are kept: it is not served at the rest.
 */
export function readOwnServers(context: Context, owners: readonly Node[], root: Node): OperationServer[] {
  const owner = owners.find((node) => items(child(node, "servers")).length > 0);
  if (owner === undefined) return [];
  const own = readServers(context, owner);
  const document = readServers(context, root);
  const urlsOf = (servers: readonly Server[]) =>
    servers
      .map(({ url }) => url)
      .sort()
      .join("\n");
  if (urlsOf(own) === urlsOf(document)) return [];
  const [first] = document;
  const usual = first === undefined ? "" : basePathOf(first.url);
  return own.map((server) => {
    const basePath = basePathOf(server.url);
    return { ...server, basePath: basePath === usual ? undefined : basePath };
  });
}

/** Path of a server URL: `/v1`, or empty. */
export function basePathOf(url: string): string {
  const path = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/]*)?(\/[^?#{]*)?/i.exec(url)?.[1] ?? "";
  return path.replace(/\/+$/, "");
}
