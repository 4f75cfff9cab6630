// node:http by hand: the same limits and a parsed body, no validation. What the machine can do at most.

import { createServer } from "node:http";
import { itemOf, listening, orderOf } from "./work.js";

const send = (response, status, value) => {
  const body = JSON.stringify(value);
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
};

const server = createServer((request, response) => {
  const [path, query] = request.url.split("?");
  if (path === "/hello") return send(response, 200, { hello: "world" });
  if (request.method === "GET") {
    const values = new URLSearchParams(query);
    const item = {
      limit: Number(values.get("limit") ?? 25),
      status: values.get("status"),
      deep: values.get("deep") === "true",
    };
    return send(response, 200, itemOf(path.slice(7), item));
  }
  const chunks = [];
  let length = 0;
  request.on("data", (chunk) => {
    length += chunk.length;
    if (length > 1_048_576) request.destroy();
    else chunks.push(chunk);
  });
  request.on("end", () => send(response, 201, orderOf(JSON.parse(Buffer.concat(chunks)))));
});
server.listen(0, "127.0.0.1", () => listening(server));
