import type { JsonLimits } from "../body/parse-json.ts";
import type { Exchange } from "../exchange.ts";
import type { OperationChecks, OperationDescriptor, ParameterDescriptor, WireShape } from "../operation.ts";
import type { ProblemIssue } from "../problems/problem.ts";
import { ProblemError } from "../problems/problem-error.ts";
import { queryOf } from "../routing/target.ts";
import { parameterNames } from "../routing/template.ts";
import type { Check, Issue } from "../validation/check.ts";
import { cookieOf } from "./cookies.ts";
import { decodePercent, decodeQueryText, parseQuery, type RawQuery } from "./query-string.ts";
import { isMemberOf, type RawParameter, readParameter } from "./read-parameter.ts";
import { Unreadable } from "./read-shape.ts";

/** Decoded parameters by place and property. */
export interface DecodedParameters {
  readonly params: ParameterValues;
  readonly query: ParameterValues;
  readonly headers: ParameterValues;
  readonly cookies: ParameterValues;
}

type ParameterValues = { readonly [property: string]: unknown };

/**
 * Decodes and checks the parameters of one request.
 * Throws a `ProblemError` (400 `invalid_parameter`) that lists everything wrong with them.
 */
export type DecodeParameters = (
  exchange: Exchange,
  pathValues: readonly string[],
  checks: OperationChecks,
) => DecodedParameters;

/** Prepares the decoding of an operation's parameters. */
export function parameterDecoder(
  operation: OperationDescriptor,
  options: { readonly limits: JsonLimits; readonly otherQueryParameters: readonly string[] },
): DecodeParameters {
  const described = operation.parameters.filter((parameter) => !isReadElsewhere(parameter, operation));
  const parameters = described.map((parameter) => prepare(parameter, operation));
  const inPath = new URLSearchParams(queryOf(operation.path)).keys();
  const isKnown = knownQueryParameters(described, [...options.otherQueryParameters, ...inPath]);

  return (exchange, pathValues, checks) => {
    const query = parseQuery(queryOf(exchange.target));
    if (!query)
      throw new ProblemError({ code: "bad_request", detail: "the query holds a broken percent-encoding" });
    const issues: ProblemIssue[] = [];
    for (const name of query.keys())
      if (!isKnown(name))
        issues.push({
          parameter: name.slice(0, 100),
          code: "unknown_parameter",
          detail: "is not a parameter of this operation",
        });

    const decoded: { -readonly [bag in keyof DecodedParameters]: { [property: string]: unknown } } = {
      params: none,
      query: none,
      headers: none,
      cookies: none,
    };
    for (const parameter of parameters) {
      const { descriptor, bag } = parameter;
      const occurrences = parameter.find(exchange, pathValues, query);
      const { decode } = parameter;
      const raw = { descriptor, occurrences, query, decode, limits: options.limits };
      const value = readAsAllowed(raw, checks.parameters[parameter.checkKey]);
      const settled = settle(parameter, value, checks, issues);
      if (settled === undefined) continue;
      if (decoded[bag] === none) decoded[bag] = {};
      decoded[bag][descriptor.property] = settled;
    }
    if (issues.length > 0) throw invalidParameters(issues);
    return decoded;
  };
}

/** Text can often be read as several shapes, one item alone as an item or as a list: the document says which it takes. */
function readAsAllowed(raw: RawParameter, check: Check | undefined): unknown {
  const { shape } = raw.descriptor;
  if (check === undefined || typeof shape === "string" || !("anyOf" in shape)) return readParameter(raw);
  const values = shape.anyOf.map((option) => readParameter(raw, option));
  const readable = values.filter((value) => value !== undefined && !(value instanceof Unreadable));
  return readable.find((value) => check(value, [])) ?? readable[0] ?? values[0];
}

/** Stands for "no parameters" until one comes; an object is made only then. */
const none: { [property: string]: unknown } = Object.freeze({});

interface PreparedParameter {
  readonly descriptor: ParameterDescriptor;
  readonly bag: keyof DecodedParameters;
  readonly checkKey: keyof OperationChecks["parameters"];
  readonly find: (exchange: Exchange, pathValues: readonly string[], query: RawQuery) => readonly string[];
  readonly decode: (text: string) => string | undefined;
}

