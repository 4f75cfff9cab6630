import { listen } from "@heldsway/server-runtime/node";
import { createApi } from "./api.ts";

const server = await listen(createApi(), { port: Number(process.env.PORT ?? 3000), host: "localhost" });
console.log(`listening on ${server.url}`);

// What runs is finished, then the process ends by itself.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.close());
