import { readFileSync } from "node:fs";
import Fastify from "fastify";
import { itemOf, itemPattern, listening, orderOf } from "./work.js";

const { schemas } = JSON.parse(
  readFileSync(new URL("../../../server/openapi.json", import.meta.url), "utf8"),
).components;
const app = Fastify({ bodyLimit: 1_048_576, ajv: { customOptions: { removeAdditional: false } } });
app.get("/hello", { schema: { response: { 200: schemas.Hello } } }, async () => ({ hello: "world" }));
app.get(
  "/items/:id",
  {
    schema: {
      params: {
        type: "object",
        required: ["id"],
        properties: { id: { type: "string", pattern: itemPattern } },
      },
      querystring: {
        type: "object",
        additionalProperties: false,
        properties: {
          limit: { type: "integer", minimum: 1, maximum: 100, default: 25 },
          status: { type: "string", enum: ["open", "closed"] },
          deep: { type: "boolean" },
        },
      },
      response: { 200: schemas.Item },
    },
  },
  async ({ params, query }) => itemOf(params.id, query),
);
app.post(
  "/orders",
  { schema: { body: schemas.OrderCreate, response: { 201: schemas.Order } } },
  async (request, reply) => {
    reply.code(201);
    return orderOf(request.body);
  },
);
await app.listen({ port: 0, host: "127.0.0.1" });
listening(app.server);
