import {
  memoryUnitOfWork,
  type OperationDescriptor,
  ProblemError,
  type ReplyDescriptor,
  type Server,
  serveContract,
} from "@heldsway/server-runtime";
import { type Check, integer, isObject, required, string } from "@heldsway/server-runtime/validation";
import type { Conformance } from "../contract.ts";

// A small API with what most have: a list, rows that are made, read and removed, scopes, keys, a second media type.

const json = [{ mediaType: "application/json", kind: "json" }] as const;

function problem(status: string, name: string, ...problemCodes: readonly string[]): ReplyDescriptor {
  const headers = status === "401" ? [{ name: "WWW-Authenticate", required: true }] : [];
  return {
    status,
    name,
    headers,
    contents: [{ mediaType: "application/problem+json", kind: "json" }],
    problemCodes,
  };
}

const isProblem: Check = (value, issues) =>
  isObject(value, issues) && required(value, issues, "code", string({ minLength: 1 }));
const isPet: Check = (value, issues) =>
  isObject(value, issues) &&
  required(value, issues, "id", string({ pattern: /^pet_\d+$/ })) &&
  required(value, issues, "age", integer({ minimum: 0 }));
const isPetCreate: Check = (value, issues) =>
  isObject(value, issues) && required(value, issues, "age", integer({ minimum: 0 }));
const isPetList: Check = (value, issues) =>
  isObject(value, issues) && required(value, issues, "data", (items) => Array.isArray(items));

const petId = {
  name: "pet_id",
  property: "petId",
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  shape: "string",
} as const;
const limit = {
  name: "limit",
  property: "limit",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  shape: "integer",
} as const;

const problems = { headers: {}, contents: { "application/problem+json": isProblem } };
const refusals = { "400": problems, "401": problems, "403": problems, "404": problems, "422": problems };
const security = [[{ scheme: "token", scopes: ["write"] }]];
const unauthorized = problem("401", "unauthorized", "unauthorized");
const forbidden = problem("403", "forbidden", "insufficient_scope");
const notFound = problem("404", "notFound", "not_found");

const operations: { readonly [name: string]: OperationDescriptor } = {
  listPets: {
    id: "listPets",
    method: "GET",
    path: "/pets",
    security: [],
    parameters: [limit],
    replies: [
      {
        status: "200",
        name: "ok",
        headers: [{ name: "X-Total", required: true }],
        contents: json,
        problemCodes: [],
      },
      problem("400", "badRequest", "invalid_parameter"),
    ],
    checks: async () => ({
      parameters: { "query:limit": integer({ minimum: 1 }) },
      body: {},
      replies: {
        ...refusals,
        "200": {
          headers: { "X-Total": integer({ minimum: 0 }) },
          contents: { "application/json": isPetList },
        },
      },
    }),
  },
  createPet: {
    id: "createPet",
    method: "POST",
    path: "/pets",
    security,
    parameters: [],
    body: { required: true, contents: json },
    replies: [
      { status: "201", name: "created", headers: [], contents: json, problemCodes: [] },
      unauthorized,
      forbidden,
      problem("422", "unprocessable", "validation_failed", "idempotency_key_reused"),
    ],
    idempotency: { header: "Idempotency-Key", required: false },
    checks: async () => ({
      parameters: {},
      body: { "application/json": isPetCreate },
      replies: { ...refusals, "201": { headers: {}, contents: { "application/json": isPet } } },
    }),
  },
  getPet: {
    id: "getPet",
    method: "GET",
    path: "/pets/{pet_id}",
    security,
    parameters: [petId],
    replies: [
      { status: "200", name: "ok", headers: [], contents: json, problemCodes: [] },
      unauthorized,
      forbidden,
      notFound,
      problem("503", "unavailable", "service_unavailable"),
    ],
    checks: async () => ({
      parameters: { "path:pet_id": string({ pattern: /^pet_\d+$/ }) },
      body: {},
      replies: { ...refusals, "200": { headers: {}, contents: { "application/json": isPet } } },
    }),
  },
  deletePet: {
    id: "deletePet",
    method: "DELETE",
    path: "/pets/{pet_id}",
    security,
    parameters: [petId],
    replies: [
      { status: "204", name: "noContent", headers: [], contents: [], problemCodes: [] },
      unauthorized,
      forbidden,
      notFound,
    ],
    checks: async () => ({ parameters: {}, body: {}, replies: refusals }),
  },
};

export const petContract: Conformance = {
  operations,
  securitySchemes: { token: { kind: "bearer" } },
  servers: ["https://pets.example/v1"],
  requests: {
    pets: {
      listPets: {},
      createPet: { body: { mediaType: "application/json", kind: "json", value: { age: 3 } } },
      getPet: { path: { pet_id: "pet_99" } },
      deletePet: { path: { pet_id: "pet_99" } },
    },
  },
};

/** Two tokens are known: `writer`, who may do all, and `reader`. */
export const petCredentials = { credentials: { token: "writer" }, lesserCredentials: { token: "reader" } };

interface Context {
  readonly params: { readonly petId: string };
  readonly body: { readonly age: number };
  readonly reply: { readonly [name: string]: (...parts: readonly unknown[]) => unknown };
}

/** Serves the document from memory, as it is declared. */
export function petServer(): Server {
  const pets = new Map<string, number>();
  const found = (id: string) => {
    const age = pets.get(id);
    if (age === undefined) throw new ProblemError({ code: "not_found", detail: `there is no ${id}` });
    return { id, age };
  };
  const handlers = {
    listPets: ({ reply }: Context) =>
      reply.ok?.({ data: [...pets.keys()].map(found) }, { headers: { "x-total": pets.size } }),
    createPet: ({ body, reply }: Context) => {
      const id = `pet_${pets.size + 1}`;
      pets.set(id, body.age);
      return reply.created?.(found(id));
    },
    getPet: ({ params, reply }: Context) => reply.ok?.(found(params.petId)),
    deletePet: ({ params, reply }: Context) => {
      pets.delete(found(params.petId).id);
      return reply.noContent?.();
    },
  };
  return serveContract(
    { operations, securitySchemes: petContract.securitySchemes, problems: {} },
    { handlers },
    {
      services: undefined,
      basePath: "/v1",
      unitOfWork: memoryUnitOfWork({ scopeOf: () => "" }),
      authenticate: {
        token: async (credential) =>
          credential.kind === "bearer" && ["writer", "reader"].includes(credential.value)
            ? { principal: credential.value }
            : { refused: { code: "unauthorized", detail: "nobody has this token" } },
      },
      scopesOf: (principal) => (principal === "writer" ? ["write"] : []),
    },
  );
}
