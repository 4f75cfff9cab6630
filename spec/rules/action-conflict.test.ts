import { documentOf, testRule } from "./rule-cases.ts";

const conflict = (...codes: string[]) => ({
  409: { description: "Conflict", "x-heldsway": { problem_codes: codes } },
});
const approve = (responses: object) =>
  documentOf({ "/conversions/{id}/approve": { post: { operationId: "approveConversion", responses } } });
const place = "#/paths/~1conversions~1{id}~1approve/post/responses";

testRule("action-conflict", [
  {
    name: "an action with a conflict of its own holds",
    given: approve(conflict("idempotency_in_progress", "invalid_state_transition")),
    want: [],
  },
  {
    name: "a POST into a sub-collection is no action",
    given: documentOf({
      "/affiliates/{id}/links": {
        get: { operationId: "listAffiliateLinks" },
        post: { operationId: "createAffiliateLink" },
      },
      "/programs/{id}/members": { post: { operationId: "createMember" } },
      "/programs/{id}/members/{member_id}": { delete: { operationId: "deleteMember" } },
    }),
    want: [],
  },
  {
    name: "making parts in bulk is no action",
    given: documentOf({
      "/affiliates/{id}/links/bulk": { post: { operationId: "createAffiliateLinkBatch" } },
    }),
    want: [],
  },
  {
    name: "an action on all parts of an item is one too",
    given: documentOf({
      "/programs/{id}/tiers": { get: { operationId: "listTiers" } },
      "/programs/{id}/tiers/reset": { post: { operationId: "resetTiers", responses: {} } },
    }),
    want: [
      '#/paths/~1programs~1{id}~1tiers~1reset/post/responses: the action "resetTiers" lacks the reply 409, to a resource in the wrong state',
    ],
  },
  {
    name: "an action without 409 is reported",
    given: approve({ 200: { description: "Approved" } }),
    want: [`${place}: the action "approveConversion" lacks the reply 409, to a resource in the wrong state`],
  },
  {
    name: "a 409 for the idempotency key alone is reported",
    given: approve(conflict("idempotency_in_progress")),
    want: [
      `${place}/409: the 409 of the action "approveConversion" lists no problem code for a wrong state, such as "invalid_state_transition"`,
    ],
  },
]);
