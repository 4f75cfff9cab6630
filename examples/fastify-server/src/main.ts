import { refuseConnection, toFastifyHook } from "@heldsway/server-runtime/node";
import { fastify } from "fastify";
import { createApi } from "./api.ts";

// What is no request yet gets a problem too: headers past the limit, no HTTP.
const app = fastify({ clientErrorHandler: refuseConnection });
// The API takes the paths below /v1 and leaves all others to the application.
app.addHook("onRequest", toFastifyHook(createApi()));
app.get("/", async () => "The API is under /v1.\n");

const url = await app.listen({ port: Number(process.env.PORT ?? 3000), host: "localhost" });
console.log(`listening on ${url.replace(/127\.0\.0\.1|\[::1\]/, "localhost")}`);

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => app.close());
