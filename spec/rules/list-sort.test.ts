import { documentOf, json, testRule } from "./rule-cases.ts";

const affiliate = {
  required: ["id", "created_at", "name", "click_count"],
  properties: {
    id: { type: "string" },
    created_at: { type: "string", format: "date-time" },
    ended_at: { type: ["string", "null"] },
    name: { type: "string" },
    click_count: { type: "integer" },
  },
};
const page = { properties: { data: { type: "array", items: { $ref: "#/components/schemas/Affiliate" } } } };

const list = (parameters: readonly object[], operationId = "listAffiliates") =>
  documentOf(
    {
      "/affiliates": { get: { operationId, parameters, responses: { 200: json(page) } } },
      "/affiliates/{affiliate_id}": {
        patch: {
          requestBody: json({ properties: { name: { type: "string" } } }),
          responses: { 200: json({ $ref: "#/components/schemas/Affiliate" }) },
        },
      },
    },
    { schemas: { Affiliate: affiliate } },
  );
const sort = (orders: readonly string[] | undefined, usual: unknown = orders?.[0]) => ({
  name: "sort",
  in: "query",
  description: "By age.",
  schema: { type: "string", enum: orders, default: usual },
});
const at = "#/paths/~1affiliates/get";
const schema = `${at}/parameters/0/schema`;

testRule("list-sort", [
  { name: "a list sorted by what stays holds", given: list([sort(["-created_at", "created_at"])]), want: [] },
  {
    name: "what is no list needs no order",
    given: documentOf({
      "/me": { get: { operationId: "getMe", responses: { 200: json({ type: "object" }) } } },
    }),
    want: [],
  },
  {
    name: "a list without an order is reported, whatever it is called",
    given: list([], "getAffiliates"),
    want: [`${at}: the list "getAffiliates" lacks the query parameter "sort"`],
  },
  {
    name: "a list whose orders nobody wrote down is reported",
    given: list([sort(undefined)]),
    want: [`${at}/parameters/0: "sort" lists no orders; add "enum"`],
  },
  {
    name: "an order without its reverse, a strange default and a missing description are reported",
    given: list([{ ...sort(["created_at"], "id"), description: "" }]),
    want: [
      `${schema}: expected "default" to be one of the orders, got "id"`,
      `${schema}: "created_at" has no "-created_at", the other way round`,
      `${schema}: "sort" does not say what its orders mean`,
    ],
  },
  {
    name: "a column that no row has is reported",
    given: list([sort(["age", "-age"])]),
    want: [`${schema}: cannot sort by "age": it is no property of the rows`],
  },
  {
    name: "a column that can be missing is reported",
    given: list([sort(["ended_at", "-ended_at"])]),
    want: [`${schema}: cannot sort by "ended_at": it can be missing`],
  },
  {
    name: "a column that a request changes is reported",
    given: list([sort(["name", "-name"])]),
    want: [`${schema}: cannot sort by "name": it can change in the middle of a walk`],
  },
  {
    name: "a counter is reported",
    given: list([sort(["click_count", "-click_count"])]),
    want: [`${schema}: cannot sort by "click_count": it can change in the middle of a walk`],
  },
]);
