import { documentOf, testRule } from "./rule-cases.ts";

const me = (responses: object, security?: object[]) =>
  documentOf({ "/me": { get: { operationId: "getMe", responses, security } } });
const problem = { description: "Problem" };

testRule("guard-replies", [
  {
    name: "an operation with the three replies holds",
    given: me({ 200: problem, 401: problem, 403: problem, 429: problem }),
    want: [],
  },
  {
    name: "each missing reply is reported",
    given: me({ 200: problem, 403: problem }),
    want: [
      '#/paths/~1me/get/responses: "getMe" lacks the reply 401, to a missing or wrong key',
      '#/paths/~1me/get/responses: "getMe" lacks the reply 429, to a spent rate limit',
    ],
  },
  {
    name: "an operation without key needs the limit only",
    given: me({ 200: problem }, []),
    want: ['#/paths/~1me/get/responses: "getMe" lacks the reply 429, to a spent rate limit'],
  },
]);
