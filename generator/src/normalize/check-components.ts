import { child, isObject, type Node } from "../load/document.ts";
import { type Context, follow } from "./context.ts";
import { checkFields } from "./fields.ts";
import { createLocks } from "./names/name-lock.ts";
import { UniqueNames } from "./names/unique-names.ts";
import { readContents } from "./operation/read-contents.ts";
import { readParameter } from "./operation/read-parameters.ts";
import { readHeader, readReply } from "./operation/read-replies.ts";
import { mapAt, objectAt } from "./read.ts";
import { readSchemas } from "./schema/read-schemas.ts";
import { SchemaTable } from "./schema/schema-table.ts";

/**
 * Reports problems of components that no operation refers to. What is read for it is thrown away; schemas, which
 * are read anyway, are not read again.
 */
export function checkComponents(context: Context, root: Node): void {
  const { document, schemas } = context;
  const scratch: Context = {
    ...context,
    locks: createLocks(),
    schemas: new SchemaTable(new UniqueNames(), document.main.path, schemas),
  };
  const components = objectAt(context.report, root, "components");
  if (components === undefined) return;
  checkFields(context.report, components, "components");
  for (const [section, read] of Object.entries(readers))
    for (const [name, at] of mapAt(context.report, components, section)) {
      const node = follow(context, at);
      if (node !== undefined && isObject(node.value)) read(scratch, name, node);
    }
  readSchemas(scratch);
}

const readers: { readonly [section: string]: (context: Context, name: string, node: Node) => void } = {
  parameters: (context, _, node) => {
    // One for the whole query is taken apart where it is used.
    if (child(node, "in")?.value !== "querystring") readParameter(context, node);
  },
  headers: (context, name, node) => readHeader(context, name, node),
  requestBodies: (context, _, node) => {
    checkFields(context.report, node, "request body");
    readContents(context, node);
  },
  responses: (context, _, node) => readReply(context, "200", node, undefined),
};
