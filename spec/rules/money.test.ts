import { documentOf, json, testRule } from "./rule-cases.ts";

const answering = (schema: object, schemas: object = {}) =>
  documentOf(
    { "/payouts/{id}": { get: { operationId: "getPayout", responses: { 200: json(schema) } } } },
    { schemas },
  );
const place = "#/paths/~1payouts~1{id}/get/responses/200/content/application~1json/schema";
const currency = { type: "string" };
const integer = { type: "integer" };
const wrong = (name: string) =>
  `expected "${name}" to be an integer in minor units, as "amount": 1999 for 19.99`;
/** A conversion to read, and a refund of it that is answered without a word about the currency. */
const refunding = (conversion: object) =>
  documentOf({
    "/conversions/{id}": { get: { operationId: "getConversion", responses: { 200: json(conversion) } } },
    "/conversions/{id}/refund": {
      post: {
        operationId: "refundConversion",
        requestBody: json({ properties: { amount: integer } }),
        responses: { 200: json({ properties: { id: { type: "string" } } }) },
      },
    },
  });
const refund = "#/paths/~1conversions~1{id}~1refund/post";

testRule("money", [
  {
    name: "integers beside or below a currency hold",
    given: answering(
      {
        properties: {
          currency,
          amount: integer,
          tax_amount: { type: ["integer", "null"] },
          fee: { anyOf: [{ $ref: "#/components/schemas/MinorUnits" }, { type: "null" }] },
          subtotal: { allOf: [{ $ref: "#/components/schemas/MinorUnits" }, { minimum: 1 }] },
          lines: {
            type: "array",
            items: { properties: { price: { $ref: "#/components/schemas/MinorUnits" } } },
          },
        },
      },
      { MinorUnits: integer },
    ),
    want: [],
  },
  {
    name: "a currency from another part of allOf holds",
    given: answering({ allOf: [{ properties: { amount: integer } }, { properties: { currency } }] }),
    want: [],
  },
  {
    name: "money as number or string is reported",
    given: answering({
      properties: { currency, amount: { type: "number" }, unit_price: { type: "string" } },
    }),
    want: [
      `${place}/properties/amount: ${wrong("amount")}`,
      `${place}/properties/unit_price: ${wrong("unit_price")}`,
    ],
  },
  {
    name: "a number is reported, whatever it is called and wherever it is",
    given: answering({ properties: { balance: { properties: { pending: { type: ["number", "null"] } } } } }),
    want: [
      `${place}/properties/balance/properties/pending: "pending" is a number with a fraction; expected an integer or a decimal string`,
    ],
  },
  {
    name: "money without a currency is reported, in a shared schema only where it is out of reach",
    given: documentOf(
      {
        "/conversions": {
          post: {
            operationId: "createConversion",
            requestBody: json({ $ref: "#/components/schemas/Line" }),
            responses: {
              201: json({ properties: { currency, line: { $ref: "#/components/schemas/Line" } } }),
            },
          },
        },
      },
      { schemas: { Line: { properties: { price: integer } } } },
    ),
    want: ['#/components/schemas/Line: "price" is money without a currency; add the property "currency"'],
  },
  {
    name: "one sum for each currency holds",
    given: answering({
      properties: {
        revenue: { type: "array", items: { properties: { currency, amount: integer } } },
        fee: { properties: { currency, amount: integer } },
      },
    }),
    want: [],
  },
  {
    name: "sums without their currencies are reported",
    given: answering({
      properties: {
        revenue: { type: "array", items: integer },
        cost: { type: "array", items: { properties: { amount: integer } } },
      },
    }),
    want: [
      `${place}/properties/revenue: ${wrong("revenue")}`,
      `${place}: "revenue" is money without a currency; add the property "currency"`,
      `${place}/properties/cost: ${wrong("cost")}`,
      `${place}: "cost" is money without a currency; add the property "currency"`,
      `${place}/properties/cost/items: "amount" is money without a currency; add the property "currency"`,
    ],
  },
  {
    name: "a default currency is one",
    given: answering({ properties: { default_currency: currency, minimum_amount: integer } }),
    want: [],
  },
  {
    name: "a request about a resource with a currency need not repeat it",
    given: refunding({ properties: { amount: integer, currency } }),
    want: [],
  },
  {
    name: "a request about a resource without a currency is reported",
    given: refunding({ properties: { status: { type: "string" } } }),
    want: [
      `${refund}/requestBody/content/application~1json/schema: "amount" is money without a currency; add the property "currency"`,
    ],
  },
  {
    name: "an amount to filter by is an integer too",
    given: documentOf({
      "/payouts": {
        get: { parameters: [{ name: "amount_min", in: "query", schema: { type: "number" } }] },
      },
    }),
    want: [`#/paths/~1payouts/get/parameters/0: ${wrong("amount_min")}`],
  },
]);
