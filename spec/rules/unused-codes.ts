import { listOf } from "./document.ts";
import { operationsOf } from "./operation-rule.ts";
import { follow, listOption, type Rule } from "./rule.ts";

/**
 * Every problem code is listed by some reply. Option `ofTheServer`: codes that come before, or instead of, any
 * operation, so that none lists them.
 */
export const unusedCodes: Rule = (options) => ({
  Root(document, context) {
    const schemas = context.location.child(["components", "schemas"]);
    const schema = document.components?.schemas?.ProblemCode;
    const codes = schema && follow(schema, schemas.child(["ProblemCode"]), context);
    if (!codes) return;

    const listed = new Set<string>();
    for (const { responses } of operationsOf(document, "paths", context)) {
      for (const { node } of responses) {
        for (const code of listOf(node["x-heldsway"]?.problem_codes)) listed.add(code);
      }
    }

    const exempt = listOption(options, "ofTheServer");
    for (const [index, code] of listOf(codes.node.enum).entries()) {
      if (typeof code !== "string" || listed.has(code) === !exempt.includes(code)) continue;
      const message = listed.has(code)
        ? `a reply lists "${code}"; take it out of the option "ofTheServer"`
        : `no reply lists the problem code "${code}"`;
      context.report({ message, location: codes.at.child(["enum", index]) });
    }
  },
});
