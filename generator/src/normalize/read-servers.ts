import type { Server, ServerVariable } from "../ir/api.ts";
import { child, isObject, type Node } from "../load/document.ts";
import type { Context } from "./context.ts";
import { readDescription } from "./doc.ts";
import { listAt, malformed, mapAt, stringAt, stringsAt } from "./read.ts";

/** Servers in the order of the document. */
export function readServers(context: Context, root: Node): Server[] {
  const { report } = context;
  return listAt(report, root, "servers").flatMap((node) => {
    if (!isObject(node.value)) {
      malformed(report, node, "server", "an object");
      return [];
    }
    const url = stringAt(report, node, "url");
    if (url === undefined) {
      report.add("missing-field", node, 'a server has no "url"; add one');
      return [];
    }
    return [
      { url, description: readDescription(report, node), variables: readVariables(context, node, url) },
    ];
  });
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

/** The URL with every variable at its default. */
export function defaultUrl({ url, variables }: Server): string {
  const values = new Map(variables.map((variable) => [variable.name, variable.default]));
  return url.replace(/\{([^}]*)\}/g, (whole, name: string) => values.get(name) ?? whole);
}
