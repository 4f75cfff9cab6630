import fc from "fast-check";
import { expect, test } from "vitest";
import { createRouter } from "./router.ts";

function routerOf(...templates: string[]) {
  return createRouter(
    templates.map((template) => {
      const [method = "", path = ""] = template.split(" ");
      return { method, path, target: template };
    }),
    { basePath: "/v1" },
  );
}

const router = routerOf(
  "GET /affiliates",
  "POST /affiliates",
  "GET /affiliates/{affiliate_id}",
  "DELETE /affiliates/{affiliate_id}",
  "GET /affiliates/export",
  "GET /affiliates/{affiliate_id}/links",
  "GET /affiliates/export/{format}",
  "GET /reports/{id}.json",
  "GET /reports/{id}.tar.json",
  "GET /reports/{id}",
  "POST /reports/{id}:run",
  "GET /files/{name}.{extension}",
  "GET /files/{a}-{b}/raw",
);

function found(method: string, path: string) {
  const match = router.match(method, path);
  return match.kind === "found" ? [match.target, ...match.values] : match.kind;
}

const cases: readonly { readonly given: string; readonly want: readonly string[] | string }[] = [
  { given: "GET /v1/affiliates", want: ["GET /affiliates"] },
  { given: "GET /v1/affiliates/aff_1", want: ["GET /affiliates/{affiliate_id}", "aff_1"] },
  { given: "GET /v1/affiliates/export", want: ["GET /affiliates/export"] },
  { given: "GET /v1/%61ffiliates/exp%6frt", want: ["GET /affiliates/export"] },
  { given: "GET /v1/affiliates/export/csv", want: ["GET /affiliates/export/{format}", "csv"] },
  { given: "GET /v1/affiliates/export/links", want: ["GET /affiliates/export/{format}", "links"] },
  { given: "GET /v1/affiliates/a/links", want: ["GET /affiliates/{affiliate_id}/links", "a"] },
  { given: "GET /v1/affiliates/a%2Fb", want: ["GET /affiliates/{affiliate_id}", "a%2Fb"] },
  { given: "GET /v1/reports/7", want: ["GET /reports/{id}", "7"] },
  { given: "GET /v1/reports/7.json", want: ["GET /reports/{id}.json", "7"] },
  { given: "GET /v1/reports/7.tar.json", want: ["GET /reports/{id}.tar.json", "7"] },
  { given: "GET /v1/reports/.json", want: ["GET /reports/{id}", ".json"] },
  { given: "POST /v1/reports/7:run", want: ["POST /reports/{id}:run", "7"] },
  { given: "GET /v1/files/a.b.c", want: ["GET /files/{name}.{extension}", "a", "b.c"] },
  { given: "GET /v1/files/a-b-c/raw", want: ["GET /files/{a}-{b}/raw", "a", "b-c"] },
  { given: "HEAD /v1/affiliates", want: ["GET /affiliates"] },
  { given: "GET /affiliates", want: "notFound" },
  { given: "GET /v1", want: "notFound" },
  { given: "GET /", want: "notFound" },
  { given: "GET ", want: "notFound" },
  { given: "GET /v1/affiliates/", want: "notFound" },
  { given: "GET /v1/affiliates//links", want: "notFound" },
  { given: "GET /v1//affiliates", want: "notFound" },
  { given: "GET /v1/Affiliates", want: "notFound" },
  { given: "GET /v1/affiliates/%", want: "malformed" },
  { given: "GET /v1/affiliates/%zz", want: "malformed" },
  { given: "GET /v1/affiliates/%c3%28", want: "malformed" },
  { given: "GET /v1/nowhere/%ff", want: "malformed" },
  { given: "DELETE /v1/affiliates/export", want: "methodNotAllowed" },
  { given: "HEAD /v1/reports/7:run", want: "methodNotAllowed" },
  { given: "OPTIONS /v1/affiliates", want: "options" },
];

test.each(cases)("$given leads to $want", ({ given, want }) => {
  const [method = "", path = ""] = given.split(" ");
  expect(found(method, path)).toEqual(want);
});

test("the methods of a path are listed with the implied ones", () => {
  expect(router.match("PUT", "/v1/affiliates")).toEqual({
    kind: "methodNotAllowed",
    allow: "GET, HEAD, OPTIONS, POST",
  });
  expect(router.match("OPTIONS", "/v1/reports/7:run")).toEqual({ kind: "options", allow: "OPTIONS, POST" });
});

test.each([
  ["GET /a/{x}", "GET /a/{y}", "/v1/a/1"],
  ["GET /a/{x}:go", "GET /a/{y}:go", "/v1/a/1:go"],
])("of %s and %s, which differ in parameter names alone, the first is found", (first, second, path) => {
  expect(routerOf(first, second).match("GET", path)).toMatchObject({ kind: "found", target: first });
});

test("methods of templates that differ in parameter names share a place", () => {
  const shared = routerOf("GET /a/{x}", "PUT /a/{y}");
  expect(shared.match("PUT", "/v1/a/1")).toMatchObject({
    kind: "found",
    target: "PUT /a/{y}",
    values: ["1"],
  });
});

test("templates that hold a query are told apart by it, the longer one first", () => {
  const { match } = routerOf(
    "POST /a/{x}?beta=true",
    "POST /a/{x}",
    "POST /a/{x}?beta=true&fast",
    "GET /a/{x}?id={id}",
    "PUT /a/{x}?only=this",
  );
  const target = (method: string, query: string) => match(method, "/v1/a/1", `/v1/a/1${query}`);
  expect(target("POST", "")).toMatchObject({ target: "POST /a/{x}", values: ["1"] });
  expect(target("POST", "?beta=false")).toMatchObject({ target: "POST /a/{x}" });
  expect(target("POST", "?z=1&beta=true")).toMatchObject({ target: "POST /a/{x}?beta=true", values: ["1"] });
  expect(target("POST", "?b%65ta=true&fast=yes")).toMatchObject({ target: "POST /a/{x}?beta=true&fast" });
  expect(target("HEAD", "?id=2")).toMatchObject({ target: "GET /a/{x}?id={id}" });
  // Nothing else is described there.
  expect(target("PUT", "")).toMatchObject({ target: "PUT /a/{x}?only=this" });
  expect(target("DELETE", "?beta=true")).toMatchObject({ kind: "methodNotAllowed" });
});

test("no path makes it throw", () => {
  const path = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(
        fc.constantFrom("v1", "affiliates", "export", "links", "%", "%41", "..", ".json", ":", "a-b", ""),
      )
      .map((steps) => `/${steps.join("/")}`),
  );
  fc.assert(
    fc.property(path, (text) => {
      expect(router.match("GET", text).kind).toMatch(/found|notFound|malformed/);
    }),
  );
});

test("every encoded parameter value comes back as it was sent", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (value) => {
      const encoded = encodeURIComponent(value);
      const match = router.match("GET", `/v1/affiliates/${encoded}/links`);
      expect(match).toMatchObject({ kind: "found", values: [encoded] });
    }),
  );
});
