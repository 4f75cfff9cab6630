import { documentOf, json, testRule } from "./rule-cases.ts";

testRule("described", [
  {
    name: "schemas that say what they are hold, and so does another name for one",
    given: documentOf(
      {},
      { schemas: { Link: { description: "A tracked URL." }, Url: { $ref: "#/components/schemas/Link" } } },
    ),
    want: [],
  },
  {
    name: "schemas without a name are described by what they are part of",
    given: documentOf({ "/links": { get: { responses: { 200: json({ type: "object" }) } } } }),
    want: [],
  },
  {
    name: "a schema that says nothing, or has no words for it, is reported",
    given: documentOf({}, { schemas: { Link: { type: "object" }, LinkList: { description: "" } } }),
    want: ["Link", "LinkList"].map(
      (name) =>
        `#/components/schemas/${name}: the schema "${name}" does not say what it is; add a description`,
    ),
  },
]);
