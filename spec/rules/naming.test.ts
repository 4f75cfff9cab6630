import { documentOf, testRule } from "./rule-cases.ts";

const at = (path: string, operationId: string, parameters: object[] = []) =>
  documentOf({ [path]: { get: { operationId, parameters } } });
const header = (name: string) => ({ name, in: "header" });
const query = (name: string) => ({ name, in: "query" });

testRule(
  "naming",
  [
    {
      name: "names by the rule hold",
      given: at("/api-keys/{api_key_id}", "getApiKey", [query("created_after"), header("X-Request-Id")]),
      want: [],
    },
    { name: "a singleton need not be plural", given: at("/payout-schedule", "getPayoutSchedule"), want: [] },
    { name: "a listed file name is a segment", given: at("/openapi.json", "getDocument"), want: [] },
    {
      name: "another file name is reported",
      given: at("/swagger.json", "getDocument"),
      want: [
        '#/paths/~1swagger.json/get: expected a kebab-case path segment like "api-keys", got "swagger.json"',
      ],
    },
    { name: "a listed collection need not be plural", given: at("/audit-log/{id}", "getEntry"), want: [] },
    ...["me", "GetMe", "get_me", "list"].map((id) => ({
      name: `the operationId "${id}" is reported`,
      given: at("/me", id),
      want: [
        `#/paths/~1me/get/operationId: expected an operationId of verb and noun like "listAffiliates", got "${id}"`,
      ],
    })),
    {
      name: "a verb that is not the method's is reported",
      given: documentOf({
        "/links": { get: { operationId: "fetchLinks" }, post: { operationId: "listLinks" } },
        "/links/{id}": { patch: { operationId: "linkUpdate" }, delete: { operationId: "deleteLink" } },
      }),
      want: [
        '#/paths/~1links/get/operationId: expected a verb of GET (get, list, export, check, verify), got "fetchLinks"',
        '#/paths/~1links/post/operationId: expected a verb of POST (a verb that no other method has), got "listLinks"',
        '#/paths/~1links~1{id}/patch/operationId: expected a verb of PATCH (update), got "linkUpdate"',
      ],
    },
    {
      name: "an operation without operationId is reported",
      given: documentOf({ "/me": { get: {} } }),
      want: ['#/paths/~1me/get: expected an operationId of verb and noun like "listAffiliates", got ""'],
    },
    {
      name: "a segment out of kebab-case is reported",
      given: at("/apiKeys/{id}", "getApiKey"),
      want: [
        '#/paths/~1apiKeys~1{id}/get: expected a kebab-case path segment like "api-keys", got "apiKeys"',
      ],
    },
    {
      name: "a singular collection is reported, before an id",
      given: at("/affiliate/{id}", "getAffiliate"),
      want: ['#/paths/~1affiliate~1{id}/get: expected the collection to be a plural noun, got "affiliate"'],
    },
    {
      name: "a singular collection is reported, where it is listed",
      given: at("/affiliate", "listAffiliates"),
      want: ['#/paths/~1affiliate/get: expected the collection to be a plural noun, got "affiliate"'],
    },
    {
      name: "parameters out of style are reported",
      given: at("/links", "listLinks", [query("affiliateId"), header("x-request-id")]),
      want: [
        '#/paths/~1links/get/parameters/0: expected a parameter name like "affiliate_id", got "affiliateId"',
        '#/paths/~1links/get/parameters/1: expected a parameter name like "Idempotency-Key", got "x-request-id"',
      ],
    },
  ],
  { singular: ["audit-log"], files: ["openapi.json"] },
);
