import { documentOf, testRule } from "./rule-cases.ts";

const key = { name: "Idempotency-Key", in: "header", schema: { type: "string" } };

testRule("idempotency-key", [
  {
    name: "a POST and a PUT take the key, by reference or from their path",
    given: documentOf(
      {
        "/affiliates": {
          post: { operationId: "createAffiliate", parameters: [{ $ref: "#/components/parameters/Key" }] },
        },
        "/payout-schedule": { parameters: [key], put: { operationId: "replacePayoutSchedule" } },
      },
      { parameters: { Key: key } },
    ),
    want: [],
  },
  {
    name: "a GET, a PATCH and a DELETE need none",
    given: documentOf({
      "/affiliates/{id}": {
        get: { operationId: "getAffiliate" },
        patch: { operationId: "updateAffiliate" },
        delete: { operationId: "deleteAffiliate" },
      },
    }),
    want: [],
  },
  {
    name: "a POST and a PUT without the key are reported",
    given: documentOf({
      "/affiliates": {
        post: { operationId: "createAffiliate", parameters: [{ ...key, in: "query" }] },
        put: { operationId: "replaceAffiliates" },
      },
    }),
    want: [
      '#/paths/~1affiliates/put: "replaceAffiliates" lacks the header parameter "Idempotency-Key"; every POST and PUT takes it',
      '#/paths/~1affiliates/post: "createAffiliate" lacks the header parameter "Idempotency-Key"; every POST and PUT takes it',
    ],
  },
  {
    name: "a required key is reported",
    given: documentOf({
      "/affiliates": { post: { operationId: "createAffiliate", parameters: [{ ...key, required: true }] } },
    }),
    want: ['#/paths/~1affiliates/post/parameters/0: "Idempotency-Key" is optional; drop "required"'],
  },
]);
