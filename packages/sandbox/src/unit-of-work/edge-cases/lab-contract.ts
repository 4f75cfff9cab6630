import type { OperationDescriptor, ParameterDescriptor, ServedContract } from "@heldsway/server-runtime";

// A small API with all that idempotency can go wrong over, as a generator would write it.

const json = { mediaType: "application/json", kind: "json" } as const;
const problem = { mediaType: "application/problem+json", kind: "json" } as const;

function parameter(name: string, place: ParameterDescriptor["in"]): ParameterDescriptor {
  const isQuery = place === "query";
  return {
    name,
    property: name.toLowerCase(),
    in: place,
    required: place === "path",
    style: isQuery ? "form" : "simple",
    explode: isQuery,
    shape: "string",
  };
}

const id = parameter("id", "path");
const key = parameter("Idempotency-Key", "header");
const optionalKey = { header: "Idempotency-Key", required: false } as const;

function success(status: "200" | "201", more: object = {}) {
  return { status, name: "ok", headers: [], contents: [json], problemCodes: [], ...more };
}

function refusal(status: string, name: string, code: string) {
  return { status, name, headers: [], contents: [problem], problemCodes: [code] };
}

function operation(
  method: string,
  path: string,
  more: Partial<OperationDescriptor>,
  scope = "write",
): Omit<OperationDescriptor, "id"> {
  return {
    method,
    path,
    security: [[{ scheme: "bearerAuth", scopes: [scope] }]],
    parameters: [],
    replies: [success("200")],
    checks: async () => ({ parameters: {}, body: {}, replies: {} }),
    ...more,
  };
}

const body = { required: true, contents: [json] };
const keyed = { parameters: [key], body, idempotency: optionalKey } as const;

const isThing = (value: unknown, issues: { pointer: string; code: string; detail: string }[]) => {
  if (typeof value === "object" && value !== null && "name" in value) return true;
  issues.push({ pointer: "/name", code: "required", detail: "is required" });
  return false;
};

const operations: { readonly [name: string]: Omit<OperationDescriptor, "id"> } = {
  createThing: operation("POST", "/things", {
    ...keyed,
    parameters: [key, parameter("mode", "query")],
    replies: [success("201"), refusal("409", "conflict", "duplicate_resource")],
    checks: async () => ({ parameters: {}, body: { "application/json": isThing }, replies: {} }),
  }),
  createThings: operation("POST", "/things/bulk", keyed),
  activateThing: operation("POST", "/things/{id}/activate", { ...keyed, parameters: [id, key] }),
  replaceThing: operation("PUT", "/things/{id}", {
    ...keyed,
    parameters: [id, key, parameter("If-Match", "header")],
    replies: [success("200"), refusal("412", "preconditionFailed", "precondition_failed")],
  }),
  getThing: operation("GET", "/things/{id}", { parameters: [id] }),
  deleteThing: operation("DELETE", "/things/{id}", {
    parameters: [id],
    replies: [
      { status: "204", name: "ok", headers: [], contents: [], problemCodes: [] },
      refusal("404", "notFound", "not_found"),
    ],
  }),
  createSecret: operation("POST", "/secrets", { ...keyed, replies: [success("201", { holdsSecret: true })] }),
  createPayout: operation("POST", "/payouts", { ...keyed, idempotency: { ...optionalKey, required: true } }),
  createReport: operation("POST", "/reports", keyed),
  upload: operation("POST", "/files", {
    ...keyed,
    body: { required: true, contents: [{ mediaType: "multipart/form-data", kind: "multipart" }] },
  }),
  watch: operation("POST", "/watch", {
    ...keyed,
    replies: [success("200", { contents: [{ mediaType: "text/event-stream", kind: "sse" }] })],
  }),
};

export const labContract: ServedContract = {
  operations: Object.fromEntries(
    Object.entries(operations).map(([name, rest]) => [name, { ...rest, id: name }]),
  ),
  securitySchemes: { bearerAuth: { kind: "bearer" } },
  problems: {
    duplicate_resource: { status: 409, title: "Duplicate resource" },
    precondition_failed: { status: 412, title: "Precondition failed" },
  },
};
