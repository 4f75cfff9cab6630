import { expect, test } from "vitest";
import { printFile } from "../shared/print-file.ts";
import { api, integer, json, object, operation, parameter, reply, string } from "../shared/sample-api.ts";
import { emitConformance } from "./emit-conformance.ts";

const created = reply("201", "created", { contents: [json(object({ id: string() }))] });
const sample = api({
  title: "Things API",
  servers: [{ url: "https://api.example.com/v1", description: undefined, variables: [] }],
  operations: [
    operation("createThing", "POST", "/things", {
      parameters: [
        parameter("query", "dry_run", { isRequired: true, type: { kind: "boolean" } }),
        parameter("query", "note"),
        parameter("header", "Idempotency-Key", { isRequired: true }),
      ],
      idempotency: { header: "Idempotency-Key", isRequired: true },
      body: {
        isRequired: true,
        description: undefined,
        contents: [json(object({ age: integer({ minimum: 7, maximum: 7 }), "note?": string() }))],
      },
      replies: [created],
    }),
    operation("getThing", "GET", "/things/{thing_id}", {
      parameters: [parameter("path", "thing_id", { type: string({ pattern: "^thg_\\d{2}$" }) })],
      replies: [reply("200", "ok")],
    }),
  ],
});

function filesOf(model: typeof sample): ReadonlyMap<string, string> {
  const options = { importSuffix: ".ts", header: "" } as const;
  return new Map(emitConformance(model).map((file) => [file.path, printFile(file, options)]));
}

test("requests hold what is required and no more; keys of single calls are not among it", () => {
  expect(filesOf(sample).get("requests/things.ts")).toContain(`
export const thingsRequests: Requests = {
  createThing: {
    query: { dry_run: false },
    body: { mediaType: "application/json", kind: "json", value: { age: 7 } },
  },
  getThing: { path: { thing_id: "thg_00" } },
};
`);
});

test("the suite joins contract, servers and requests", () => {
  expect(filesOf(sample).get("suite.ts")).toContain(`
export const contract: Conformance = {
  operations,
  securitySchemes,
  servers: ["https://api.example.com/v1"],
  requests: {
    things: thingsRequests,
  },
};
`);
});

test("the test runs against the server that is named, else against the mocks", () => {
  expect(filesOf(sample).get("conformance.test.ts")).toContain(`
const server = environmentTarget(process.env, contract);

conformanceSuite("Things API", () => server ?? mockTarget(createMocks(), contract));
`);
});

test("without mocks it waits for a server to be named", () => {
  const { imports } = sample.policy;
  const forConformance = { ...imports.forConformance, mocks: undefined };
  const policy = { ...sample.policy, imports: { ...imports, forConformance } };
  const text = filesOf({ ...sample, policy }).get("conformance.test.ts");
  expect(text).toContain('if (server) conformanceSuite("Things API", () => server);');
  expect(text).not.toContain("createMocks");
});
