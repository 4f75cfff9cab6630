import type { Callback, Webhook } from "../ir/api.ts";
import type { Type } from "../ir/type.ts";
import { child, entries, isObject, type Node } from "../load/document.ts";
import { type Context, follow } from "./context.ts";
import { readDescription } from "./doc.ts";
import { pascalCase } from "./names/case.ts";
import type { UniqueNames } from "./names/unique-names.ts";
import { readContents } from "./operation/read-contents.ts";
import type { ReadOperation } from "./operation/read-operations.ts";
import { malformed, mapAt, proseAt } from "./read.ts";
import { unknownType } from "./schema/types.ts";

/** A callback before its operation has a module. */
export type ReadCallback = Omit<Callback, "module">;

/** Webhooks, by name: `webhooks` of 3.1, and `x-webhooks`, which 3.0 documents use for the same. */
export function readWebhooks(context: Context, root: Node, names: UniqueNames): Webhook[] {
  return ["webhooks", "x-webhooks"].flatMap((keyword) =>
    mapAt(context.report, root, keyword).flatMap(([name, listed]): Webhook[] => {
      const [operation] = sendersOf(context, listed);
      if (operation === undefined) return [];
      const wish = pascalCase(name);
      const typeName = /Event$/.test(wish) ? wish : `${wish}Event`;
      return [{ name, ...readSent(context, operation, names, [`webhook ${keyword}/${name}`, typeName]) }];
    }),
  );
}

/** Callbacks of all operations, in the order of these. */
export function readCallbacks(
  context: Context,
  operations: readonly ReadOperation[],
  names: UniqueNames,
): ReadCallback[] {
  return operations.flatMap(({ id, typeName, method, path, node }) =>
    mapAt(context.report, node, "callbacks").flatMap(([name, listed]) => {
      const callback = follow(context, listed);
      return entries(callback).flatMap(([url, pathItem]): ReadCallback[] => {
        if (url.startsWith("x-")) return [];
        return sendersOf(context, pathItem).map((operation) => {
          const key = `callback ${method} ${path} ${name} ${url}`;
          const wish = `${typeName}${pascalCase(name)}Callback`;
          return { name, operation: id, url, ...readSent(context, operation, names, [key, wish]) };
        });
      });
    }),
  );
}

/** The operations of a path item that send something. */
function sendersOf(context: Context, listed: Node): Node[] {
  const node = follow(context, listed);
  if (node !== undefined && !isObject(node.value)) malformed(context.report, node, "path item", "an object");
  return ["post", "put", "patch", "delete", "get"].flatMap((method) => {
    const operation = node && child(node, method);
    return operation && isObject(operation.value) ? [operation] : [];
  });
}

function readSent(
  context: Context,
  operation: Node,
  names: UniqueNames,
  [key, wish]: readonly [key: string, wish: string],
) {
  const payload = readPayload(context, operation);
  const isNamedSo = payload.kind === "ref" && payload.schema === wish;
  return {
    typeName: isNamedSo ? wish : names.claimFor(key, [wish], ""),
    pointer: operation.pointer,
    description: readDescription(context.report, operation) ?? proseAt(context.report, operation, "summary"),
    payload,
  };
}

function readPayload(context: Context, operation: Node): Type {
  const listed = child(operation, "requestBody");
  const body = listed && follow(context, listed);
  const [content] = body ? readContents(context, body) : [];
  return content?.type ?? unknownType;
}
