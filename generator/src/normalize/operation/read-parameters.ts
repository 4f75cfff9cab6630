import { didYouMean } from "../../did-you-mean.ts";
import type { Parameter } from "../../ir/operation.ts";
import type { Type } from "../../ir/type.ts";
import { child, entries, isObject, type Node } from "../../load/document.ts";
import { canonicalValue } from "../canonical.ts";
import { type Context, follow } from "../context.ts";
import { noDoc, readDoc } from "../doc.ts";
import { checkFields } from "../fields.ts";
import { camelCase } from "../names/case.ts";
import { freeIdentifier } from "../names/reserved.ts";
import { UniqueNames } from "../names/unique-names.ts";
import { booleanAt, listAt, malformed, stringAt } from "../read.ts";
import { readType } from "../schema/read-type.ts";
import { plainString, unknownType } from "../schema/types.ts";
import { leftoverSchema } from "./leftover-schema.ts";
import type { PathOperation } from "./path-operations.ts";
import { readQuerystring } from "./read-querystring.ts";

/** Parameters of an operation and its path: path parameters in template order, then as listed. */
export function readParameters(context: Context, operation: PathOperation): Parameter[] {
  const byKey = new Map<string, ReadParameter>();
  for (const owner of [operation.pathItem, operation.node]) {
    const own = new Map<string, ReadParameter>();
    for (const { at, parameter } of listedParameters(context, owner)) {
      // `property` is the name of a header in lower case: its letters' case means nothing.
      const key = `${parameter.in}:${parameter.property}`;
      if (own.has(key)) {
        const message = `${parameter.in} parameter "${parameter.name}" is listed twice; the first one counts`;
        context.report.add("duplicate-parameter", at, message);
      } else own.set(key, parameter);
    }
    for (const [key, parameter] of own) byKey.set(key, parameter);
  }
  const all = [...byKey.values()];
  return [
    ...orderPathParameters(context, operation, all),
    ...(["query", "header", "cookie"] as const).flatMap((location) =>
      all.filter((parameter) => parameter.in === location).map(({ at: _, ...parameter }) => parameter),
    ),
  ];
}

interface ReadParameter extends Parameter {
  readonly at: Node;
}

function listedParameters(context: Context, owner: Node) {
  return listAt(context.report, owner, "parameters").flatMap((at) => {
    const querystring = readQuerystring(context, at);
    if (querystring) return querystring.map((parameter) => ({ at, parameter: { ...parameter, at } }));
    const parameter = readParameter(context, at);
    return parameter ? [{ at, parameter }] : [];
  });
}

/** Names of the other arguments of a generated function. */
const otherArguments = ["core", "body", "query", "headers", "cookies", "options", "init"] as const;

function orderPathParameters(
  context: Context,
  operation: PathOperation,
  parameters: readonly ReadParameter[],
): Parameter[] {
  const declared = parameters.filter((parameter) => parameter.in === "path");
  const wanted = [...operation.path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
  const unused = declared.filter(({ name }) => !wanted.includes(name));
  for (const { name, at } of unused) {
    const message = `path parameter "${name}" is not in "${operation.path}"${didYouMean(name, wanted)}; left out`;
    context.report.add("unused-path-parameter", at, message);
  }
  const names = new UniqueNames();
  for (const name of otherArguments) names.claim(name);
  return [...new Set(wanted)].map((name) => {
    const known = declared.find((parameter) => parameter.name === name);
    if (known === undefined) {
      const message = `"{${name}}" of "${operation.path}" has no parameter; read as a string`;
      context.report.addAtKey("undeclared-path-parameter", operation.node, message);
    }
    const { at: _, ...parameter } = known ?? { ...undeclaredParameter(name), at: undefined };
    const wish = freeIdentifier(camelCase(name));
    return { ...parameter, property: names.claim(wish, `${wish}Param`) };
  });
}

function undeclaredParameter(name: string): Parameter {
  return {
    name,
    property: name,
    in: "path",
    isRequired: true,
    type: plainString,
    style: "simple",
    isExploded: false,
    allowsReserved: false,
    mediaType: undefined,
    default: undefined,
    doc: noDoc,
  };
}

const locations = ["path", "query", "header", "cookie"] as const;

/** RFC 9110 gives these headers their meaning; OpenAPI, section 4.8.12.2.1, says to ignore them here. */
const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);

