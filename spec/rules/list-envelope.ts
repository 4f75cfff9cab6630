import { type Schema, typesOf } from "./document.ts";
import { operationRule, type Visit } from "./operation-rule.ts";
import { type Found, follow } from "./rule.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** What the members of the envelope are: `{ "data": [...], "has_more": true, "next_cursor": "..." }`. */
const members = {
  data: { types: ["array"], wanted: "an array" },
  has_more: { types: ["boolean"], wanted: "a boolean" },
  next_cursor: { types: ["string", "null"], wanted: "a string or null" },
};

/** Lists answer the page envelope and take `limit` and `cursor`. */
export const listEnvelope = operationRule((visit) => {
  const { name, at, parameters, report } = visit;
  const page = replyOf(visit);
  const shape = page && shapeOf(page, visit.context);
  if (visit.method !== "get" || !isList(visit, page?.node, shape)) return;

  if (page === undefined || shape === undefined) return report(`the list "${name}" has no JSON reply 200`);
  for (const [member, { types, wanted }] of Object.entries(members)) {
    const property = shape.properties.get(member);
    if (property === undefined) {
      report(`the list "${name}" answers no envelope; expected the property "${member}"`, page.at);
    } else if (!isSame(typesOf(property.node), types)) {
      report(`expected "${member}" to be ${wanted}`, property.at);
    } else if (!shape.required.has(member)) {
      report(`"${member}" is always there; add it to "required"`, page.at);
    }
  }

  for (const word of ["limit", "cursor"]) {
    if (!parameters.some(({ node }) => node.in === "query" && node.name === word)) {
      report(`the list "${name}" lacks the query parameter "${word}"`, at);
    }
  }
});

function isList({ name, parameters }: Visit, page: Schema | undefined, shape: Shape | undefined): boolean {
  const data = shape?.properties.get("data")?.node;
  return (
    /^list(?![a-z])/.test(name) ||
    typesOf(page ?? {}).includes("array") ||
    typesOf(data ?? {}).includes("array") ||
    parameters.some(({ node }) => node.in === "query" && node.name === "cursor")
  );
}

function replyOf({ responses, context }: Visit): Found<Schema> | undefined {
  const reply = responses.find(({ status }) => status === "200");
  const schema = reply?.node.content?.["application/json"]?.schema;
  return schema && follow(schema, reply.at.child(["content", "application/json", "schema"]), context);
}

function isSame(types: readonly string[], wanted: readonly string[]): boolean {
  return types.length === wanted.length && wanted.every((type) => types.includes(type));
}
