import { refuseConnection, toNodeListener } from "@heldsway/server-runtime/node";
import express from "express";
import { createApi } from "./api.ts";

const app = express();
app.get("/", (_, response) => {
  response.type("text").send("The API is under /v1.\n");
});
// Before body parsers: the API reads its bodies itself, and leaves paths outside /v1 to what follows.
app.use(toNodeListener(createApi()));
app.use(express.json());

const server = app.listen(Number(process.env.PORT ?? 3000), (error) => {
  if (error) throw error;
  const address = server.address();
  console.log(`listening on http://localhost:${typeof address === "object" ? address?.port : address}`);
});
// What is no request yet gets a problem too: headers past the limit, no HTTP.
server.on("clientError", refuseConnection);

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.close());
