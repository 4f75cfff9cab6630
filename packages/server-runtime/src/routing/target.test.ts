import { expect, test } from "vitest";
import { pathOf, queryOf } from "./target.ts";

test.each([
  { given: "/v1/me", path: "/v1/me", query: "" },
  { given: "/v1/me?", path: "/v1/me", query: "" },
  { given: "/v1/me?a=1?b", path: "/v1/me", query: "a=1?b" },
  { given: "/v1/me?a=1#x", path: "/v1/me", query: "a=1" },
  { given: "/v1/me#x?a=1", path: "/v1/me", query: "" },
  { given: "http://host/v1/me?a=1", path: "/v1/me", query: "a=1" },
  { given: "http://host?a=1", path: "/", query: "a=1" },
  { given: "http://host", path: "/", query: "" },
  { given: "//host/v1", path: "//host/v1", query: "" },
  { given: "/x?next=http://host/v1", path: "/x", query: "next=http://host/v1" },
  { given: "*", path: "*", query: "" },
  { given: "", path: "/", query: "" },
])("target $given", ({ given, path, query }) => {
  expect(pathOf(given)).toBe(path);
  expect(queryOf(given)).toBe(query);
});
