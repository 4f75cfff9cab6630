/** A document of so many resources, each with five operations and three schemas: size is all that varies. */
export function syntheticDocument(resources: number): string {
  const paths: { [path: string]: object } = {};
  const schemas: { [name: string]: object } = { Problem: problem };
  for (let index = 0; index < resources; index += 1) {
    const name = `Thing${index}`;
    const one = { $ref: `#/components/schemas/${name}` };
    const write = { $ref: `#/components/schemas/${name}Write` };
    const replied = (schema: object) => ({
      "200": { description: "Done.", content: { "application/json": { schema } } },
      "4XX": refused,
    });
    const sent = { required: true, content: { "application/json": { schema: write } } };
    paths[`/things-${index}`] = {
      get: {
        operationId: `listThing${index}`,
        parameters: [{ name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } }],
        responses: replied({ type: "array", items: one }),
      },
      post: { operationId: `createThing${index}`, requestBody: sent, responses: replied(one) },
    };
    paths[`/things-${index}/{id}`] = {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      get: { operationId: `getThing${index}`, responses: replied(one) },
      put: { operationId: `replaceThing${index}`, requestBody: sent, responses: replied(one) },
      delete: {
        operationId: `deleteThing${index}`,
        responses: { "204": { description: "Gone." }, "4XX": refused },
      },
    };
    schemas[name] = thing(index, true);
    schemas[`${name}Write`] = thing(index, false);
    schemas[`${name}State`] = { type: "string", enum: ["draft", "live", `archived_${index}`] };
  }
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Synthetic", version: "1" },
    paths,
    components: { schemas },
  });
}

const problem = {
  type: "object",
  required: ["code"],
  properties: { code: { type: "string" }, detail: { type: "string" } },
};

const refused = {
  description: "Refused.",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

function thing(index: number, hasId: boolean): object {
  return {
    type: "object",
    required: hasId ? ["id", "name", "state"] : ["name"],
    properties: {
      ...(hasId ? { id: { type: "string", pattern: "^[a-z0-9]{1,26}$" } } : {}),
      name: { type: "string", maxLength: 100, description: `What people call thing ${index}.` },
      state: { $ref: `#/components/schemas/Thing${index}State` },
      price: { type: ["integer", "null"], minimum: 0 },
      tags: { type: "array", items: { type: "string" }, maxItems: 20 },
      owner: { type: "object", properties: { email: { type: "string", format: "email" } } },
      ...(index % 5 === 0 ? {} : { before: { $ref: `#/components/schemas/Thing${index - 1}` } }),
    },
  };
}
