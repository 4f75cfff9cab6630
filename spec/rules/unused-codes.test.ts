import { documentOf, testRule } from "./rule-cases.ts";

const listing = (...codes: string[]) =>
  documentOf(
    {
      "/links": {
        get: {
          operationId: "listLinks",
          responses: { 400: { description: "Test", "x-heldsway": { problem_codes: codes } } },
        },
      },
    },
    { schemas: { ProblemCode: { enum: ["not_found", "method_not_allowed", "invalid_cursor"] } } },
  );
const place = "#/components/schemas/ProblemCode/enum";

testRule(
  "unused-codes",
  [
    {
      name: "codes that replies list hold, and so do the server's own",
      given: listing("not_found", "invalid_cursor"),
      want: [],
    },
    {
      name: "a code no reply lists is reported",
      given: listing("not_found"),
      want: [`${place}/2: no reply lists the problem code "invalid_cursor"`],
    },
    {
      name: "an exemption that is not needed is reported",
      given: listing("not_found", "invalid_cursor", "method_not_allowed"),
      want: [`${place}/1: a reply lists "method_not_allowed"; take it out of the option "ofTheServer"`],
    },
    { name: "a document without codes holds", given: documentOf({}), want: [] },
  ],
  { ofTheServer: ["method_not_allowed"] },
);
