import { type Schema, typesOf } from "./document.ts";
import type { Visit } from "./operation-rule.ts";
import { type Found, follow } from "./rule.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** What a list answers; `undefined` where it has no JSON reply 200. */
export interface ListReply {
  readonly page: Found<Schema> | undefined;
  readonly shape: Shape | undefined;
  /** One of its rows. */
  readonly row: Found<Schema> | undefined;
}

/**
 * The reply of an operation that is a list, whatever it is called: by its name, by the array it answers, by its
 * cursor, or by an item that is read below its path.
 */
export function listReply(visit: Visit): ListReply | undefined {
  if (visit.method !== "get") return undefined;
  const page = replyOf(visit);
  const shape = page && shapeOf(page, visit.context);
  const data = shape?.properties.get("data");
  const isList =
    /^list(?![a-z])/.test(visit.name) ||
    [page, data].some((schema) => schema && typesOf(schema.node).includes("array")) ||
    visit.parameters.some(({ node }) => node.in === "query" && node.name === "cursor") ||
    hasItems(visit);
  if (!isList) return undefined;
  const items = data?.node.items;
  const row =
    data && typeof items === "object" && items !== null
      ? follow(items, data.at.child(["items"]), visit.context)
      : undefined;
  return { page, shape, row };
}

function replyOf({ responses, context }: Visit): Found<Schema> | undefined {
  const reply = responses.find(({ status }) => status === "200");
  const schema = reply?.node.content?.["application/json"]?.schema;
  return schema && follow(schema, reply.at.child(["content", "application/json", "schema"]), context);
}

/** `/affiliates` has items when `/affiliates/{affiliate_id}` can be read. */
function hasItems({ path, document }: Visit): boolean {
  return Object.entries(document.paths ?? {}).some(
    ([other, item]) =>
      other.startsWith(`${path}/{`) && !other.slice(path.length + 1).includes("/") && item?.get !== undefined,
  );
}
