import { documentOf, testRule } from "./rule-cases.ts";

const schemas = (named: object) => documentOf({}, { schemas: named });
const endless =
  'string without a bound; add "maxLength", "enum" or one of the formats date, date-time, time, uuid, ipv4, ipv6';

testRule("bounded", [
  {
    name: "bounded schemas hold",
    given: schemas({
      Name: { type: "string", maxLength: 80 },
      Status: { type: "string", enum: ["active"] },
      Kind: { type: "string", const: "sale" },
      Day: { type: ["string", "null"], format: "date" },
      Count: { type: "integer", minimum: 0, maximum: 100 },
      Share: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 },
      Tags: { type: "array", maxItems: 20, items: { $ref: "#/components/schemas/Name" } },
      Pair: { type: "array", prefixItems: [{ type: "boolean" }], items: false },
      Metadata: {
        type: "object",
        maxProperties: 50,
        additionalProperties: { type: "string", maxLength: 500 },
      },
      Open: { type: "object", properties: { name: { $ref: "#/components/schemas/Name" } } },
      Closed: { type: "object", additionalProperties: false },
      Either: { anyOf: [{ $ref: "#/components/schemas/Name" }, { type: "null" }] },
    }),
    want: [],
  },
  {
    name: "a schema that says no type is reported, wherever it hides",
    given: schemas({
      Anything: { description: "Whatever" },
      Either: { oneOf: [{ maxLength: 5 }, { type: "null" }] },
      Tags: { type: "array", maxItems: 5, items: {} },
    }),
    want: ["Anything", "Either/oneOf/0", "Tags/items"].map(
      (name) => `#/components/schemas/${name}: schema of any kind; add "type"`,
    ),
  },
  {
    name: "what is unbounded within allOf, anyOf, oneOf, items, a map or a header is reported",
    given: documentOf(
      {
        "/me": {
          get: {
            responses: { 200: { description: "OK", headers: { Link: { schema: { type: "boolean" } } } } },
          },
        },
      },
      {
        schemas: {
          All: { allOf: [{ type: "array", items: { type: "boolean" } }] },
          Any: { anyOf: [{ type: "string" }, { type: "null" }] },
          One: { oneOf: [{ type: "integer", minimum: 0 }] },
          List: { type: "array", maxItems: 5, items: { type: "string" } },
          Map: { type: "object", maxProperties: 5, additionalProperties: { type: "string" } },
        },
        headers: { Link: { schema: { type: "string" } } },
      },
    ),
    want: [
      '#/components/schemas/All/allOf/0: array without a bound; add "maxItems"',
      `#/components/schemas/Any/anyOf/0: ${endless}`,
      '#/components/schemas/One/oneOf/0: number without an upper bound; add "maximum"',
      `#/components/schemas/List/items: ${endless}`,
      `#/components/schemas/Map/additionalProperties: ${endless}`,
      `#/components/headers/Link/schema: ${endless}`,
    ],
  },
  {
    name: "an unbounded string is reported, with a pattern or an endless format too",
    given: schemas({
      Text: { type: "string", pattern: "^a*$" },
      Link: { type: ["string", "null"], format: "uri" },
    }),
    want: ["Text", "Link"].map((name) => `#/components/schemas/${name}: ${endless}`),
  },
  {
    name: "a number open at either end is reported",
    given: schemas({ Low: { type: "integer", maximum: 9 }, High: { type: "number", minimum: 0 } }),
    want: [
      '#/components/schemas/Low: number without a lower bound; add "minimum"',
      '#/components/schemas/High: number without an upper bound; add "maximum"',
    ],
  },
  {
    name: "an integer that needs 64 bits says so",
    given: schemas({
      Port: { type: "integer", minimum: 0, maximum: 65535 },
      Amount: { type: "integer", format: "int64", minimum: 0, maximum: 2 ** 53 - 1 },
      Fee: { type: "integer", minimum: 0, maximum: 2 ** 31 },
      Debt: { type: ["integer", "null"], minimum: -(2 ** 31) - 1, maximum: 0 },
    }),
    want: ["Fee", "Debt"].map(
      (name) => `#/components/schemas/${name}: integer beyond 32 bits; add "format": "int64"`,
    ),
  },
  {
    name: "an integer that JSON cannot carry exactly is reported",
    given: schemas({ Amount: { type: "integer", format: "int64", minimum: 0, maximum: 2 ** 63 } }),
    want: [
      "#/components/schemas/Amount: integer beyond 53 bits, which not every JSON parser keeps; narrow its bounds",
    ],
  },
  {
    name: "an unbounded array and an unbounded map are reported",
    given: schemas({
      Tags: { type: "array" },
      Labels: { type: "object", additionalProperties: { type: "boolean" } },
      Free: { type: "object", properties: {}, additionalProperties: true },
      Bag: { type: "object" },
      Keyed: { type: "object", properties: {}, patternProperties: { "^x-": { type: "boolean" } } },
    }),
    want: [
      '#/components/schemas/Tags: array without a bound; add "maxItems"',
      '#/components/schemas/Tags: array of anything; add "items"',
      ...["Labels", "Free", "Bag", "Keyed"].map(
        (name) => `#/components/schemas/${name}: map without a bound; add "maxProperties"`,
      ),
    ],
  },
  {
    name: "the schema of a parameter is looked at",
    given: documentOf({
      "/me": { get: { parameters: [{ name: "search", in: "query", schema: { type: "string" } }] } },
    }),
    want: [`#/paths/~1me/get/parameters/0/schema: ${endless}`],
  },
]);
