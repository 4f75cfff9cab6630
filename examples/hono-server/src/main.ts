import { refuseConnection } from "@heldsway/server-runtime/node";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { createApi } from "./api.ts";

const api = createApi();
const app = new Hono();
app.get("/", (context) => context.text("The API is under /v1.\n"));
// The API sees whole paths, /v1 among them.
app.mount(api.basePath, api.fetch, { replaceRequest: false });

const server = serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000) }, ({ port }) => {
  console.log(`listening on http://localhost:${port}`);
});
// What is no request yet gets a problem too: headers past the limit, no HTTP.
server.on("clientError", refuseConnection);

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.close());