/** A parameter, wherever it is listed. */
export function readParameter(context: Context, listed: Node): ReadParameter | undefined {
  const { report } = context;
  const node = follow(context, listed);
  if (node === undefined) return undefined;
  if (!isObject(node.value)) {
    malformed(report, node, "parameter", "an object");
    return undefined;
  }
  checkFields(report, node, "parameter");
  const name = stringAt(report, node, "name");
  const location = readLocation(context, node);
  if (name === undefined) report.add("missing-field", node, 'a parameter has no "name"; add one');
  if (name === undefined || location === undefined) return undefined;
  if (location === "header" && ignoredHeaders.has(name.toLowerCase())) return undefined;
  const { type, mediaType, schema } = readShape(context, node, name);
  const style = readStyle(context, node, location);
  return {
    at: listed,
    name,
    property: location === "header" ? name.toLowerCase() : name,
    in: location,
    isRequired: readRequired(context, node, location, name),
    type,
    style,
    isExploded: booleanAt(report, node, "explode") ?? style === "form",
    allowsReserved: booleanAt(report, node, "allowReserved") ?? false,
    mediaType,
    default: canonicalValue(schema && child(schema, "default")?.value),
    doc: readParameterDoc(context, node, schema),
  };
}

function readLocation({ report }: Context, node: Node): Parameter["in"] | undefined {
  const given = child(node, "in");
  const known = locations.find((location) => location === given?.value);
  if (known) return known;
  if (given === undefined) {
    report.add(
      "missing-field",
      node,
      'a parameter has no "in"; expected "path", "query", "header" or "cookie"',
    );
    return undefined;
  }
  const hint = typeof given.value === "string" ? didYouMean(given.value, locations) : "";
  const isOld = given.value === "body" || given.value === "formData";
  const expected = isOld
    ? 'that is Swagger 2, describe it under "requestBody"'
    : 'expected "path", "query", "header" or "cookie"';
  report.add("malformed-keyword", given, `"in" is ${JSON.stringify(given.value)}${hint}; ${expected}`);
  return undefined;
}

function readRequired({ report }: Context, node: Node, location: Parameter["in"], name: string): boolean {
  const isRequired = booleanAt(report, node, "required") ?? false;
  if (location !== "path" || isRequired) return isRequired;
  report.add("optional-path-parameter", node, `path parameter "${name}" must have "required": true`);
  return true;
}

function readShape(context: Context, node: Node, name: string) {
  const own = child(node, "schema") ?? leftoverSchema(context, node);
  const [content] = entries(child(node, "content"));
  const mediaType = content && !own ? content[0] : undefined;
  const schema = own ?? (content && child(content[1], "schema"));
  if (schema === undefined && content === undefined) {
    const message = `parameter "${name}" has no schema; read as a string`;
    context.report.add("missing-schema", node, message);
  }
  return {
    type: schema ? readType(context, schema) : content ? unknownType : plainString,
    mediaType,
    schema: schema && followQuietly(context, schema),
  } satisfies { type: Type; mediaType: string | undefined; schema: Node | undefined };
}

/** Where a schema's keywords stand; `readType` has already reported a reference to nothing. */
function followQuietly(context: Context, schema: Node): Node {
  return isObject(schema.value) && schema.value.$ref !== undefined
    ? (follow(context, schema) ?? schema)
    : schema;
}

const styles = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
} as const satisfies Record<Parameter["in"], readonly [Parameter["style"], ...Parameter["style"][]]>;

function readStyle({ report }: Context, node: Node, location: Parameter["in"]): Parameter["style"] {
  const allowed: readonly [Parameter["style"], ...Parameter["style"][]] = styles[location];
  const given = child(node, "style");
  if (given === undefined) return allowed[0];
  const known = allowed.find((style) => style === given.value);
  if (known) return known;
  // OpenAPI 3.2: as `form`, but for characters that no cookie can hold as they are.
  if (location === "cookie" && given.value === "cookie") return "form";
  const expected = allowed.map((style) => `"${style}"`).join(" or ");
  const message = `style ${JSON.stringify(given.value)} is not for a ${location} parameter; expected ${expected}; read as "${allowed[0]}"`;
  report.add("bad-style", given, message);
  return allowed[0];
}

function readParameterDoc(context: Context, node: Node, schema: Node | undefined) {
  const own = readDoc(context.report, node);
  const fromSchema = schema && isObject(schema.value) ? readDoc(context.report, schema) : noDoc;
  const named = entries(child(node, "examples")).flatMap(([, example]) => {
    const target = follow(context, example);
    const value = target && child(target, "value");
    return value ? [canonicalValue(value.value)] : [];
  });
  const examples = [...own.examples, ...named];
  return {
    description: own.description ?? fromSchema.description,
    isDeprecated: own.isDeprecated,
    examples: examples.length > 0 ? examples : fromSchema.examples,
  };
}
