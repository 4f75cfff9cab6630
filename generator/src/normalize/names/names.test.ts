import { expect, test } from "vitest";
import { typesOf } from "../document-under-test.ts";
import { camelCase, constantCase, kebabCase, pascalCase } from "./case.ts";
import { replyName } from "./reply-names.ts";
import { freeIdentifier, freeMember, freeTypeName } from "./reserved.ts";
import { UniqueNames } from "./unique-names.ts";

test.each([
  { given: "api-keys", pascal: "ApiKeys", camel: "apiKeys", kebab: "api-keys", constant: "API_KEYS" },
  {
    given: "AffiliateStatus",
    pascal: "AffiliateStatus",
    camel: "affiliateStatus",
    kebab: "affiliate-status",
  },
  {
    given: "HTTPError",
    pascal: "HTTPError",
    camel: "httpError",
    kebab: "http-error",
    constant: "HTTP_ERROR",
  },
  { given: "api.v2010.account", pascal: "ApiV2010Account", camel: "apiV2010Account" },
  { given: "SMS", pascal: "SMS", camel: "sms", kebab: "sms" },
  { given: "HeldSway", constant: "HELD_SWAY" },
  { given: "3d-model", pascal: "_3dModel", camel: "_3dModel" },
  { given: "+1", pascal: "_1" },
  { given: "größe", pascal: "Größe", camel: "größe" },
  { given: "***", pascal: "_" },
])("$given in each case", ({ given, ...want }) => {
  const cases = {
    pascal: pascalCase(given),
    camel: camelCase(given),
    kebab: kebabCase(given),
    constant: constantCase(given),
  };
  expect(cases).toMatchObject(want);
});

test("reserved names get out of the way", () => {
  expect([freeIdentifier("delete"), freeIdentifier("list")]).toEqual(["delete_", "list"]);
  expect([freeMember("then"), freeMember("delete")]).toEqual(["then_", "delete"]);
  expect([freeTypeName("File"), freeTypeName("Affiliate")]).toEqual(["FileModel", "Affiliate"]);
});

test("a name is given once", () => {
  const names = new UniqueNames();
  expect([names.claim("A"), names.claim("A", "AResource"), names.claim("A"), names.claim("A")]).toEqual([
    "A",
    "AResource",
    "A2",
    "A3",
  ]);
  expect([names.claim("V1"), names.claim("V1")]).toEqual(["V1", "V1_2"]);
});

test.each([
  ["200", "ok"],
  ["201", "created"],
  ["202", "accepted"],
  ["204", "noContent"],
  ["400", "badRequest"],
  ["401", "unauthorized"],
  ["403", "forbidden"],
  ["404", "notFound"],
  ["405", "methodNotAllowed"],
  ["406", "notAcceptable"],
  ["409", "conflict"],
  ["410", "gone"],
  ["412", "preconditionFailed"],
  ["413", "contentTooLarge"],
  ["415", "unsupportedMediaType"],
  ["422", "unprocessableContent"],
  ["429", "tooManyRequests"],
  ["500", "internalServerError"],
  ["501", "notImplemented"],
  ["503", "serviceUnavailable"],
  ["4XX", "clientError"],
  ["5XX", "serverError"],
  ["default", "otherwise"],
  ["299", "status299"],
])("status %s replies as %s", (status, want) => {
  expect(replyName(status)).toBe(want);
});

test("schema names that collide: the one that needs no change keeps its name", () => {
  const { types, problems } = typesOf({ item: {}, Item: {}, "i-tem": {}, "simple.user": {} });
  expect(Object.keys(types)).toEqual(["ITem", "Item", "Item2", "SimpleUser"]);
  expect(problems).toEqual(['name-clash schema "item" is called "Item2": "Item" is taken']);
});
