import { fileURLToPath } from "node:url";
import express from "express";
import { middleware } from "express-openapi-validator";
import { itemOf, listening, orderOf } from "./work.js";

const app = express();
app.disable("x-powered-by");
app.use(express.json({ limit: 1_048_576 }));
const apiSpec = fileURLToPath(new URL("../../../server/openapi.json", import.meta.url));
app.use(middleware({ apiSpec, validateRequests: true, validateResponses: false }));
app.get("/hello", (_, response) => response.json({ hello: "world" }));
app.get("/items/:item_id", (request, response) =>
  response.json(itemOf(request.params.item_id, request.query)),
);
app.post("/orders", (request, response) => response.status(201).json(orderOf(request.body)));
const server = app.listen(0, "127.0.0.1", () => listening(server));
