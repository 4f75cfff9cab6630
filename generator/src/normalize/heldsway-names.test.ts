import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isObject } from "../load/document.ts";
import { normalizeParts } from "./document-under-test.ts";

// Public names of the HeldSway client: a change here is a change for every user.
const names = {
  getMe: "me.get",
  listAffiliates: "affiliates.list",
  createAffiliate: "affiliates.create",
  getAffiliate: "affiliates.get",
  updateAffiliate: "affiliates.update",
  listPrograms: "programs.list",
  listConversions: "conversions.list",
  createConversion: "conversions.create",
  getConversion: "conversions.get",
  approveConversion: "conversions.approve",
  listCommissions: "commissions.list",
  listApiKeys: "apiKeys.list",
  createApiKey: "apiKeys.create",
};

const document: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../spec/openapi.json"), "utf8"),
);
const { api, problems } = normalizeParts(isObject(document) ? document : {});

test("every HeldSway operation has the name that its users know", () => {
  const found = api.operations.map(({ id, resource, methodName }) => [
    id,
    [...resource, methodName].join("."),
  ]);
  expect(Object.fromEntries(found)).toEqual(names);
});

test("nothing in the HeldSway document needs a repair", () => {
  expect(problems).toEqual([]);
});

test("every HeldSway list has pages", () => {
  const lists = api.operations.filter(({ methodName }) => methodName === "list");
  expect(lists.filter(({ paging }) => paging === undefined).map(({ id }) => id)).toEqual([]);
});
