import type { SecurityScheme } from "../../ir/api.ts";
import type { Body, Content, Operation } from "../../ir/operation.ts";
import type { Type } from "../../ir/type.ts";
import { child, isObject, items, type Node } from "../../load/document.ts";
import { atOperation } from "../../operation-error.ts";
import { compareText } from "../canonical.ts";
import { type Context, follow } from "../context.ts";
import { readDescription } from "../doc.ts";
import { checkFields } from "../fields.ts";
import { camelCase, pascalCase } from "../names/case.ts";
import { type NameLocks, operationTypeSuffixes } from "../names/name-lock.ts";
import { freeIdentifier, freeTypeName } from "../names/reserved.ts";
import { UniqueNames } from "../names/unique-names.ts";
import { isIdempotencyHeader } from "../policy/read-policy.ts";
import { booleanAt, checkExtension, malformed, proseAt } from "../read.ts";
import { readOwnServers } from "../read-servers.ts";
import { chooseOperationIds } from "./operation-ids.ts";
import type { PathOperation } from "./path-operations.ts";
import { readContents } from "./read-contents.ts";
import { readParameters } from "./read-parameters.ts";
import { readReplies } from "./read-replies.ts";
import { readSecurity } from "./read-security.ts";

/** An operation before it has its place in the client. */
export interface ReadOperation extends Omit<Operation, "resource" | "methodName" | "module" | "paging"> {
  readonly node: Node;
  readonly tag: string | undefined;
}

export interface ReadOperationsOptions {
  readonly root: Node;
  /** Type names taken so far. */
  readonly names: UniqueNames;
  readonly securitySchemes: readonly SecurityScheme[];
}

/** Reads operations in the order given. */
export function readOperations(
  context: Context,
  found: readonly PathOperation[],
  { root, names, securitySchemes }: ReadOperationsOptions,
): ReadOperation[] {
  const ids = chooseOperationIds(context, found);
  const keys = found.map(({ method, path }) => `${method} ${path}`);
  const functionNames = nameFunctions(ids, keys, context.locks);
  const readOne = (operation: PathOperation, index: number): ReadOperation => {
    const { node, method, path } = operation;
    const id = ids[index] ?? "";
    const functionName = functionNames[index] ?? "";
    const parameters = readParameters(context, operation);
    const idempotencyKey = parameters.find(
      (parameter) => parameter.in === "header" && isIdempotencyHeader(parameter.name),
    );
    checkExtension(context.report, node, ["name", "paging"]);
    checkFields(context.report, node, "operation");
    return {
      id,
      typeName: claimTypeName(names, { key: `operation ${keys[index]}`, id, functionName }, context.locks),
      functionName,
      method,
      path,
      pointer: node.pointer,
      summary: proseAt(context.report, node, "summary") || undefined,
      description: readDescription(context.report, node),
      isDeprecated: booleanAt(context.report, node, "deprecated") ?? false,
      parameters,
      body: readBody(context, operation),
      replies: readReplies(context, operation),
      security: readSecurity(context, [node, root], securitySchemes),
      servers: readOwnServers(context, [node, operation.pathItem], root),
      idempotency: idempotencyKey && {
        header: idempotencyKey.name,
        isRequired: idempotencyKey.isRequired,
      },
      node,
      tag: firstTag(node),
    };
  };
  return found.map((operation, index) => atOperation(operation, () => readOne(operation, index)));
}

/** Ids as identifiers; one that is one already keeps its name. */
function nameFunctions(ids: readonly string[], keys: readonly string[], { functions }: NameLocks): string[] {
  const names = new UniqueNames(functions);
  const nameOf = (id: string) => freeIdentifier(camelCase(id));
  const named = ids.map((id, index) => ({ id, key: keys[index] ?? "" }));
  const isExact = ({ id }: { readonly id: string }) => nameOf(id) === id;
  // Names of the others depend on which ids there are, not on where they stand.
  const others = named.filter((each) => !isExact(each)).sort((a, b) => compareText(a.id, b.id));
  const byId = new Map(
    [...named.filter(isExact), ...others].map(({ id, key }) => [id, names.claimFor(key, [nameOf(id)], id)]),
  );
  return ids.map((id) => byId.get(id) ?? id);
}

interface Unnamed {
  readonly key: string;
  readonly id: string;
  readonly functionName: string;
}

function claimTypeName(names: UniqueNames, { key, id, functionName }: Unnamed, { types }: NameLocks): string {
  const stem = freeTypeName(pascalCase(functionName));
  const isFree = (name: string) => operationTypeSuffixes.every((suffix) => !names.has(name + suffix, key));
  let name = types.nameOf(key, id) ?? stem;
  for (let count = 1; !isFree(name); count += 1) name = `${stem}Operation${count === 1 ? "" : count}`;
  for (const suffix of operationTypeSuffixes) names.take(name + suffix);
  types.record(key, { name, source: id });
  return name;
}

function readBody(context: Context, operation: PathOperation): Body | undefined {
  const listed = child(operation.node, "requestBody");
  const node = listed && follow(context, listed);
  if (listed === undefined || node === undefined) return undefined;
  if (["GET", "HEAD", "TRACE"].includes(operation.method)) {
    // RFC 9110 gives it no meaning, and `fetch` refuses to send it.
    const message = `${operation.method} has no body; "requestBody" is left out`;
    context.report.addAtKey("unsupported-feature", listed, message);
    return undefined;
  }
  if (!isObject(node.value)) {
    malformed(context.report, node, "requestBody", "an object");
    return undefined;
  }
  checkFields(context.report, node, "request body");
  const contents = readContents(context, node).map(withAllLines);
  if (contents.length === 0) return undefined;
  return {
    isRequired: booleanAt(context.report, node, "required") ?? false,
    description: readDescription(context.report, node),
    contents,
  };
}

/** A body of JSON lines is sent and received as the array of its values; only replies are read as they come. */
function withAllLines(content: Content): Content {
  if (content.kind !== "jsonl" || content.item === undefined) return { ...content, item: undefined };
  const type: Type = {
    kind: "array",
    items: content.item,
    minItems: undefined,
    maxItems: undefined,
    isUnique: false,
  };
  return { ...content, type, item: undefined };
}

function firstTag(node: Node): string | undefined {
  const [tag] = items(child(node, "tags"));
  return typeof tag?.value === "string" ? tag.value : undefined;
}
