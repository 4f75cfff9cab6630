import { documentOf, testRule } from "./rule-cases.ts";

const schemas = (named: object) => documentOf({}, { schemas: named });
const text = { type: "string" };

testRule("property-names", [
  {
    name: "snake_case holds, with numbers too",
    given: schemas({ Card: { properties: { id: text, last4: text, created_at: text } } }),
    want: [],
  },
  {
    name: "another case is reported, however deep",
    given: schemas({ Card: { items: { properties: { createdAt: text } } } }),
    want: [
      '#/components/schemas/Card/items/properties/createdAt: expected a property name like "affiliate_id", got "createdAt"',
    ],
  },
]);
