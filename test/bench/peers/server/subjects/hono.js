import { serve } from "@hono/node-server";
import { zValidator } from "@hono/zod-validator";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { itemOf, itemPattern, listening, orderOf } from "./work.js";

const params = z.object({ id: z.string().regex(new RegExp(itemPattern)) });
const query = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(25),
  status: z.enum(["open", "closed"]).optional(),
  deep: z.stringbool().optional(),
});
const address = z.strictObject({
  street: z.string().max(200),
  city: z.string().max(100),
  country: z.string().regex(/^[A-Z]{2}$/),
});
const line = z.strictObject({
  sku: z.string().min(1).max(40),
  quantity: z.number().int().min(1).max(1000),
  price: z.number().int().min(0),
});
const order = z.strictObject({
  customer: z.strictObject({ name: z.string().min(1).max(200), email: z.email(), address }),
  currency: z.enum(["EUR", "USD", "GBP"]),
  lines: z.array(line).min(1).max(50),
  note: z.string().max(1000).optional(),
});

const app = new Hono();
app.get("/hello", (context) => context.json({ hello: "world" }));
app.get("/items/:id", zValidator("param", params), zValidator("query", query), (context) =>
  context.json(itemOf(context.req.valid("param").id, context.req.valid("query"))),
);
app.post("/orders", bodyLimit({ maxSize: 1_048_576 }), zValidator("json", order), (context) =>
  context.json(orderOf(context.req.valid("json")), 201),
);
const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () => listening(server));
