import { expect, test } from "vitest";
import { generated } from "./generated.ts";

const ref = (index: number) => ({ $ref: `#/components/schemas/S${index}` });

/** A document that sends and receives the first of some schemas in every way there is. */
function documentOf(schemas: readonly object[]): object {
  const content = { "application/json": { schema: ref(0) } };
  const reply = { responses: { "200": { description: "All.", content } } };
  const form = { "application/x-www-form-urlencoded": { schema: ref(0) } };
  return {
    openapi: "3.1.0",
    info: { title: "Extremes", version: "1" },
    paths: {
      "/x": {
        get: {
          operationId: "getX",
          parameters: [{ name: "q", in: "query", style: "deepObject", schema: ref(0) }],
          ...reply,
        },
        post: { operationId: "sendX", requestBody: { content: { ...content, ...form } }, ...reply },
      },
    },
    components: { schemas: Object.fromEntries(schemas.map((schema, index) => [`S${index}`, schema])) },
  };
}

const many = Array.from({ length: 3_000 }, (_, index) => index);
const some = many.slice(0, 40);

test.each([
  {
    name: "a chain of thousands of schemas",
    schemas: many.map((index) => ({
      type: "object",
      required: ["id"],
      properties: { id: { type: "string" }, next: ref((index + 1) % many.length) },
    })),
  },
  {
    name: "schemas that each lead to every other",
    schemas: some.map(() => ({
      type: "object",
      properties: Object.fromEntries(some.map((index) => [`p${index}`, ref(index)])),
    })),
  },
  {
    name: "bounds no machine can meet",
    schemas: [
      {
        type: "object",
        properties: {
          text: { type: "string", minLength: 2e9 },
          list: { type: "array", items: { type: "string" }, minItems: 2e9 },
          map: { type: "object", minProperties: 2e9 },
          pattern: { type: "string", pattern: "^[a-z]{1000000000}$" },
          number: { type: "number", multipleOf: 0, minimum: 1e308, maximum: -5 },
        },
      },
    ],
  },
])(
  "$name are generated in seconds",
  async ({ name, schemas }) => {
    const before = process.cpuUsage();
    await generated(`extremes-${name.slice(-8).replace(/\W/g, "")}`, documentOf(schemas));
    const { user, system } = process.cpuUsage(before);
    // CPU time, far above what it takes: to follow every way through such a document takes years.
    expect((user + system) / 1e6).toBeLessThan(20);
  },
  120_000,
);
