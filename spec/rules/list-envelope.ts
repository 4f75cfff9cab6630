import { typesOf } from "./document.ts";
import { listReply } from "./list-reply.ts";
import { operationRule } from "./operation-rule.ts";

/** What the members of the envelope are: `{ "data": [...], "has_more": true, "next_cursor": "..." }`. */
const members = {
  data: { types: ["array"], wanted: "an array" },
  has_more: { types: ["boolean"], wanted: "a boolean" },
  next_cursor: { types: ["string", "null"], wanted: "a string or null" },
};

/** Lists answer the page envelope and take `limit` and `cursor`. */
export const listEnvelope = operationRule((visit) => {
  const { name, at, parameters, report } = visit;
  const list = listReply(visit);
  if (!list) return;

  const { page, shape } = list;
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

function isSame(types: readonly string[], wanted: readonly string[]): boolean {
  return types.length === wanted.length && wanted.every((type) => types.includes(type));
}
