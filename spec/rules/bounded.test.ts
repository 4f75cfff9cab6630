import { documentOf, testRule } from "./rule-cases.ts";

const schemas = (named: object) => documentOf({}, { schemas: named });

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
      Open: { type: "object", additionalProperties: true },
    }),
    want: [],
  },
  {
    name: "an unbounded string is reported, with a pattern or an endless format too",
    given: schemas({
      Text: { type: "string", pattern: "^a*$" },
      Link: { type: ["string", "null"], format: "uri" },
    }),
    want: ["Text", "Link"].map(
      (name) =>
        `#/components/schemas/${name}: string without a bound; add "maxLength", "enum" or one of the formats date, date-time, time, uuid, ipv4, ipv6`,
    ),
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
    name: "an unbounded array and an unbounded map are reported",
    given: schemas({ Tags: { type: "array" }, Labels: { type: "object", additionalProperties: {} } }),
    want: [
      '#/components/schemas/Tags: array without a bound; add "maxItems"',
      '#/components/schemas/Labels: map without a bound; add "maxProperties"',
    ],
  },
  {
    name: "the schema of a parameter is looked at",
    given: documentOf({
      "/me": { get: { parameters: [{ name: "search", in: "query", schema: { type: "string" } }] } },
    }),
    want: [
      '#/paths/~1me/get/parameters/0/schema: string without a bound; add "maxLength", "enum" or one of the formats date, date-time, time, uuid, ipv4, ipv6',
    ],
  },
]);
