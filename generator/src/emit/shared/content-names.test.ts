import { expect, test } from "vitest";
import { contentNames } from "./content-names.ts";
import * as ir from "./sample-api.ts";

test.each([
  [["application/json"], []],
  [
    ["application/json", "text/csv"],
    ["json", "csv"],
  ],
  [
    ["application/vnd.acme.v2+json", "application/json; charset=utf-8"],
    ["acmeV2Json", "json"],
  ],
  [
    ["application/json", "text/json"],
    ["json", "json2"],
  ],
  [
    ["image/*", "*/*"],
    ["anyImage", "any"],
  ],
])("%j are named %j", (mediaTypes, want) => {
  const contents = mediaTypes.map((mediaType) => ir.json(ir.unknown, { mediaType }));
  expect([...contentNames(contents).values()]).toEqual(want);
});
