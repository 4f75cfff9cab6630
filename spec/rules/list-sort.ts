import { entriesOf, listOf, type Parameter, type Schema, typesOf } from "./document.ts";
import { listReply } from "./list-reply.ts";
import { operationRule, operationsOf, type Visit } from "./operation-rule.ts";
import { type Found, follow } from "./rule.ts";
import { shapeOf } from "./shape.ts";

/** Names of what changes by itself, without a request that says so. */
const moving = /(?:^|_)(?:count|status|position|priority)$|^updated_at$/;

/**
 * Lists take `sort`: an enum of columns and, behind a minus sign, the same columns the other way round, the
 * default among them. A walk by cursor sees each row once only if its place stays, so a column is always there,
 * is never null, and is in no request that changes the row.
 */
export const listSort = operationRule((visit) => {
  const { name, at, parameters, report } = visit;
  const list = listReply(visit);
  if (!list) return;
  const sort = parameters.find(({ node }) => node.in === "query" && node.name === "sort");
  if (!sort) return report(`the list "${name}" lacks the query parameter "sort"`, at);
  const schema = sort.node.schema && follow(sort.node.schema, sort.at.child(["schema"]), visit.context);
  const orders = listOf(schema?.node.enum);
  if (!schema || orders.length === 0) return report(`"sort" lists no orders; add "enum"`, sort.at);

  for (const message of gaps(sort.node, schema.node)) report(message, schema.at);
  if (!list.row) return;
  const row = shapeOf(list.row, visit.context);
  const changeable = changeableColumns(visit, list.row);
  for (const column of new Set(orders.map(columnOf))) {
    const property = row.properties.get(column)?.node;
    const says = (problem: string) => report(`cannot sort by "${column}": it ${problem}`, schema.at);
    if (!property) says("is no property of the rows");
    else if (!row.required.has(column) || typesOf(property).includes("null")) says("can be missing");
    else if (moving.test(column) || changeable.has(column)) says("can change in the middle of a walk");
  }
});

function* gaps({ description }: Parameter, { enum: orders, default: usual }: Schema): Generator<string> {
  const known = new Set(listOf(orders));
  if (!known.has(usual)) yield `expected "default" to be one of the orders, got ${JSON.stringify(usual)}`;
  for (const order of known) {
    const reverse = `${order}`.startsWith("-") ? columnOf(order) : `-${order}`;
    if (!known.has(reverse)) yield `"${order}" has no "${reverse}", the other way round`;
  }
  if (!description) yield `"sort" does not say what its orders mean`;
}

function columnOf(order: unknown): string {
  return `${order}`.replace(/^-/, "");
}

/** What requests that answer such a row can change in it. */
function changeableColumns({ document, context }: Visit, row: Found<Schema>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { method, operation, at, responses } of operationsOf(document, "paths", context)) {
    if (method !== "patch" && method !== "put") continue;
    const answersRow = responses.some(({ node, at: place }) =>
      entriesOf(node.content).some(([type, { schema }]) => {
        const found = schema && follow(schema, place.child(["content", type, "schema"]), context);
        return found?.node === row.node;
      }),
    );
    const request =
      operation.requestBody && follow(operation.requestBody, at.child(["requestBody"]), context);
    if (!answersRow || !request) continue;
    for (const [type, { schema }] of entriesOf(request.node.content)) {
      const found = schema && follow(schema, request.at.child(["content", type, "schema"]), context);
      for (const property of found ? shapeOf(found, context).properties.keys() : []) names.add(property);
    }
  }
  return names;
}