function prepare(descriptor: ParameterDescriptor, operation: OperationDescriptor): PreparedParameter {
  const { name } = descriptor;
  const checkKey: PreparedParameter["checkKey"] = `${descriptor.in}:${name}`;
  switch (descriptor.in) {
    case "path": {
      const position = parameterNames(operation.path).indexOf(name);
      const find: PreparedParameter["find"] = (_, values) => listed(values[position]);
      return { descriptor, checkKey, bag: "params", decode: decodePercent, find };
    }
    case "query": {
      const find: PreparedParameter["find"] = (_, __, query) => query.get(name) ?? absent;
      return { descriptor, checkKey, bag: "query", decode: decodeQueryText, find };
    }
    case "header": {
      const lowerName = name.toLowerCase();
      const find: PreparedParameter["find"] = (exchange) => listed(exchange.header(lowerName));
      return { descriptor, checkKey, bag: "headers", decode: (text) => text, find };
    }
    case "cookie": {
      const find: PreparedParameter["find"] = (exchange) => listed(cookieOf(exchange.header("cookie"), name));
      return { descriptor, checkKey, bag: "cookies", decode: decodePercent, find };
    }
  }
}

const absent: readonly string[] = [];

function listed(text: string | undefined): readonly string[] {
  return text === undefined ? absent : [text];
}

function settle(
  { descriptor, checkKey }: PreparedParameter,
  value: unknown,
  checks: OperationChecks,
  issues: ProblemIssue[],
): unknown {
  const parameter = descriptor.name;
  if (value === undefined) {
    if (descriptor.required) issues.push({ parameter, code: "required", detail: "is required" });
    return descriptor.default;
  }
  if (value instanceof Unreadable) {
    issues.push({ parameter, code: value.code, detail: value.detail });
    return undefined;
  }
  const found: Issue[] = [];
  if (checks.parameters[checkKey]?.(value, found) === false)
    issues.push(...found.map(({ code, detail }) => ({ parameter, code, detail })));
  return value;
}

/** The idempotency key has a syntax of its own; the other three mean what HTTP says (OpenAPI 3.1 section 4.8.12.2.1). */
function isReadElsewhere(parameter: ParameterDescriptor, operation: OperationDescriptor): boolean {
  if (parameter.in !== "header") return false;
  const name = parameter.name.toLowerCase();
  return (
    name === operation.idempotency?.header.toLowerCase() ||
    name === "accept" ||
    name === "content-type" ||
    name === "authorization"
  );
}

function knownQueryParameters(
  parameters: readonly ParameterDescriptor[],
  others: readonly string[],
): (name: string) => boolean {
  const names = new Set(others);
  const starts: string[] = [];
  for (const parameter of parameters) {
    if (parameter.in !== "query") continue;
    if (parameter.style === "deepObject") starts.push(`${parameter.name}[`);
    // Brackets are for objects: what else such a parameter may be comes under its name.
    if (parameter.style !== "deepObject" || takesPlain(parameter.shape)) names.add(parameter.name);
    if (parameter.style === "form" && parameter.explode)
      for (const property of propertiesOf(parameter.shape)) names.add(property);
  }
  return (name) => names.has(name) || starts.some((start) => isMemberOf(name, start));
}

function takesPlain(shape: WireShape): boolean {
  if (typeof shape === "string" || "array" in shape) return true;
  return "anyOf" in shape && shape.anyOf.some(takesPlain);
}

function propertiesOf(shape: WireShape): readonly string[] {
  if (typeof shape === "string") return [];
  if ("object" in shape) return Object.keys(shape.object);
  return "anyOf" in shape ? shape.anyOf.flatMap(propertiesOf) : [];
}

function invalidParameters(errors: readonly ProblemIssue[]): ProblemError {
  const names = new Set(errors.map((issue) => ("parameter" in issue ? issue.parameter : ""))).size;
  const detail = names === 1 ? "1 parameter is invalid" : `${names} parameters are invalid`;
  return new ProblemError({ code: "invalid_parameter", detail, errors });
}
