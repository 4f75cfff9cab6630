// A process that serves a contract and answers once: a call without credentials, or of an operation without handler.

import { type InMemoryAppTypes, memoryUnitOfWork, serveContract } from "@heldsway/server-runtime";
import { listen } from "@heldsway/server-runtime/node";

const [folder = "", path = "/"] = process.argv.slice(2);
const contract = await import(`${folder}/index.ts`);
const authenticate = Object.fromEntries(
  Object.keys(contract.securitySchemes).map((scheme) => [scheme, async () => ({ principal: undefined })]),
);
const server = serveContract<InMemoryAppTypes>(
  contract,
  {},
  {
    services: undefined,
    authenticate,
    basePath: "/v1",
    scopesOf: () => [],
    allowMissingHandlers: true,
    unitOfWork: memoryUnitOfWork({ scopeOf: () => "" }),
  },
);
const { url } = await listen(server);
const answer = await fetch(url + path);
process.send?.(answer.status);
