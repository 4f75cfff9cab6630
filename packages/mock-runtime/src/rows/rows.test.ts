import type { OperationDescriptor, ReplyDescriptor } from "@heldsway/server-runtime";
import { integer, isObject, required, string } from "@heldsway/server-runtime/validation";
import { expect, test } from "vitest";
import type { OperationExamples } from "../examples.ts";
import { mockApi } from "../mocks.ts";
import { rolesOf } from "./collections.ts";
import { freshId } from "./fresh-id.ts";

const json = [{ mediaType: "application/json", kind: "json" }] as const;
const reply = (status: string, contents: ReplyDescriptor["contents"] = json): ReplyDescriptor => ({
  status,
  name: `r${status}`,
  headers: [],
  contents,
  problemCodes: [],
});

/** `operation("GET", "/shops/{shop_id}/pets", reply("200"))` */
function operation(method: string, path: string, ...replies: ReplyDescriptor[]): OperationDescriptor {
  const names = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name);
  return {
    id: `${method} ${path}`,
    method,
    path,
    security: [],
    parameters: names.map((name) => ({
      name,
      property: name.replace(/_(\w)/, (_, letter: string) => letter.toUpperCase()),
      in: "path",
      required: true,
      style: "simple",
      explode: false,
      shape: name === "pet_id" ? "integer" : "string",
    })),
    ...(["POST", "PUT", "PATCH"].includes(method) && { body: { required: true, contents: json } }),
    replies,
    checks: async () => ({
      parameters: {},
      body: { "application/json": () => true },
      replies: {
        "200": { headers: {}, contents: { "application/json": (value) => !("secret" in Object(value)) } },
        "201": {
          headers: {},
          contents: {
            "application/json": (value, issues) =>
              isObject(value, issues) &&
              required(value, issues, "id", integer({})) &&
              required(value, issues, "name", string({})),
          },
        },
      },
    }),
  };
}

const example = (status: string, value: unknown): OperationExamples => ({
  [status]: { contents: { "application/json": { sample: value } } },
});

const operations = {
  listPets: operation("GET", "/shops/{shop_id}/pets", reply("200")),
  createPet: operation("POST", "/shops/{shop_id}/pets", reply("201")),
  getPet: operation("GET", "/shops/{shop_id}/pets/{pet_id}", reply("200"), reply("404")),
  replacePet: operation("PUT", "/shops/{shop_id}/pets/{pet_id}", reply("200")),
  deletePet: operation("DELETE", "/shops/{shop_id}/pets/{pet_id}", reply("204", [])),
  feedPet: operation("POST", "/shops/{shop_id}/pets/{pet_id}/feed", reply("200")),
  getReport: operation("GET", "/reports/{day}", reply("200")),
};
const pet = { id: 7, name: "Rex", age: 3 };
const examples = {
  listPets: example("200", [
    { id: 7, name: "Rex" },
    { id: 8, name: "Tom" },
  ]),
  createPet: example("201", pet),
  getPet: { ...example("200", pet), ...example("404", { error: "gone" }) },
  replacePet: example("200", pet),
  feedPet: example("200", pet),
  getReport: example("200", { total: 3 }),
};

test("paths and examples say which operations are about rows", () => {
  const roles = [...rolesOf(operations, examples)].map(([name, { does }]) => `${name}: ${does}`);
  expect(roles).toEqual([
    "listPets: list",
    "createPet: create",
    "getPet: get",
    "replacePet: change",
    "deletePet: remove",
  ]);
});

function pets() {
  const contract = { operations, securitySchemes: {}, problems: {} };
  const mocks = mockApi({ contract, examples, servers: ["https://x.example"] }, { state: true });
  return async (method: string, path: string, body?: object) => {
    const response = await mocks.fetch(`https://x.example/shops/${path}`, {
      method,
      ...(body && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
  };
}

test("rows live from being made to being removed", async () => {
  const call = pets();
  expect(await call("POST", "1/pets", { name: "Kit", age: 1 })).toEqual({
    status: 201,
    body: { id: 9, name: "Kit", age: 1 },
  });
  expect(await call("GET", "1/pets/9")).toMatchObject({ body: { name: "Kit" } });
  await call("PUT", "1/pets/9", { name: "Kat", id: 99 });
  expect(await call("GET", "1/pets/9")).toMatchObject({ body: { id: 9, name: "Kat", age: 1 } });
  expect(await call("DELETE", "1/pets/9")).toEqual({ status: 204, body: undefined });
  expect(await call("GET", "1/pets/9")).toEqual({ status: 404, body: { error: "gone" } });
  expect(await call("POST", "1/pets", { name: "Kit" })).toMatchObject({ body: { id: 10 } });
});

test("rows of the examples are there from the start, the fullest example first", async () => {
  const call = pets();
  expect(await call("GET", "1/pets/7")).toMatchObject({ body: pet });
  const { body } = await call("GET", "1/pets");
  expect(body).toEqual(expect.arrayContaining([pet, { id: 8, name: "Tom" }]));
  expect(body).toHaveLength(2);
});

test("what a reply may not say is not taken over", async () => {
  const call = pets();
  const { body } = await call("POST", "1/pets", { name: 12, id: "own" });
  expect(body).toMatchObject({ name: "Rex" });
  expect(body.id).not.toBe("own");
});

test("a row is shown as far as the operation may show it", async () => {
  const call = pets();
  const { body } = await call("POST", "1/pets", { name: "Kit", secret: "s" });
  expect(body).toMatchObject({ name: "Kit", secret: "s" });
  expect(await call("GET", `1/pets/${body.id}`)).toEqual({
    status: 200,
    body: { id: body.id, name: "Kit", age: 3 },
  });
});

test("each parent has rows of its own", async () => {
  const call = pets();
  await call("DELETE", "1/pets/7");
  expect((await call("GET", "1/pets/7")).status).toBe(404);
  expect((await call("GET", "2/pets/7")).status).toBe(200);
});

test("where no 404 is declared, what is unknown is answered by the example", async () => {
  expect(await pets()("PUT", "1/pets/99", { name: "Kit" })).toEqual({ status: 200, body: pet });
});

test.each([
  [41, 3, 44],
  ["aff_01m1rg9g50", 1, "aff_01m1000001"],
  ["dad4bce8-f5cb-4078-a211-995864315e39", 12, "dad4bce8-f5cb-4078-a211-995864000012"],
  ["a-b", 7, "0-7"],
  ["", 7, "7"],
])("the id after %j, number %i, is %j", (like, count, want) => {
  expect(freshId(like, count)).toBe(want);
});
