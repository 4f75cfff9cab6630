import { didYouMean } from "../../did-you-mean.ts";
import type { SecurityScheme } from "../../ir/api.ts";
import type { SecurityRequirement } from "../../ir/operation.ts";
import { child, descend, entries, isObject, items, type Node } from "../../load/document.ts";
import { type Context, follow } from "../context.ts";
import { readDescription } from "../doc.ts";
import { checkFields } from "../fields.ts";
import { componentsIn, listAt, malformed, stringAt } from "../read.ts";

/** Security schemes of the document, by name. */
export function readSecuritySchemes(context: Context, root: Node): SecurityScheme[] {
  return componentsIn(context.report, root, "securitySchemes").flatMap(([name, listed]) => {
    const node = follow(context, listed);
    if (node === undefined) return [];
    if (isObject(node.value)) return [readScheme(context, name, node)];
    malformed(context.report, node, name, "an object");
    return [];
  });
}

function readScheme({ report }: Context, name: string, node: Node): SecurityScheme {
  checkFields(report, node, "security scheme");
  const description = readDescription(report, node);
  const type = stringAt(report, node, "type");
  if (type === "http") {
    const scheme = stringAt(report, node, "scheme")?.toLowerCase();
    const kind = scheme === "bearer" || scheme === "basic" ? scheme : "http";
    return { kind, name, description };
  }
  if (type === "apiKey") {
    const location = stringAt(report, node, "in");
    const parameter = stringAt(report, node, "name");
    if (parameter !== undefined && (location === "header" || location === "query" || location === "cookie"))
      return { kind: "apiKey", name, in: location, parameter, description };
    const message = `security scheme "${name}" needs "name" and "in": "header", "query" or "cookie"`;
    report.add("missing-field", node, message);
    return { kind: "http", name, description };
  }
  if (type === "oauth2") return { kind: type, name, description, tokenUrl: readTokenUrl(report, node) };
  if (type === "openIdConnect") return { kind: type, name, description };
  if (type === "mutualTLS") return { kind: "mutualTls", name, description };
  const known = ["http", "apiKey", "oauth2", "openIdConnect", "mutualTLS"];
  const given = type === undefined ? "no type" : `the type "${type}"${didYouMean(type, known)}`;
  const expected = known.map((word) => `"${word}"`).join(", ");
  report.add("malformed-keyword", node, `security scheme "${name}" has ${given}; expected ${expected}`);
  return { kind: "http", name, description };
}

function readTokenUrl(report: Context["report"], scheme: Node): string | undefined {
  const flow = descend(scheme, "flows", "clientCredentials");
  return flow && stringAt(report, flow, "tokenUrl");
}

/** Alternatives an operation accepts: its own, else those of the document. */
export function readSecurity(
  context: Context,
  owners: readonly Node[],
  schemes: readonly SecurityScheme[],
): SecurityRequirement[] {
  const owner = owners.find((node) => child(node, "security") !== undefined);
  if (owner === undefined) return [];
  const known = schemes.map(({ name }) => name);
  return listAt(context.report, owner, "security").flatMap((alternative) => {
    if (!isObject(alternative.value)) {
      malformed(context.report, alternative, "security", "an array of objects");
      return [];
    }
    return [entries(alternative).map(([scheme, scopes]) => readRequirement(context, scheme, scopes, known))];
  });
}

function readRequirement({ report }: Context, scheme: string, scopes: Node, known: readonly string[]) {
  if (!known.includes(scheme)) {
    const message = `no security scheme "${scheme}"${didYouMean(scheme, known)}; declare it under "components.securitySchemes"`;
    report.addAtKey("unknown-security-scheme", scopes, message);
  }
  if (!Array.isArray(scopes.value)) malformed(report, scopes, scheme, "an array of scopes");
  return { scheme, scopes: items(scopes).flatMap(({ value }) => (typeof value === "string" ? [value] : [])) };
}
