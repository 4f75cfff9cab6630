import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isObject } from "../load/document.ts";
import { normalizeParts } from "./document-under-test.ts";

const document: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../spec/openapi.json"), "utf8"),
);
const { api, problems } = normalizeParts(isObject(document) ? document : {});

test("nothing in the HeldSway document needs a repair", () => {
  expect(problems).toEqual([]);
});

test("every HeldSway list has pages", () => {
  const lists = api.operations.filter(({ methodName }) => methodName === "list");
  expect(lists.filter(({ paging }) => paging === undefined).map(({ id }) => id)).toEqual([]);
});
