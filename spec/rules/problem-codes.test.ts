import { documentOf, testRule } from "./rule-cases.ts";

const enumOfCodes = { schemas: { ProblemCode: { enum: ["not_found", "rate_limited"] } } };
const answering = (responses: object) =>
  documentOf({ "/affiliates/{id}": { get: { operationId: "getAffiliate", responses } } }, enumOfCodes);
const problem = (codes: string[], media: object = { example: null }) => ({
  description: "Problem",
  content: { "application/problem+json": { schema: {}, ...media } },
  "x-heldsway": { problem_codes: codes },
});
const place = "#/paths/~1affiliates~1{id}/get/responses";

testRule("problem-codes", [
  {
    name: "known codes, with examples that show them, hold",
    given: answering({
      200: { description: "OK" },
      404: problem(["not_found"], { example: { status: 404, code: "not_found" } }),
      429: problem(["rate_limited"], {
        examples: { spent: { value: { status: 429, code: "rate_limited" } } },
      }),
    }),
    want: [],
  },
  {
    name: "a problem reply without codes is reported",
    given: answering({
      404: { ...problem([]), "x-heldsway": undefined },
      429: problem([]),
    }),
    want: [
      `${place}/404: the reply 404 lists no problem codes; add "x-heldsway": { "problem_codes": ["<code>"] }`,
      `${place}/429: the reply 429 lists no problem codes; add "x-heldsway": { "problem_codes": ["<code>"] }`,
    ],
  },
  {
    name: "a problem reply that answers no problem, or shows none, is reported",
    given: answering({
      404: { description: "Not found", "x-heldsway": { problem_codes: ["not_found"] } },
      429: problem(["rate_limited"], { examples: { empty: { summary: "None" } } }),
    }),
    want: [
      `${place}/404: the reply 404 answers no "application/problem+json" with a schema`,
      `${place}/429/content/application~1problem+json: the reply 429 shows no problem; add an example`,
    ],
  },
  {
    name: "a code outside the enum is reported",
    given: answering({ 404: problem(["not_found", "gone_fishing"]) }),
    want: [
      `${place}/404/x-heldsway/problem_codes/1: unknown problem code "gone_fishing"; it is not in the enum of "ProblemCode"`,
    ],
  },
  {
    name: "a code under two statuses is reported",
    given: answering({ 404: problem(["not_found"]), 429: problem(["not_found"]) }),
    want: [
      `${place}/429/x-heldsway/problem_codes/0: problem code "not_found" has status 404 elsewhere, here 429`,
    ],
  },
  {
    name: "an example of another code or status is reported",
    given: answering({
      404: problem(["not_found"], { example: { status: 429, code: "rate_limited" } }),
      429: problem(["rate_limited"], { examples: { empty: { value: {} } } }),
    }),
    want: [
      `${place}/404/content/application~1problem+json/example: expected a problem code the reply lists (not_found), got "rate_limited"`,
      `${place}/404/content/application~1problem+json/example: expected "status" to be 404, got 429`,
      `${place}/429/content/application~1problem+json/examples/empty/value: expected a problem code the reply lists (rate_limited), got none`,
    ],
  },
]);
