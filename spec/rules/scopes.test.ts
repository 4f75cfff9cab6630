import { documentOf, testRule } from "./rule-cases.ts";

const known = "read-only, conversion-write, payout-write, admin";
const me = (security?: object[]) => documentOf({ "/me": { get: { operationId: "getMe", security } } });
const list = (security?: object[]) =>
  documentOf({ "/affiliates": { get: { operationId: "listAffiliates", security } } });
const redirect = (security: object[]) =>
  documentOf({ "/r/{slug}": { get: { operationId: "followLink", security } } });

testRule(
  "scopes",
  [
    { name: "an operation with a scope holds", given: list([{ bearerAuth: ["read-only"] }]), want: [] },
    { name: "an operation for any key holds without", given: me([{ bearerAuth: [] }]), want: [] },
    {
      name: "an operation without security is reported",
      given: list(),
      want: [
        '#/paths/~1affiliates/get: "listAffiliates" lacks its scopes; add "security": [{ "bearerAuth": ["<scope>"] }]',
      ],
    },
    {
      name: "no scope, where one is needed, is reported",
      given: list([{ bearerAuth: [] }]),
      want: [`#/paths/~1affiliates/get/security/0: "listAffiliates" needs at least one scope of ${known}`],
    },
    {
      name: "an unknown scope is reported",
      given: list([{ bearerAuth: ["affiliates:read"] }]),
      want: [
        `#/paths/~1affiliates/get/security/0: unknown scope "affiliates:read"; expected one of ${known}`,
      ],
    },
    {
      name: "another scheme is reported",
      given: list([{ apiKey: [] }]),
      want: ['#/paths/~1affiliates/get/security/0: expected the scheme "bearerAuth", got "apiKey"'],
    },
    {
      name: "a scope on an operation for any key is reported",
      given: me([{ bearerAuth: ["admin"] }]),
      want: ['#/paths/~1me/get/security/0: "getMe" answers any key; expected no scopes, got "admin"'],
    },
    {
      name: "a change with a key that may only read is reported, unless it is none",
      given: documentOf({
        "/rules/preview": {
          post: { operationId: "previewRules", security: [{ bearerAuth: ["read-only"] }] },
        },
        "/rules/{id}": { delete: { operationId: "deleteRule", security: [{ bearerAuth: ["read-only"] }] } },
      }),
      want: [
        '#/paths/~1rules~1{id}/delete/security/0: "deleteRule" changes something; expected another scope than "read-only"',
      ],
    },
    { name: "a listed operation takes no key", given: redirect([]), want: [] },
    {
      name: "no key, on an operation that is not listed, is reported",
      given: list([]),
      want: [
        '#/paths/~1affiliates/get: "listAffiliates" lacks its scopes; add "security": [{ "bearerAuth": ["<scope>"] }]',
      ],
    },
    {
      name: "a key on an operation for everyone is reported",
      given: redirect([{ bearerAuth: ["admin"] }]),
      want: ['#/paths/~1r~1{slug}/get: "followLink" takes no key; expected "security": []'],
    },
  ],
  { anyScope: ["getMe"], public: ["followLink"], harmless: ["previewRules"] },
);
