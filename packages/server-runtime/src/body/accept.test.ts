import { expect, test } from "vitest";
import { acceptsOneOf } from "./accept.ts";

test.each([
  { accept: "*/*", offers: ["application/json"], want: true },
  { accept: "", offers: ["application/json"], want: true },
  { accept: "application/json", offers: ["application/json"], want: true },
  { accept: "APPLICATION/*;q=0.1", offers: ["application/json"], want: true },
  { accept: "text/html", offers: ["application/json", "text/html; charset=utf-8"], want: true },
  { accept: "text/html", offers: ["application/json"], want: false },
  { accept: "text/html", offers: [], want: true },
  { accept: "*", offers: ["application/json"], want: true },
  { accept: "application/json;q=0, */*", offers: ["application/json"], want: false },
  { accept: "application/*;q=0, application/json", offers: ["application/json"], want: true },
  { accept: "application/json;q=nonsense", offers: ["application/json"], want: false },
  { accept: ";;,,/", offers: ["application/json"], want: false },
])("$accept takes one of $offers: $want", ({ accept, offers, want }) => {
  expect(acceptsOneOf(accept, offers)).toBe(want);
});
