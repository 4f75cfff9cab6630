// The program the fault suites attack, in a process of its own: the whole HeldSway contract on the Node adapter,
// every operation answering from the first example of its first success. Prints its port, then says by message
// what it weighs and which errors were its own.

import { readFileSync } from "node:fs";
import { operations, problems, securitySchemes } from "@heldsway/contract";
import {
  type InMemoryAppTypes,
  memoryUnitOfWork,
  type ServedContract,
  serveContract,
} from "@heldsway/server-runtime";
import { listen } from "@heldsway/server-runtime/node";
import { dereference, type JsonObject, objectOf } from "../support/json-tree.ts";
import { type Health, token } from "./health.ts";

const document: JsonObject = JSON.parse(
  readFileSync(new URL("../../spec/openapi.json", import.meta.url), "utf8"),
);

const contract: ServedContract = { operations, problems, securitySchemes };
const megabyte = 1_048_576;
const errors: string[] = [];
let requests = 0;

const server = serveContract<InMemoryAppTypes>(
  contract,
  { examples: Object.fromEntries(exampleHandlers()) },
  {
    services: undefined,
    basePath: "/v1",
    authenticate: {
      bearerAuth: async (credential) =>
        credential.kind === "bearer" && credential.value === token
          ? { principal: undefined }
          : { refused: { code: "unauthorized", detail: "This key is not known." } },
    },
    scopesOf: () => ["read-only", "conversion-write", "payout-write", "admin"],
    // Seconds, so that kept answers stay few however many keys are tried.
    unitOfWork: memoryUnitOfWork({ scopeOf: () => "", keepSeconds: 5 }),
    observe: (event) => {
      if (event.kind === "request") requests += 1;
      else if (errors.length < 20) {
        const { error } = event;
        const shown = error instanceof Error ? error.stack : String(error);
        errors.push(`${event.phase} of ${event.operationId}: ${shown}`);
      }
    },
  },
);

const { port } = await listen(server, { headersTimeout: 3000, requestTimeout: 5000 });

process.on("message", async () => {
  const residentMegabytes = process.memoryUsage.rss() / megabyte;
  // What is freed by callbacks of one collection is gone after the next.
  for (let times = 0; times < 3; times += 1) {
    globalThis.gc?.();
    await new Promise(setImmediate);
  }
  const { heapUsed, external } = process.memoryUsage();
  tell({ heldMegabytes: (heapUsed + external) / megabyte, residentMegabytes });
});
process.on("disconnect", () => process.exit());
tell({ heldMegabytes: 0, residentMegabytes: 0 });

function tell(memory: Pick<Health, "heldMegabytes" | "residentMegabytes">): void {
  const { user, system } = process.cpuUsage();
  process.send?.({ ...memory, port, errors, requests, cpuSeconds: (user + system) / 1e6 } satisfies Health);
}

function* exampleHandlers(): Iterable<readonly [name: string, handler: (context: Context) => unknown]> {
  const documented = new Map(operationsOf(document));
  for (const [name, operation] of Object.entries(contract.operations)) {
    const reply = operation.replies.find(({ status }) => /^[23]/.test(status));
    if (!reply) throw new Error(`${operation.id} has no success to answer with`);
    const responses = objectOf(documented.get(operation.id)?.responses);
    const response = objectOf(dereference(document, responses[reply.status], "").value);
    const [content] = reply.contents;
    const example = content && exampleOf(objectOf(objectOf(response.content)[content.mediaType]));
    const body = content?.kind === "binary" ? new Blob([String(example)]) : example;
    const headers = Object.fromEntries(
      Object.entries(objectOf(response.headers)).map(([header, value]) => [
        header.toLowerCase(),
        String(exampleOf(objectOf(dereference(document, value, "").value)) ?? "/"),
      ]),
    );
    yield [
      name,
      ({ reply: methods }) => {
        const method = methods[reply.name];
        const make = typeof method === "function" ? method : method?.[content?.name ?? ""];
        return content ? make?.(body, { headers }) : make?.({ headers });
      },
    ];
  }
}

interface Context {
  readonly reply: { readonly [name: string]: Make | { readonly [mediaType: string]: Make } };
}
type Make = (...values: readonly unknown[]) => unknown;

function exampleOf(holder: JsonObject): unknown {
  const [named] = Object.values(objectOf(holder.examples));
  return holder.example ?? objectOf(dereference(document, named, "").value).value;
}

function* operationsOf(root: JsonObject): Iterable<readonly [id: string, operation: JsonObject]> {
  for (const item of Object.values(objectOf(root.paths)))
    for (const value of Object.values(objectOf(item))) {
      const operation = objectOf(value);
      if (typeof operation.operationId === "string") yield [operation.operationId, operation];
    }
}
